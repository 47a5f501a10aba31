import type { Page } from "../document-text.ts";
import type { GreyPicture } from "./grey-picture.ts";
import { layOutPage } from "./layout/lay-out-page.ts";
import { withoutMisreadMargin } from "./layout/misread-margin.ts";
import { gradePage } from "./legibility/legibility.ts";
import { measurePicture } from "./legibility/measure-picture.ts";
import { unreadPlaces } from "./legibility/unread-places.ts";
import type { PreparedPage } from "./prepared-page.ts";
import { preparePage } from "./preparing/prepare-page.ts";
import { turnedPicture } from "./preparing/turned-picture.ts";
import { narrowed } from "./recognising/narrowed.ts";
import type { Recogniser } from "./recognising/recogniser.ts";
import { withoutRules } from "./recognising/without-rules.ts";
import type { Recognition, TickBox } from "./recognition.ts";
import { findTickBoxes } from "./ticks/tick-boxes.ts";

export interface ReadPicturePage {
  page: Page;
  /** As it was read: upright and straight. */
  upright: GreyPicture;
}

/** One page out of its picture; `timed-out` where text recognition took too long. */
export async function readPicturePage(
  number: number,
  picture: GreyPicture,
  recogniser: Recogniser,
): Promise<ReadPicturePage | "timed-out"> {
  const seen = await readTheRightWayUp(await preparePage(picture), recogniser);
  if (seen === "timed-out") return seen;
  const { prepared, ticks, read } = seen;
  const recognition = withoutMisreadMargin(seen.recognition);
  const { text, lines, words } = layOutPage(recognition, ticks);
  const measures = measurePicture(prepared, recognition);
  // Of the picture without rules: an empty cell or box is not a word that was missed.
  const unread = unreadPlaces({ ...prepared, clean: read }, seen.recognition);
  const { grade, handwriting, faults } = gradePage(measures, recognition, unread);
  const recognised = { words, grade, handwriting, faults, unread };
  return { page: { number, source: "ocr", text, lines, recognised }, upright: prepared.upright };
}

interface Seen {
  prepared: PreparedPage;
  ticks: TickBox[];
  /** `prepared.clean` without rules and boxes. */
  read: GreyPicture;
  recognition: Recognition;
}

/** Letters look much the same upside down to whoever prepares a page; only the words tell. */
async function readTheRightWayUp(prepared: PreparedPage, recogniser: Recogniser): Promise<Seen | "timed-out"> {
  const seen = await readAsItLies(prepared, recogniser);
  if (seen === "timed-out") return seen;
  const letters = lettersRead(seen.recognition);
  if (letters.sure >= enoughLetters && letters.sure > letters.all / 2) return seen;

  const turned = await readAsItLies(upsideDown(prepared), recogniser);
  const isBetter = turned !== "timed-out" && lettersRead(turned.recognition).sure > letters.sure;
  return isBetter ? turned : seen;
}

async function readAsItLies(prepared: PreparedPage, recogniser: Recogniser): Promise<Seen | "timed-out"> {
  const ticks = findTickBoxes(prepared.clean);
  const read = withoutRules(prepared.clean, ticks);
  const recognition = await recogniser.recognise(prepared.blurred ? await narrowed(read) : read);
  return recognition === "timed-out" ? recognition : { prepared, ticks, read, recognition };
}

function upsideDown({ upright, clean, turned, ...page }: PreparedPage): PreparedPage {
  const opposite = { 0: 180, 90: 270, 180: 0, 270: 90 } as const;
  const turnedOver = { upright: turnedPicture(upright, 180), clean: turnedPicture(clean, 180) };
  return { ...page, ...turnedOver, turned: opposite[turned] };
}

/**
 * Letters in words, and those of them in words that were read with some certainty. What runs up the page tells
 * nothing: text recognition reads it one way only, and forms print along their edge.
 */
function lettersRead({ lines }: Recognition): { all: number; sure: number } {
  let all = 0;
  let sure = 0;
  for (const { text, confidence, box } of lines.flatMap(({ words }) => words)) {
    if (box.height > box.width) continue;
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    all += letters;
    if (confidence >= sureWord && letters > 1) sure += letters;
  }
  return { all, sure };
}

/** A page of fewer letters is nearly empty, or wrong. */
const enoughLetters = 60;

/** Words that were read upside down rarely come above it, words of print rarely below. */
const sureWord = 0.7;

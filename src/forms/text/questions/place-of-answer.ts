import type { Box } from "#certificate/evidence.ts";
import type { Page, RecognisedWord } from "#readers/document-text.ts";
import type { Filling } from "../filling.ts";
import { recognisedWords } from "../sheets/place-on-page.ts";
import type { Sheet } from "../sheets/sheet.ts";
import type { Answer } from "./find-answers.ts";

/** Where one answer stands on one scanned page, its heading counted in: the words there, and the paper around them. */
export interface ScannedPlace {
  page: Page;
  words: RecognisedWord[];
  /** Places in the field from which no usable word came. */
  unread: Box[];
}

/** The places of an answer on scanned pages: from its heading to the next one, over as many pages as it runs. */
export function placesOf({ sheet, answers }: Filling, answer: Answer): ScannedPlace[] {
  return sheet.parts.flatMap((part) => {
    const { recognised } = part.page;
    if (recognised === undefined || part.start >= answer.end || part.end <= answer.start) return [];
    const start = Math.max(answer.start, part.start) - part.shift;
    const words = recognisedWords(part.page, start, Math.min(answer.end, part.end) - part.shift);
    const field = fieldOf(sheet, answers, answer, part.page, words);
    return [{ page: part.page, words, unread: recognised.unread.filter((box) => isWithin(box, field)) }];
  });
}

/** From the heading down to the next lower one; beside another answer on its line, only as far as that one. */
function fieldOf(
  sheet: Sheet,
  answers: readonly Answer[],
  answer: Answer,
  page: Page,
  words: readonly RecognisedWord[],
): Box {
  const first = words[0]?.box;
  const top = first === undefined || !beginsOn(sheet, answer, page) ? 0 : first.y;
  const later = answers
    .filter(({ start }) => start >= answer.end)
    .flatMap((next) => headingBox(sheet, next, page) ?? []);
  const beside = first === undefined ? undefined : later.find((box) => sharesLine(first, box));
  if (first !== undefined && beside !== undefined) {
    const foot = Math.max(...words.map(({ box }) => box.y + box.height));
    return { x: first.x, y: top, width: Math.max(0, beside.x - first.x), height: foot - top };
  }
  const next = later.find((box) => box.y > top);
  return { x: 0, y: top, width: 1, height: (next?.y ?? 1) - top };
}

function headingBox(sheet: Sheet, answer: Answer, page: Page): Box | null {
  if (!beginsOn(sheet, answer, page)) return null;
  const part = sheet.parts.find((one) => one.page === page && answer.start >= one.start && answer.start < one.end);
  if (part === undefined) return null;
  return recognisedWords(page, answer.start - part.shift, answer.end - part.shift)[0]?.box ?? null;
}

function beginsOn({ parts }: Sheet, { start }: Answer, page: Page): boolean {
  return parts.some((part) => part.page === page && start >= part.start && start < part.end);
}

function sharesLine(one: Box, other: Box): boolean {
  const middle = other.y + other.height / 2;
  return other.x > one.x && middle > one.y && middle < one.y + one.height;
}

/** The middle of the box decides: ink of one field often reaches into the next. */
function isWithin(box: Box, field: Box): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x >= field.x && x <= field.x + field.width && y >= field.y && y <= field.y + field.height;
}

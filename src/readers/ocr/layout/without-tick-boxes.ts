import type { Box } from "#certificate/evidence.ts";
import { cleanLine } from "../../page.ts";
import type { RecognisedText, TickBox } from "../recognition.ts";

/**
 * A line's words without what text recognition made of tick boxes: "[X]", "LJ" or "O" in place of a
 * box, or "X]" stuck to the word beside it. Words come out composed (NFC) and cleaned.
 */
export function withoutTickBoxes(words: readonly RecognisedText[], ticks: readonly TickBox[]): RecognisedText[] {
  return words
    .map((word) => {
      const clean = { ...word, text: cleanLine(word.text).trim() };
      const tick = ticks.find(({ box }) => isOver(box, word.box));
      return tick === undefined ? clean : withoutBox(clean, tick.box);
    })
    .filter(({ text }) => text !== "");
}

function isOver(tick: Box, word: Box): boolean {
  const middle = tick.y + tick.height / 2;
  return middle > word.y && middle < word.y + word.height && sharedWidth(tick, word) > 0.2 * tick.width;
}

/** The word's own box ends where the tick box begins, also where nothing was read for the tick box. */
function withoutBox(word: RecognisedText, tick: Box): RecognisedText {
  const share = sharedWidth(tick, word.box) / word.box.width;
  if (share > 0.6 && boxAlone.test(word.text)) return { ...word, text: "" };
  const [left, right] = [word.box.x, word.box.x + word.box.width];
  if (tick.x + tick.width / 2 > (left + right) / 2) {
    return { ...word, box: { ...word.box, width: Math.max(0, Math.min(tick.x, right) - left) } };
  }
  const x = Math.min(tick.x + tick.width, right);
  return { ...word, text: word.text.replace(marksBefore, ""), box: { ...word.box, x, width: right - x } };
}

/** What a box with or without a tick is read as; "Ja" and "Nej" are not. */
const boxAlone = /^[^\p{L}\p{N}]*[XxVvKMOoDUCILJl01]{0,2}[^\p{L}\p{N}]*$/u;

/**
 * Marks before the label, with a tick that stands between two of them. A letter alone is left: boxes are
 * wiped out before the page is read, and "ICD-10" begins like one.
 */
const marksBefore = /^(?:[^\p{L}\p{N}]*[XxVv])?[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u;

function sharedWidth(one: Box, other: Box): number {
  return Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x));
}

import type { Box } from "#certificate/evidence.ts";
import { cleanLine } from "../page.ts";
import type { RecognisedText, TickBox } from "./recognition.ts";

/**
 * A line's words without what text recognition made of tick boxes: "[X]", "LJ" or "O" in place of a
 * box, or stuck to the word beside it. Words come out composed (NFC) and cleaned.
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
  if (share > 0.6) return { ...word, text: "" };
  const [left, right] = [word.box.x, word.box.x + word.box.width];
  if (tick.x + tick.width / 2 > (left + right) / 2) {
    return { ...word, box: { ...word.box, width: Math.max(0, Math.min(tick.x, right) - left) } };
  }
  const letters = Math.max(1, Math.round(share * word.text.length));
  const x = Math.min(tick.x + tick.width, right);
  return { ...word, text: word.text.slice(boxLetters(word.text, letters)), box: { ...word.box, x, width: right - x } };
}

/** How many of the first letters are what was read for a box that is about `expected` letters wide. */
function boxLetters(text: string, expected: number): number {
  const [marks = ""] = /^[^\p{L}\p{N}]*/u.exec(text) ?? [];
  // A capital that a small letter follows begins the label itself.
  const [letter = ""] =
    marks.length > expected
      ? []
      : (/^(?:LJ|[XxOoDUCL0])(?!\p{Ll})[^\p{L}\p{N}]*/u.exec(text.slice(marks.length)) ?? []);
  const length = marks.length + letter.length;
  return length < text.length ? length : 0;
}

function sharedWidth(one: Box, other: Box): number {
  return Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x));
}

import { editDistance } from "./edit-distance.ts";
import { shapeOf } from "./letter-shapes.ts";

/**
 * Whether a long line is a printed one, or a part of that, with misread letters: its words stand there one
 * for one, and hardly any letter of the whole is wrong. In such a line a short word counts, too ("vil" for
 * "vill"), which alone could be any other.
 */
export function isMisreadLine(seen: readonly string[], print: readonly string[]): boolean {
  const words = seen.slice(seen.findIndex((word) => !number.test(word)));
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  if (letters < fewestLetters) return false;
  return print.some((_, at) => {
    const printed = print.slice(at, at + words.length);
    return wrongLetters(words, printed) <= letters * mostWrong && words.some((word, i) => isMisread(word, printed[i]));
  });
}

/** The number of the question before it stands apart from its print. */
const number = /^\d{1,2}$/;

const fewestLetters = 20;

/** At 72 dpi one letter in ten of small print is misread. */
const mostWrong = 0.125;

/** Infinite where words lack, or one of them may be another word. */
function wrongLetters(words: readonly string[], printed: readonly string[]): number {
  if (printed.length < words.length) return Number.POSITIVE_INFINITY;
  let wrong = 0;
  for (const [i, word] of words.entries()) {
    const meant = shapeOf(printed[i] ?? "");
    const most = Math.floor(meant.length / lettersForOne);
    const distance = editDistance(shapeOf(word), meant, most);
    if (distance > most) return Number.POSITIVE_INFINITY;
    wrong += distance;
  }
  return wrong;
}

/** "inte" stays apart from "ingen", "kan" from "ska". */
const lettersForOne = 3;

/** Another ending may be the writer's own: "kontakt med företagshälsovård" is what the form prints, and said. */
function isMisread(word: string, printed = ""): boolean {
  return word !== printed && (printed.length < inflected || !word.startsWith(printed.slice(0, -ending)));
}

const inflected = 6;
const ending = 3;

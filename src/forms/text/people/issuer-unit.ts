import { everyLanguage } from "../../words/all-words.ts";
import { findPhrases, phrases } from "../questions/phrases.ts";
import { type Word, wordsOf } from "../questions/words.ts";
import { beforeNumber } from "./reachable.ts";

const unitPhrases = everyLanguage((words) => words.units);
const units = phrases(unitPhrases.map((word): [string, true] => [word, true]));
/** "Onkologmottagningen", "Strokeenheten": compounds end with the word for the unit. */
const shortestEnding = 6;
/** By their last letters, as many as the shortest has: most words end like none. */
const unitEndings = Map.groupBy(
  unitPhrases
    .filter((word) => /^\p{L}+$/u.test(word) && word.length >= shortestEnding)
    .map((word) => word.toLowerCase()),
  (word) => word.slice(-shortestEnding),
);
const titles = phrases(everyLanguage((words) => words.certificate).map((word): [string, true] => [word, true]));

/** Where a word for a place of care stands in the text, or null. */
export function unitAt(text: string, words: readonly Word[]): number | null {
  const phrase = findPhrases(units, text, words)[0];
  if (phrase !== undefined) return phrase.start;
  const compound = words.find(({ start, end }) => {
    if (end - start < shortestEnding) return false;
    const word = text.slice(start, end).toLowerCase();
    return unitEndings.get(word.slice(-shortestEnding))?.some((ending) => word.endsWith(ending)) === true;
  });
  return compound?.start ?? null;
}

/** "Liksom vårdcentral 010-000 00 01": the unit on the same line as its telephone. */
export function unitBefore(text: string, reached: readonly string[]): string | null {
  const first = Math.min(...reached.map((one) => text.indexOf(one)));
  const before = text.slice(0, first).replace(beforeNumber, "");
  return unitAt(before, wordsOf(before)) === null ? null : before.replace(/^[\s\p{P}]+/u, "");
}

/** Words that a name of a place of care may have, and letters where it is but one word. */
const wordsOfUnit = 7;
const shortestUnit = 8;

/**
 * The piece that names the unit without any word for one ("Lunden Provia"): capitalised words right
 * above or before an address or a telephone number. `pieces` are what fitted no other place, with the next piece.
 */
export function unitByPlace(pieces: readonly { text: string; next: string | null }[]): string | null {
  const found = pieces.find(({ text, next }) => isNameLike(text) && next !== null && isAddress(next));
  return found?.text ?? null;
}

function isNameLike(text: string): boolean {
  const words = wordsOf(text);
  if (
    words.length > wordsOfUnit ||
    (words.length < 2 && text.length < shortestUnit) ||
    !/^\p{Lu}/u.test(text) ||
    /\d|[:!?]/.test(text)
  )
    return false;
  return findPhrases(titles, text, words).length === 0 && !/^(?:to whom|till den|til den|dear|re)\b/iu.test(text);
}

/** A street with its number, a postal code or box, or a telephone number. */
function isAddress(text: string): boolean {
  return /@\w/.test(text) || (/\d/.test(text) && !/^\W*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\W*$/.test(text));
}

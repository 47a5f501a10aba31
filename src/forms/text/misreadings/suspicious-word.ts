import type { Page, RecognisedWord } from "#readers/document-text.ts";
import { isLongWord, looksLikeWord } from "#readers/ocr/legibility/word-likeness.ts";
import { wordsOf } from "../questions/words.ts";
import { printVocabulary } from "./print-vocabulary.ts";

/**
 * Whether a recognised word may well be another one: hardly anything of it was sure, or a figure was not,
 * or it is no word of any language and none that forms print. A page of grade 4 gets more credit; a name
 * or an id number, which one letter spoils, gets less.
 * A long word that reads as one is that word.
 */
export function isSuspicious(page: Page, word: RecognisedWord, names: boolean): boolean {
  const text = page.text.slice(word.start, word.end);
  if (!/[\p{L}\p{N}]/u.test(text) || (!names && isLongWord(text))) return false;
  if (isPrint(text)) return word.confidence < surePrint;
  const { any, figure, strange } = bounds[page.recognised?.grade === 4 ? "clean" : "fair"][names ? "names" : "words"];
  if (/\d/.test(text)) return word.confidence < figure;
  return word.confidence < any || (word.confidence < strange && looksLikeWord(text) === false);
}

/** Confidence that a word, one with figures, and one that is in no language needs. */
interface Bounds {
  any: number;
  figure: number;
  strange: number;
}

/**
 * On clean scans of 200 dpi one word in 200 is below 0.57, one with figures in 200 below 0.77, and nearly all
 * of them are right; at 72 dpi it is one word in 20 and one in 50, and many are wrong.
 */
const bounds: Readonly<Record<"clean" | "fair", Readonly<Record<"words" | "names", Bounds>>>> = {
  clean: { words: { any: 0.4, figure: 0.6, strange: 0.6 }, names: { any: 0.4, figure: 0.6, strange: 0.6 } },
  fair: { words: { any: 0.6, figure: 0.8, strange: 0.85 }, names: { any: 0.85, figure: 0.9, strange: 0.9 } },
};

/** What reads as a word of the form is that word, unless it was a mere guess. */
const surePrint = 0.3;

/** Whether these are words that forms print, ticks, or words of the lists by which forms are filled in. */
export function isPrint(text: string): boolean {
  return wordsOf(text).every(({ plain }) => plain === "x" || printVocabulary().has(plain));
}

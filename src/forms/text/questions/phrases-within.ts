import type { Filling, Stretch } from "../filling.ts";
import { wordsWithin } from "../sheets/sheet.ts";
import { findPhrases, type Phrases } from "./phrases.ts";

/** The phrases that stand in a stretch of the sheet, with their places on it. */
export function phrasesWithin<T>(
  { sheet }: Filling,
  { start, end }: Stretch,
  known: Phrases<T>,
): { start: number; end: number; value: T }[] {
  const { from, to } = wordsWithin(sheet.words, start, end);
  return findPhrases(known, sheet.text, sheet.words.slice(from, to)).map((one) => ({
    start: one.start,
    end: one.end,
    value: one.value,
  }));
}

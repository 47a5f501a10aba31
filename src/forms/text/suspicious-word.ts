import type { Page, RecognisedWord } from "#readers/document-text.ts";
import { looksLikeWord } from "#readers/ocr/word-likeness.ts";
import { printVocabulary } from "./print-vocabulary.ts";
import { wordsOf } from "./words.ts";

/**
 * Whether a recognised word may well be another one: hardly anything of it was sure, or a figure was not,
 * or it is no word of any language and none that forms print. A page of grade 4 gets more credit.
 */
export function isSuspicious(page: Page, word: RecognisedWord): boolean {
  const text = page.text.slice(word.start, word.end);
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  const { any, figure, strange } = page.recognised?.grade === 4 ? credit : caution;
  if (word.confidence < any) return true;
  if (/\d/.test(text)) return word.confidence < figure;
  return word.confidence < strange && looksLikeWord(text) === false && !isPrint(text);
}

/** Confidence that a word, one with figures, and one that is in no language needs. */
interface Bounds {
  any: number;
  figure: number;
  strange: number;
}

const credit: Bounds = { any: 0.4, figure: 0.6, strange: 0.6 };
const caution: Bounds = { any: 0.7, figure: 0.85, strange: 0.95 };

function isPrint(text: string): boolean {
  return wordsOf(text).every(({ plain }) => printVocabulary().has(plain));
}

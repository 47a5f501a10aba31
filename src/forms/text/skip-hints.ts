import type { Question } from "../form.ts";
import type { CompiledForm } from "./compiled-form.ts";
import { phraseAt } from "./phrases.ts";
import { type Sheet, wordsWithin } from "./sheet.ts";
import { type PatternWord, sameWord, type Word } from "./words.ts";

/** Words of a printed sentence that must be recognised before it is taken for help text. */
const shareOfHint = 0.8;
const fewestWords = 4;

/**
 * The place where help text ends and the answer begins, counted from the end of a label: repeated
 * labels, help sentences (whole, shortened or wrapped) and the punctuation between them are passed.
 */
export function skipHints(sheet: Sheet, known: CompiledForm, question: Question, from: number): number {
  let at = afterPunctuation(sheet.text, from);
  for (;;) {
    const next = hintEnd(sheet, known, question, at);
    if (next === null) return at;
    at = afterPunctuation(sheet.text, next);
  }
}

/** The end of one piece of help text that begins at `at` (or after spaces and brackets), else null. */
export function hintEnd(sheet: Sheet, known: CompiledForm, question: Question, at: number): number | null {
  const first = wordsWithin(sheet.words, at, sheet.text.length).from;
  const word = sheet.words[first];
  if (word === undefined || !/^[\s("”]*$/.test(sheet.text.slice(at, word.start))) return null;
  const exact = phraseAt(known.hintsOf(question), sheet.text, sheet.words, first);
  if (exact !== null) return exact.end;
  return blurredHint(sheet, known.hintWordsOf(question), first);
}

/** A sentence or line of which most words stand in the help text, in its order. */
function blurredHint(sheet: Sheet, hint: readonly PatternWord[], first: number): number | null {
  if (hint.length < fewestWords) return null;
  const piece: Word[] = [];
  for (let i = first; i < sheet.words.length; i++) {
    const word = sheet.words[i];
    const before = piece.at(-1);
    if (word === undefined || (before && /[\n.:?]/.test(sheet.text.slice(before.end, word.start)))) break;
    piece.push(word);
  }
  const start = piece[0];
  const last = piece.at(-1);
  if (start === undefined || last === undefined || piece.length < fewestWords) return null;
  // An answer in front of help text on one line begins with a word of its own.
  const begins =
    hint.some((expected) => sameWord(expected, start)) && hint.some((expected) => sameWord(expected, last));
  if (!begins) return null;
  return inOrder(hint, piece) >= shareOfHint * piece.length ? last.end : null;
}

/** Length of the longest common subsequence. */
function inOrder(hint: readonly PatternWord[], piece: readonly Word[]): number {
  let row = new Array<number>(piece.length + 1).fill(0);
  for (const expected of hint) {
    const next = [0];
    for (const [i, word] of piece.entries()) {
      const taken = (row[i] ?? 0) + (sameWord(expected, word) ? 1 : 0);
      next.push(Math.max(taken, next[i] ?? 0, row[i + 1] ?? 0));
    }
    row = next;
  }
  return row[piece.length] ?? 0;
}

/** Punctuation that belongs to the heading; a tick box, quote or sign of the answer does not. */
function afterPunctuation(text: string, from: number): number {
  const rest = /^[)"”\s]*[.:?,;]?[)"”]*(?:[ \t]*[–-](?=\s))?[ \t]*/.exec(text.slice(from, from + 40))?.[0] ?? "";
  return from + rest.length;
}

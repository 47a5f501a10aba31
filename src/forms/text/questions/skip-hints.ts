import type { Question } from "../../form.ts";
import { type Sheet, wordsWithin } from "../sheets/sheet.ts";
import type { CompiledForm } from "./compiled-form.ts";
import { phraseAt } from "./phrases.ts";
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

/** Lines over which one printed sentence may run. */
const mostLines = 4;

/**
 * A sentence or line of which most words stand in the help text, in its order. Where the print is
 * broken over lines it goes on as long as every word of the next line is the help text's own.
 */
function blurredHint(sheet: Sheet, hint: readonly PatternWord[], first: number): number | null {
  if (hint.length < fewestWords) return null;
  let known: { words: number; hits: number; end: number } | null = null;
  for (const piece of piecesFrom(sheet, first)) {
    const [start, last] = [piece[0], piece.at(-1)];
    if (start === undefined || last === undefined) break;
    // An answer in front of help text on one line begins with a word of its own.
    if (!hint.some((expected) => sameWord(expected, start))) break;
    if (piece.length < fewestWords || !hint.some((expected) => sameWord(expected, last))) continue;
    const hits = inOrder(hint, piece);
    const goesOn = known === null || hits - known.hits === piece.length - known.words;
    if (goesOn && hits >= shareOfHint * piece.length) known = { words: piece.length, hits, end: last.end };
  }
  return known?.end ?? null;
}

/** The words from `first` to the end of their line, of the next line, and so on; a sentence's end ends all. */
function* piecesFrom({ text, words }: Sheet, first: number): Generator<readonly Word[]> {
  const piece: Word[] = [];
  let lines = 1;
  for (let i = first; i < words.length; i++) {
    const word = words[i];
    const before = piece.at(-1);
    const gap = word === undefined || before === undefined ? "" : text.slice(before.end, word.start);
    if (word === undefined || /[.:?]|\n\s*\n/.test(gap)) break;
    if (gap.includes("\n")) {
      yield piece;
      if (++lines > mostLines) return;
    }
    piece.push(word);
  }
  yield piece;
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
  const rest =
    /^[)"”\s]*(?:\.(?=:))?[.:?,;]?[)"”]*(?:[ \t]*(?:[–-](?=\s)|[-=–]?>{1,2}|[»→|]))?[ \t]*/.exec(
      text.slice(from, from + 40),
    )?.[0] ?? "";
  return from + rest.length;
}

import type { CompiledForm } from "../questions/compiled-form.ts";
import { type Word, wordsOf } from "../questions/words.ts";
import { isMisreadLine } from "./misread-line.ts";
import { isMisreadAs } from "./misread-words.ts";
import { isScrambledFurniture } from "./scrambled-furniture.ts";

/**
 * Whether the words of a line on a scan are nothing but print of the form with misread letters: a label or
 * title whose beginning or end may be lost, a long line, or page furniture in any order of its words. A line
 * that was read as it is printed is judged as in digital text.
 */
export function isMisreadPrint(words: readonly Word[], known: CompiledForm): boolean {
  const seen = words.map(({ plain }) => plain);
  const { titles, lines, furniture } = printOf(known);
  if (lines.some((print) => isSame(seen, print))) return false;
  return (
    titles.some((print) => isCutTitle(seen, print)) ||
    lines.some((print) => isMisreadLine(seen, print)) ||
    isScrambledFurniture(seen, furniture)
  );
}

function isCutTitle(seen: readonly string[], print: readonly string[]): boolean {
  const letters = lettersIn(seen);
  if (letters < fewestLetters || letters < shareOfPrint * lettersIn(print)) return false;
  return print.some((_, at) => continuesAt(seen, print, at));
}

/** A shorter line can be an answer in the form's own words. */
const fewestLetters = 12;
const shareOfPrint = 2 / 3;

/** Every word of the line is the one that is printed there: another word, a "not" among them, is an answer's own. */
function continuesAt(seen: readonly string[], print: readonly string[], at: number): boolean {
  return seen.every((word, i) => {
    const printed = print[at + i];
    if (printed === undefined) return false;
    return isMisreadAs(word, printed) || (i === 0 && isRestOf(word, printed));
  });
}

/** What is left of a word whose beginning was cut off. */
function isRestOf(word: string, printed: string): boolean {
  return word.length >= shortestRest && isMisreadAs(word, printed.slice(-word.length));
}

const shortestRest = 4;

function isSame(seen: readonly string[], print: readonly string[]): boolean {
  return seen.length === print.length && seen.every((word, i) => word === print[i]);
}

interface Print {
  /** What may stand alone in a line. */
  titles: readonly (readonly string[])[];
  /** The same, and help texts. Choices are left out: one that stands without its box has been chosen. */
  lines: readonly (readonly string[])[];
  furniture: readonly (readonly string[])[];
}

const made = new WeakMap<CompiledForm, Print>();

function printOf(known: CompiledForm): Print {
  const before = made.get(known);
  if (before !== undefined) return before;
  const { questions, printed = [] } = known.form;
  const furniture = printed.map(plainWords);
  const titles = [...questions.flatMap(({ title, labels }) => [title, ...labels]).map(plainWords), ...furniture];
  const lines = [...titles, ...questions.flatMap(({ hints = [] }) => hints).map(plainWords)];
  const print = { titles, lines, furniture };
  made.set(known, print);
  return print;
}

function plainWords(print: string): string[] {
  return wordsOf(print).map(({ plain }) => plain);
}

function lettersIn(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}

import type { CompiledForm } from "../questions/compiled-form.ts";
import { type PatternWord, patternOf, type Word } from "../questions/words.ts";
import { isMisreadAs } from "./misread-words.ts";

/**
 * Whether the words of a line on a scan are nothing but a label or title of the form with misread letters,
 * its beginning or end perhaps lost. A line that was read as it is printed is judged as in digital text.
 */
export function isMisreadPrint(words: readonly Word[], known: CompiledForm): boolean {
  const letters = lettersIn(words);
  if (letters < fewestLetters) return false;
  const seen = words.map(({ plain }) => plain);
  return printOf(known).some((print) => {
    const enough = letters >= shareOfPrint * lettersIn(print);
    return enough && print.some((_, at) => continuesAt(seen, print, at)) && !isSame(seen, print);
  });
}

/** A shorter line can be an answer in the form's own words. */
const fewestLetters = 12;
const shareOfPrint = 2 / 3;

/** Every word of the line is the one that is printed there: another word, a "not" among them, is an answer's own. */
function continuesAt(seen: readonly string[], print: readonly PatternWord[], at: number): boolean {
  return seen.every((word, i) => {
    const printed = print[at + i]?.plain;
    if (printed === undefined) return false;
    return isMisreadAs(word, printed) || (i === 0 && isRestOf(word, printed));
  });
}

/** What is left of a word whose beginning was cut off. */
function isRestOf(word: string, printed: string): boolean {
  return word.length >= shortestRest && isMisreadAs(word, printed.slice(-word.length));
}

const shortestRest = 4;

function isSame(seen: readonly string[], print: readonly PatternWord[]): boolean {
  return seen.length === print.length && seen.every((word, i) => word === print[i]?.plain);
}

const made = new WeakMap<CompiledForm, PatternWord[][]>();

/** Choices are left out: one that stands without its box has been chosen. */
function printOf(known: CompiledForm): PatternWord[][] {
  const before = made.get(known);
  if (before !== undefined) return before;
  const { questions, printed = [] } = known.form;
  const print = [...questions.flatMap(({ title, labels }) => [title, ...labels]), ...printed].map(patternOf);
  made.set(known, print);
  return print;
}

function lettersIn(words: readonly { plain: string }[]): number {
  return words.reduce((sum, { plain }) => sum + plain.length, 0);
}

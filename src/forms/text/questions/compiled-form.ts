import type { Choice, Form, Question } from "../../form.ts";
import { formPrint } from "../../form-print.ts";
import { type Phrases, phrases } from "./phrases.ts";
import { type PatternWord, patternOf } from "./words.ts";

/** A form made ready for reading: labels, choices and help text as phrases. Made once per form. */
export interface CompiledForm {
  form: Form;
  /** A letter without printed form: its headings are ordinary words and must look like headings. */
  isLetter: boolean;
  hasInlineNumbers: boolean;
  labels: Phrases<Question>;
  printed: Phrases<true>;
  byNumber: ReadonlyMap<string, Question>;
  /** Whether the numbers rise in the order in which the questions are printed. */
  numbersAscend: boolean;
  /** Every word that the form prints. */
  vocabulary: ReadonlySet<string>;
  labelsOf(question: Question): Phrases<true>;
  choicesOf(question: Question): Phrases<Choice>;
  hintsOf(question: Question): Phrases<true>;
  hintWordsOf(question: Question): readonly PatternWord[];
  orderOf(question: Question): number;
  /** First part of a numbered field: `4` of 4.3.3. */
  sectionOf(question: Question): string;
}

const ready = new WeakMap<Form, CompiledForm>();

export function compiled(form: Form): CompiledForm {
  const before = ready.get(form);
  if (before !== undefined) return before;
  const made = compile(form);
  ready.set(form, made);
  return made;
}

function compile(form: Form): CompiledForm {
  const order = new Map(form.questions.map((question, i) => [question, i]));
  const byNumber = new Map<string, Question>();
  for (const question of form.questions) {
    const number = question.printed ?? question.id;
    if (/^\d/.test(number) && !byNumber.has(number)) byNumber.set(number, question);
  }
  return {
    form,
    isLetter: form.id === "generic",
    hasInlineNumbers: form.id === "no-nav0807",
    labels: phrases(form.questions.flatMap((q) => q.labels.map((label): [string, Question] => [label, q]))),
    printed: phrases((form.printed ?? []).map((line): [string, true] => [line, true])),
    byNumber,
    numbersAscend: rising([...byNumber.keys()].map(Number.parseFloat)),
    vocabulary: new Set(
      [...formPrint(form), form.version ?? ""].flatMap((print) => patternOf(print).map(({ plain }) => plain)),
    ),
    labelsOf: perQuestion((q) => phrases(q.labels.map((label): [string, true] => [label, true]))),
    choicesOf: perQuestion((q) =>
      phrases((q.choices ?? []).flatMap((c) => c.labels.map((label): [string, Choice] => [label, c]))),
    ),
    hintsOf: perQuestion((q) => phrases((q.hints ?? []).map((hint): [string, true] => [hint, true]))),
    hintWordsOf: perQuestion((q) => (q.hints ?? []).flatMap(patternOf)),
    orderOf: (question) => order.get(question) ?? 0,
    sectionOf: (question) => question.id.split(".")[0] ?? question.id,
  };
}

function rising(numbers: readonly number[]): boolean {
  return numbers.length > 0 && numbers.every((number, i) => number >= (numbers[i - 1] ?? 0));
}

function perQuestion<T>(make: (question: Question) => T): (question: Question) => T {
  const made = new Map<Question, T>();
  return (question) => {
    const before = made.get(question);
    if (before !== undefined) return before;
    const value = make(question);
    made.set(question, value);
    return value;
  };
}

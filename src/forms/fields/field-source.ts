import type { Passage, Topic } from "#certificate/certificate.ts";
import type { Box, Evidence, ReaderName } from "#certificate/evidence.ts";
import type { Point } from "#certificate/points.ts";
import { blank, type Statement, stated } from "#certificate/statement.ts";
import type { Form, Question } from "../form.ts";
import { maskIdentityNumbers } from "../patient-id.ts";
import { isNoAnswer } from "../text/filling.ts";

/** What all values of one file share: the form that they fill, who read them and how sure that reader is (0–1). */
export interface FieldSource {
  form: Form;
  reader: ReaderName;
  confidence: number;
}

/** One value in its place. `question` is the official id; null outside every question. */
export interface FieldValue {
  question: string | null;
  words: string;
  page?: number;
  box?: Box;
}

/** Evidence for a value: its own words, masked where they hold an identity number; the range is the whole value. */
export function evidenceFor(source: FieldSource, value: FieldValue): Evidence {
  const quote = maskIdentityNumbers(value.words);
  return {
    page: value.page ?? 1,
    quote,
    range: { start: 0, end: quote.length },
    ...(value.box === undefined ? {} : { box: value.box }),
    question: value.question,
    reader: source.reader,
    confidence: source.confidence,
  };
}

/** The value as a passage under its question's title and topic; `unplaced` where the form has no such question. */
export function passageFor(source: FieldSource, value: FieldValue, topic?: Topic): Passage {
  const evidence = evidenceFor(source, value);
  const question = questionOf(source.form, value.question);
  return {
    topic: topic ?? question?.topic ?? "unplaced",
    heading: question?.title ?? null,
    text: evidence.quote,
    evidence,
  };
}

/** All values of one free-text point as one statement, a line each; `blank` without any, or where they are only a dash. */
export function textStatement(source: FieldSource, values: readonly FieldValue[]): Statement<string> {
  const answers = values.filter(({ words }) => !isNoAnswer(words));
  if (answers.length === 0) return blank;
  const evidence = answers.map((value) => evidenceFor(source, value));
  return stated(evidence.map(({ quote }) => quote).join("\n"), evidence);
}

/** Official id of the question that a point is told under; null where the form has none. */
export function questionAbout(form: Form, point: Point): string | null {
  return form.questions.find((question) => question.point === point)?.id ?? null;
}

/** The words that the form prints beside a coded choice; null for a code that it does not have. */
export function choiceLabel(form: Form, question: string, code: string): string | null {
  return questionOf(form, question)?.choices?.find((choice) => choice.code === code)?.labels[0] ?? null;
}

export function questionOf(form: Form, id: string | null): Question | null {
  return form.questions.find((question) => question.id === id) ?? null;
}

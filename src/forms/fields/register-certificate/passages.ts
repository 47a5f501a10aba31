import type { Passage } from "#certificate/certificate.ts";
import { choiceLabel, type FieldSource, passageFor, questionOf } from "../field-source.ts";
import { meaningOf } from "../meaning-of.ts";
import type { Answer, AnswerValue } from "./answers.ts";

/**
 * All that an answer says in words, in document order: free text, and those ticks and codes that have
 * no statement of their own in the model. Answers to questions that the form does not know (9000–9999
 * are additional ones) are kept as `unplaced`.
 */
export function passagesOf(source: FieldSource, answers: readonly Answer[]): Passage[] {
  return answers.flatMap((answer) =>
    answer.parts.flatMap(({ id, value }) => {
      const words = statedElsewhere.includes(id) ? null : wordsIn(value, source, answer.question);
      return words === null ? [] : [passageFor(source, { question: answer.question, words })];
    }),
  );
}

/** Parts that are fully told by a statement: ticks, dates, codes and numbers. */
const statedElsewhere = ["27.1", "1.1", "1.2", "28.1", "6.2", "6.4", "6.6", "32.1", "32.2", "39.1", "39.3", "39.4"];

/** Ticks that the model has no statement for; said as the form says them. */
const ticks = ["26", "33", "34"];
const tickWords: Record<string, string> = { true: "Ja", "1": "Ja", false: "Nej", "0": "Nej" };

function wordsIn(value: AnswerValue, source: FieldSource, question: string): string | null {
  switch (value.kind) {
    case "text":
      return ticks.includes(question) ? (meaningOf(tickWords, value.words) ?? value.words) : value.words;
    case "code":
      return value.displayName ?? choiceLabel(source.form, question, value.code) ?? value.code;
    case "period":
      return questionOf(source.form, question) === null ? [value.start, value.end].join(" – ") : null;
  }
}

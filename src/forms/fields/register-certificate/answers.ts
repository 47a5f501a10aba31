import type { XmlElement } from "#readers/document-text.ts";
import { elementAt, elementsAt, wordsAt, wordsOf } from "../xml-tree.ts";

/** What one `delsvar` holds. */
export type AnswerValue =
  | { kind: "text"; words: string }
  | { kind: "code"; code: string; system: string | null; displayName: string | null }
  | { kind: "period"; start: string | null; end: string | null };

/** One `svar` with its parts by delsvar id, in document order. Empty parts are left out. */
export interface Answer {
  question: string;
  parts: { id: string; value: AnswerValue }[];
}

/** All answers of one `intyg`, in document order. */
export function answersOf(certificate: XmlElement): Answer[] {
  return elementsAt(certificate, "svar").map((answer) => ({
    question: answer.attributes.id ?? "",
    parts: elementsAt(answer, "delsvar").flatMap((part) =>
      valuesOf(part).map((value) => ({ id: part.attributes.id ?? "", value })),
    ),
  }));
}

/** The answers to one question, one per instance. */
export function answersTo(answers: readonly Answer[], question: string): Answer[] {
  return answers.filter((answer) => answer.question === question);
}

/** The words of a part, where it is free text. */
export function textPart(answer: Answer | undefined, id: string): string | null {
  const part = answer?.parts.find((candidate) => candidate.id === id && candidate.value.kind === "text");
  return part?.value.kind === "text" ? part.value.words : null;
}

/** The code of a part, where it is coded. */
export function codePart(answer: Answer | undefined, id: string): Extract<AnswerValue, { kind: "code" }> | null {
  const part = answer?.parts.find((candidate) => candidate.id === id && candidate.value.kind === "code");
  return part?.value.kind === "code" ? part.value : null;
}

function valuesOf(part: XmlElement): AnswerValue[] {
  const values: AnswerValue[] = [];
  const words = wordsOf(part);
  if (words !== null) values.push({ kind: "text", words });
  for (const coded of elementsAt(part, "cv")) {
    const code = wordsAt(coded, "code");
    const displayName = wordsAt(coded, "displayName");
    if (code !== null) values.push({ kind: "code", code, system: wordsAt(coded, "codeSystem"), displayName });
    else if (displayName !== null) values.push({ kind: "text", words: displayName });
  }
  for (const name of ["datePeriod", "partialDate"]) {
    const period = elementAt(part, name);
    const start = wordsAt(period, "start") ?? wordsAt(period, "value");
    const end = wordsAt(period, "end");
    if (start !== null || end !== null) values.push({ kind: "period", start, end });
  }
  return values;
}

import type { CertificateLanguage } from "#certificate/language.ts";
import type { Assessment } from "#scoring/assessment.ts";
import type { RequestRecord } from "../lifecycle/request-record.ts";
import type { RequestQuestion, SupplementaryRequest } from "../supplementary-request.ts";

/** What a check looks at. */
export interface Tried {
  request: SupplementaryRequest;
  assessment: Assessment;
  language: CertificateLanguage;
  earlier: readonly Pick<RequestRecord, "request" | "reply">[];
}

/** One rule of the table. */
export interface Check {
  id: string;
  rule: string;
  /** Section of facts/literature.md and what it rests on. */
  source: string;
  violations(tried: Tried): Found[];
}

/** Where a rule is broken, and by what. */
export interface Found {
  question?: number;
  found?: string | null;
}

/** A violation for each question that does not hold; `broken` gives what breaks it, or false. */
export function ofEach({ request }: Tried, broken: (question: RequestQuestion) => string | null | false): Found[] {
  return request.questions.flatMap((question, at) => {
    const found = broken(question);
    return found === false ? [] : [{ question: at, found }];
  });
}

/** The question in the office's own words: what it quotes is the physician's. */
export function ownWording({ text, quote }: RequestQuestion): string {
  return quote === null ? text : text.replace(quote, () => "");
}

/** Everything in the request that the office says itself: neither quotes nor the form's titles. */
export function allOwnWords({ opening, shortIsEnough, questions, further, closing }: SupplementaryRequest): string[] {
  return [
    opening,
    shortIsEnough,
    ...questions.flatMap((question) => [
      ownWording(question),
      question.why,
      ...(question.areas === null ? [] : [question.areas.lead, ...question.areas.names.map(({ name }) => name)]),
      ...(question.answer.kind === "choice" ? question.answer.choices : []),
    ]),
    ...Object.values(further),
    closing,
  ];
}

import type { ReplyRule } from "#requests/answers/check-reply.ts";

/** What can be wrong on the physician's page: with an answer, with a field before it is one, with a file, with an id. */
export type FieldRule =
  | Exclude<ReplyRule, "not-asked" | "answered-twice" | "wrong-kind">
  | "incomplete-period"
  | "bad-date"
  | "bad-number"
  | "file-too-large"
  | "file-empty"
  | "file-unknown-type"
  | "too-many-files"
  | "id-missing"
  | "id-wrong"
  | "address-missing"
  | "bad-address"
  | "unfit";

/** One thing to put right. `field` is the id of the field on the page; what was written there is never repeated. */
export interface FieldFault {
  field: string;
  rule: FieldRule;
  /** Number of the question that the field belongs to, from 1; null outside the questions. */
  question: number | null;
}

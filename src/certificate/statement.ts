import type { Evidence } from "./evidence.ts";

/** Why words that are there could not be read. */
export type UnreadableReason = "low-confidence" | "handwriting" | "no-text-found";

/**
 * What the document says on one point. Four cases that must never be mixed up: it says it, it left
 * the place blank, it says something that cannot be read, or this form has no place for it.
 */
export type Statement<T> =
  | { status: "stated"; value: T; evidence: Evidence[] }
  | { status: "blank" }
  | { status: "unreadable"; reason: UnreadableReason; evidence: Evidence[] }
  | { status: "not-on-form" };

export function stated<T>(value: T, evidence: Evidence[]): Statement<T> {
  return { status: "stated", value, evidence };
}

export const blank = { status: "blank" } as const;
export const notOnForm = { status: "not-on-form" } as const;

/** The value that is stated, or null in every other case. */
export function statedValue<T>(statement: Statement<T>): T | null {
  return statement.status === "stated" ? statement.value : null;
}

/** The evidence of a statement that was stated or could not be read; empty otherwise. */
export function evidenceOf<T>(statement: Statement<T>): Evidence[] {
  return statement.status === "stated" || statement.status === "unreadable" ? statement.evidence : [];
}

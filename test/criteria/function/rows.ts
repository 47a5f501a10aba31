import type { Topic } from "#certificate/certificate.ts";
import type { Statement } from "#certificate/statement.ts";
import type { Exemption } from "#policies/policy.ts";
import { periodForTest, type TestPassage } from "../certificate-for-test.ts";

/** One passage; `F` and `A` are the places of functional impairment and activity limitation. */
export function said(place: "F" | "A" | Topic, text: string): TestPassage[] {
  const topic = place === "F" ? "functional-impairment" : place === "A" ? "activity-limitation" : place;
  return [{ topic, text }];
}

export const unreadable: Statement<never> = { status: "unreadable", reason: "handwriting", evidence: [] };
export const notOnForm: Statement<never> = { status: "not-on-form" };
export const carrier: Exemption[] = [{ id: "infection-carrier", because: "certificate" }];

/** A Norwegian certificate in the fourth week of the absence. */
export const early = {
  policy: "no-nav",
  language: "nb",
  caseFacts: { absenceStartedOn: "2026-02-02", totalAbsenceDays: 28 },
} as const;

/** A certificate with one degree for the whole period. */
export function atDegree(percent: number) {
  const capacity = [periodForTest(percent, "2026-02-27", "2026-03-29")];
  return {
    capacity: { status: "stated", value: capacity, evidence: capacity.flatMap(({ evidence }) => evidence) },
  } as const;
}

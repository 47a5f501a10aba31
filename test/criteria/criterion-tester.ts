import { expect, test } from "vitest";
import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CaseFacts } from "#certificate/case-facts.ts";
import type { Certificate } from "#certificate/certificate.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { Basis, Criterion } from "#criteria/criterion.ts";
import type { Judgement } from "#criteria/judgement.ts";
import { absenceOf } from "#policies/absence.ts";
import { policies, policyFor } from "#policies/policies.ts";
import type { Exemption, PolicyId } from "#policies/policy.ts";
import { certificateForTest, type TestPassage } from "./certificate-for-test.ts";
import { readingForTest } from "./reading-for-test.ts";

/** One certificate and the judgement that it should get, as `outcome` or `outcome:reason`. */
export interface JudgeRow {
  name: string;
  /** All the free text that the certificate has; the complete certificate's own when left out. */
  passages?: readonly TestPassage[];
  certificate?: Partial<Certificate>;
  caseFacts?: CaseFacts;
  policy?: PolicyId;
  language?: CertificateLanguage;
  today?: CalendarDate;
  exemptions?: readonly Exemption[];
  /** Judgements of other criteria by id, where the row is not to depend on them. */
  judged?: Record<string, Judgement>;
  expected: string;
  /** Words that the evidence must hold. */
  quote?: string;
}

/**
 * Checks that a criterion judges every row as expected and that its reason codes have words.
 * `before` holds the criteria that `judged` may ask for.
 */
export function judgeTable(criterion: Criterion, rows: readonly JudgeRow[], before: readonly Criterion[] = []): void {
  test.each(rows.map((row) => ({ ...row, label: `${row.name} → ${row.expected}` })))("$label", (row) => {
    const judgement = criterion.judge(basisForTest(row, before));
    expect(judgement.reason === null ? judgement.outcome : `${judgement.outcome}:${judgement.reason}`).toBe(
      row.expected,
    );
    if (row.quote !== undefined) expect(judgement.evidence.map(({ quote }) => quote).join("\n")).toContain(row.quote);
    if (judgement.reason !== null) expect(wordedReasons(criterion, judgement)).toContain(judgement.reason);
  });
}

/** Everything a criterion looks at, built from a row. */
export function basisForTest(row: Omit<JudgeRow, "name" | "expected">, before: readonly Criterion[] = []): Basis {
  const certificate = certificateForTest(row.certificate, row.passages, row.language);
  const caseFacts = row.caseFacts ?? {};
  const basis: Basis = {
    certificate,
    reading: readingForTest(certificate),
    policy: row.policy ? policies[row.policy] : policyFor(certificate.form),
    caseFacts,
    exemptions: row.exemptions ?? [],
    absence: absenceOf(certificate, caseFacts),
    today: row.today ?? "2026-03-03",
    judged(id) {
      const given = row.judged?.[id] ?? before.find((criterion) => criterion.id === id)?.judge(basis);
      if (given === undefined) throw new Error(`The row needs a judgement of ${id}`);
      return given;
    },
  };
  return basis;
}

/** Reasons that this outcome may have; `unclear` and `not-applicable` have words of their own in the report. */
function wordedReasons(criterion: Criterion, { outcome, reason }: Judgement): readonly (string | null)[] {
  switch (outcome) {
    case "partial":
      return criterion.reasons.partial;
    case "missing":
      return criterion.reasons.missing;
    case "contradictory":
      return criterion.reasons.contradictory;
    default:
      return [reason];
  }
}

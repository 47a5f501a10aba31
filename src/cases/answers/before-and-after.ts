import type { Certificate } from "#certificate/certificate.ts";
import type { OutcomeWord } from "#criteria/judgement.ts";
import type { Assessment } from "#scoring/assessment.ts";
import type { StoredResult } from "#storage/certificate-record.ts";
import { type Contradicted, contradictedBy } from "./contradicted-by.ts";

/** One criterion whose outcome or reason an answer changed. */
export interface ChangedCriterion {
  criterion: string;
  before: Judged;
  after: Judged;
}

interface Judged {
  outcome: OutcomeWord;
  reason: string | null;
}

export interface BeforeAndAfter {
  verdict: Record<"before" | "after", Assessment["verdict"]>;
  score: Record<"before" | "after", Assessment["score"]>;
  /** In the order of the criteria; those that stayed as they were are left out. */
  changed: ChangedCriterion[];
  /** Points on which the answer says something else than the certificate did, with the words of both. */
  contradicted: Contradicted[];
}

type Told = Pick<StoredResult, "assessment" | "certificate">;

/** What an answer changed: a result beside the one before it. */
export function beforeAndAfter(earlier: Told, later: Told): BeforeAndAfter {
  const found = new Map(earlier.assessment.findings.map((finding) => [finding.criterion, finding]));
  return {
    verdict: { before: earlier.assessment.verdict, after: later.assessment.verdict },
    score: { before: earlier.assessment.score, after: later.assessment.score },
    changed: later.assessment.findings.flatMap(({ criterion, outcome, reason }) => {
      const before = found.get(criterion);
      if (before === undefined || (before.outcome === outcome && before.reason === reason)) return [];
      return [{ criterion, before: { outcome: before.outcome, reason: before.reason }, after: { outcome, reason } }];
    }),
    contradicted: contradicted(earlier.certificate, later.certificate),
  };
}

function contradicted(before?: Certificate | null, after?: Certificate | null): Contradicted[] {
  return before == null || after == null ? [] : contradictedBy(before, after);
}

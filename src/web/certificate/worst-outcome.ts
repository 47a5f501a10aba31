import type { OutcomeWord } from "#criteria/judgement.ts";
import type { Finding } from "#scoring/assessment.ts";

/** Where several findings rest on the same words, the one that asks most of the reader gives the colour. */
export function worstOf(findings: readonly Pick<Finding, "outcome">[]): OutcomeWord {
  return byWeight.find((outcome) => findings.some((finding) => finding.outcome === outcome)) ?? "met";
}

const byWeight: readonly OutcomeWord[] = ["contradictory", "missing", "partial", "unclear", "met"];

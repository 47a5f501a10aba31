import type { Impact } from "#criteria/criterion.ts";
import type { Judgement, OutcomeWord } from "#criteria/judgement.ts";
import type { Exemption } from "#policies/policy.ts";

/** What verdict and request look at: the judgements of one certificate, and the exemptions that hold. */
export interface Judged {
  outcome(id: string): OutcomeWord;
  reason(id: string): string | null;
  impact(id: string): Impact;
  ids: readonly string[];
  exemptions: readonly Exemption[];
  /** Whether the policy lets function and activity decide at this point of the absence. */
  functionDecides: boolean;
  /** How many pages are pictures that no reader has read yet. */
  unreadPages: "none" | "some" | "all";
  /** Every page was read so badly that nothing can be relied on (grades 0 and 1). */
  allPagesIllegible: boolean;
  /** Read from pictures, and every one of them clearly (grades 3 and 4): a better copy would not help. */
  clearScan: boolean;
}

/** Outcomes that leave something to ask. */
export function isGap(outcome: OutcomeWord): boolean {
  return outcome === "missing" || outcome === "partial" || outcome === "contradictory";
}

export function isLacking(outcome: OutcomeWord): boolean {
  return outcome === "missing" || outcome === "partial";
}

/**
 * Whether a limitation is lacking that the certificate does not itself deny: where it denies one beside a
 * degree of incapacity, the contradiction is the question and answers this one too.
 */
export function lacksLimitation({ outcome }: Judged): boolean {
  const denied = outcome("activity-limitation") === "missing" && outcome("consequence-chain") === "contradictory";
  return isLacking(outcome("activity-limitation")) && !denied;
}

/** Criteria that decide whatever exemption holds (rubric, verdict rule 2). */
export const alwaysDecisive = ["diagnosis-stated", "capacity-degree", "period"] as const;

/** Criteria that an exemption speaks for: their gaps are shown and never asked about. */
const spokenFor = [
  "diagnosis-specificity",
  "functional-impairment",
  "impairment-basis",
  "severity",
  "activity-limitation",
  "consequence-chain",
  "work-demands",
  "remaining-capacity",
  "treatment-plan",
  "prognosis",
];

/** What does not decide before the policy's day: what a physician wrote of it early is shown, never asked about. */
const decidedByPolicy = ["functional-impairment", "impairment-basis", "severity", "activity-limitation"];

/** Whether an exemption, or the policy's calendar, keeps a gap in this criterion from deciding and from being asked about. */
export function isShielded(judged: Pick<Judged, "exemptions" | "functionDecides">, id: string): boolean {
  if (!judged.functionDecides && decidedByPolicy.includes(id)) return true;
  return judged.exemptions.some((exemption) =>
    exemption.id === "short-period" ? !alwaysDecisive.some((one) => one === id) : spokenFor.includes(id),
  );
}

/** The judged view with one criterion taken as met. */
export function withMet(judged: Judged, id: string): Judged {
  return {
    ...judged,
    outcome: (one) => (one === id ? "met" : judged.outcome(one)),
    reason: (one) => (one === id ? null : judged.reason(one)),
  };
}

/** Reason codes of words that are there and cannot be read. */
export function isUnreadable(judgement: Pick<Judgement, "outcome" | "reason">): boolean {
  return (
    judgement.outcome === "unclear" &&
    (judgement.reason === "low-confidence" ||
      judgement.reason === "handwriting" ||
      judgement.reason === "no-text-found")
  );
}

import type { FormId } from "#certificate/certificate.ts";
import type { TextLanguage } from "#certificate/language.ts";

export const policyIds = ["se-forsakringskassan", "no-nav", "generic"] as const;
export type PolicyId = (typeof policyIds)[number];

/** A setting with the place that it comes from. */
export interface Sourced<T> {
  value: T;
  source: string;
}

/** Conditions under which a gap is shown but never asked about (rubric, exemptions). */
export const exemptionIds = ["infection-carrier", "self-evident", "short-period"] as const;
export type ExemptionId = (typeof exemptionIds)[number];

/** One exemption that holds, with the fact that made it hold (a code, a number of days, a topic). */
export interface Exemption {
  id: ExemptionId;
  because: string;
}

/** What a jurisdiction asks, when, and how long a physician has to answer. All figures carry their source. */
export interface Policy {
  id: PolicyId;
  version: string;
  name: Record<TextLanguage, string>;
  /** Forms that this policy is used for unless a person says otherwise. */
  forms: readonly FormId[];
  /** When functional impairment and activity limitation decide. */
  functionAndActivity: Sourced<
    | { when: "always" }
    | { when: "after-short-period" }
    | { when: "milestones"; fromDay: number; atFullAbsence: true; daysWhateverDegree: readonly number[] }
  >;
  shortPeriodDays: Sourced<number>;
  /** A start longer than this before signing needs a reason. */
  backdatingDays: Sourced<number>;
  maxPeriodDays: Sourced<number>;
  /** Gaps in the absence shorter than this join it. */
  joinGapsUnderDays: Sourced<number> | null;
  answerWithinDays: Sourced<number>;
  reminders: Sourced<number>;
  /** Days from the sending of a request to its first reminder. */
  remindAfterDays: Sourced<number>;
  rounds: Sourced<number>;
  /** Rules of the verdict whose requests go out without a caseworker's approval. */
  automaticSending: Sourced<readonly string[]>;
  milestoneDays: Sourced<readonly number[]>;
  /** What identifies the patient: a national id number, or a name alone. */
  identification: Sourced<"national-id" | "name">;
  /** Criteria that a form has no place for: judged only where the certificate says something anyway. */
  optionalOn: Sourced<Partial<Record<FormId, readonly string[]>>>;
  /** Whether the way of meeting the patient is asked for, or the date alone. */
  examinationKind: Sourced<boolean>;
  /** Whether the issuer's printed name with a date stands in for a signature. */
  printedNameSigns: Sourced<boolean>;
}

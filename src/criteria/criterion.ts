import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CaseFacts } from "#certificate/case-facts.ts";
import type { Certificate } from "#certificate/certificate.ts";
import type { Evidence } from "#certificate/evidence.ts";
import type { TextLanguage } from "#certificate/language.ts";
import type { Point } from "#certificate/points.ts";
import type { Reading } from "#language/clause.ts";
import type { Absence } from "#policies/absence.ts";
import type { Exemption, Policy } from "#policies/policy.ts";
import type { Judgement, UnclearReason } from "./judgement.ts";

/** Effect on the decision if the criterion is not met; scoring/weights.ts turns the word into a number. */
export const impacts = ["critical", "serious", "moderate", "minor"] as const;
export type Impact = (typeof impacts)[number];

export const categories = ["diagnosis", "function", "capacity", "legibility", "formalities"] as const;
export type Category = (typeof categories)[number];

/** Everything that a criterion may look at. All of it is data; nothing in it knows a form. */
export interface Basis {
  certificate: Certificate;
  reading: Reading;
  policy: Policy;
  caseFacts: CaseFacts;
  exemptions: readonly Exemption[];
  /** Days of the whole absence, and whether the case file or the certificate told them. */
  absence: Absence;
  /** The day of the assessment. */
  today: CalendarDate;
  /** Judgement of a criterion that stands earlier in the registry. */
  judged(id: string): Judgement;
}

export type { Absence } from "#policies/absence.ts";

/** What the machine says of one reason code, or of one outcome without reasons. */
type Words<Code extends string> = Record<Code, string>;

/** Texts of a criterion in one language. A reason code without words does not compile. */
export interface CriterionTexts<Partial extends string, Missing extends string, Contradictory extends string> {
  title: string;
  /** One sentence: why the office needs it. */
  why: string;
  met: string;
  missing: string;
  partial: Words<Partial>;
  missingBecause: Words<Missing>;
  contradictory: Words<Contradictory>;
  /**
   * Open question to the issuing physician. `{quote}` stands for the certificate's own words; the
   * sentence that holds it is left out where there are none.
   */
  ask: string;
}

export type AnswerKind =
  | { kind: "text"; maxLength: number }
  | { kind: "choice"; choices: readonly string[] }
  | { kind: "degree-with-dates" }
  | { kind: "date" }
  | { kind: "number" };

export interface Criterion {
  id: string;
  category: Category;
  impact: Impact;
  source: { title: string; place: string; read: string };
  /** Points of the certificate that the judgement rests on; the first names the question to ask about. */
  needs: readonly Point[];
  reasons: { partial: readonly string[]; missing: readonly string[]; contradictory: readonly string[] };
  judge(basis: Basis): Judgement;
  ask: { about: Point; answer: AnswerKind };
  texts: Record<TextLanguage, CriterionTexts<string, string, string>>;
}

/** Ties the reason codes to the words: each code of `reasons` must have a text in every language. */
export function defineCriterion<
  const Partial extends string,
  const Missing extends string,
  const Contradictory extends string,
>(
  criterion: Omit<Criterion, "reasons" | "texts"> & {
    reasons: { partial: readonly Partial[]; missing: readonly Missing[]; contradictory: readonly Contradictory[] };
    texts: Record<TextLanguage, CriterionTexts<NoInfer<Partial>, NoInfer<Missing>, NoInfer<Contradictory>>>;
  },
): Criterion {
  return criterion;
}

export function met(evidence: Evidence[]): Judgement {
  return { outcome: "met", reason: null, evidence };
}

export function partial(reason: string, evidence: Evidence[] = []): Judgement {
  return { outcome: "partial", reason, evidence };
}

export function missing(reason: string | null = null, evidence: Evidence[] = []): Judgement {
  return { outcome: "missing", reason, evidence };
}

export function contradictory(reason: string, evidence: Evidence[]): Judgement {
  return { outcome: "contradictory", reason, evidence };
}

export function unclear(reason: UnclearReason, evidence: Evidence[] = []): Judgement {
  return { outcome: "unclear", reason, evidence };
}

/** `reason` says what makes the criterion not needed: `form`, `policy`, an exemption's id, `not-backdated` … */
export function notApplicable(reason: string): Judgement {
  return { outcome: "not-applicable", reason, evidence: [] };
}

import type { FormId } from "#certificate/certificate.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { RefusalCode } from "#certificate/refusal.ts";
import type { Category, Impact } from "#criteria/criterion.ts";
import type { OutcomeWord, UnclearReason } from "#criteria/judgement.ts";
import type { ExemptionId } from "#policies/policy.ts";
import type { Verdict } from "#scoring/assessment.ts";

/**
 * All words of a report in one language, apart from those of the single criteria, which stand
 * beside each criterion. Keys that are plain strings (rules, reasons, details) come from other
 * rooms as codes; a test holds that each code has words in every language.
 */
export interface Phrases {
  /** The verdict as a headline, and what it means for the office. */
  verdict: Record<Verdict["word"], { word: string; means: string }>;
  /** Why: the rule that fired, as a sentence. */
  rule: Readonly<Record<string, string>>;
  outcome: Record<OutcomeWord, string>;
  /** Why the machine could not tell, as a sentence. */
  unclear: Record<UnclearReason, string>;
  /** Why a criterion is not asked for, as a sentence. */
  notApplicable: Readonly<Record<string, string>>;
  category: Record<Category, string>;
  impact: Record<Impact, string>;
  form: Record<FormId, string>;
  language: Record<CertificateLanguage, string>;
  /** Why a gap is shown but not asked about. */
  exemption: Record<ExemptionId, string>;
  /** What is wrong with the file, and what the sender can do. */
  refusal: Record<RefusalCode, { what: string; sender: string }>;
  /** What a file is instead of a certificate, to be read after the sentence of the refusal. */
  refusalDetail: Readonly<Record<string, string>>;
  /** What the sender can do where the detail of a refusal allows better advice than its code. */
  refusalSender: Readonly<Record<string, string>>;
  /** A certificate of another type, by its official code. */
  otherCertificate(code: string): string;
  /** The limit that a file has passed. */
  limit: { bytes(bytes: number): string; pages(pages: number): string };
  needsOcr: { word: string; what: string; next: string };
  score: {
    value(points: number): string;
    range(low: number, high: number): string;
    none: string;
    lost(points: number): string;
  };
  absence: Record<"case" | "certificate", (days: number) => string>;
  /** Before questions in another language than that of the report. */
  writtenIn(language: string): string;
  whatIf(title: string, verdict: string, score: string): string;
  quoted(text: string): string;
  place(page: number, question: string | null): string;
  part(part: number, parts: number): string;
  label: Record<Label, string>;
}

/** Headings and small words of a report. */
export type Label =
  | "verdict"
  | "because"
  | "score"
  | "gaps"
  | "smallerGaps"
  | "inOrder"
  | "notAsked"
  | "whatIf"
  | "questions"
  | "why"
  | "certificate"
  | "form"
  | "policy"
  | "language"
  | "absence"
  | "exemptions"
  | "pages"
  | "refused"
  | "sender"
  | "versions";

/**
 * `underlag` as a library: `checkCertificate(bytes)` reads one file and gives a report for each certificate in it.
 * Needs Node 24, or another way to load TypeScript.
 *
 * @module
 */
export type { CheckedCertificate, CheckOptions } from "#cases/check-file.ts";
export type { CaseFacts, GivenCaseFacts } from "#certificate/case-facts.ts";
export type { UsualDurations } from "#policies/usual-durations/usual-durations.ts";
export type { ReportInput } from "#report/report-input.ts";
export type { Assessment } from "#scoring/assessment.ts";
export type { Note } from "#scoring/notes/note.ts";
export { checkCertificate } from "#wiring/check-certificate.ts";

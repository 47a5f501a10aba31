/**
 * `underlag` as a library: `checkCertificate(bytes)` reads one file and gives a report for each certificate in it.
 * Needs Node 24, or another way to load TypeScript.
 *
 * @module
 */
export type { CheckedCertificate, CheckOptions } from "#cases/check-file.ts";
export type { CaseFacts } from "#certificate/case-facts.ts";
export type { ReportInput } from "#report/report-input.ts";
export type { Assessment } from "#scoring/assessment.ts";
export { checkCertificate } from "#wiring/check-certificate.ts";

export type { CheckedCertificate, CheckOptions } from "#cases/check-file.ts";
export type { CaseFacts } from "#certificate/case-facts.ts";
export type { ReportInput } from "#report/report-input.ts";
export type { Assessment } from "#scoring/assessment.ts";
export { checkCertificate } from "#wiring/check-certificate.ts";

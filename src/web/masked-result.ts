import type { Evidence } from "#certificate/evidence.ts";
import { maskIdentityNumbers } from "#forms/patient-id.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";

type StoredResult = CertificateRecord["assessments"][number];

/**
 * The result as it may be shown: identity numbers are masked in the page texts and in every quote.
 * Stars take the places of digits, so that ranges stay true; what was masked before stays as it is.
 */
export function maskedResult({ at, assessment, request, pages }: StoredResult): StoredResult {
  const shownPages = pages.map(maskIdentityNumbers);
  const masked = (evidence: Evidence): Evidence => ({ ...evidence, quote: shownQuote(evidence, pages, shownPages) });
  const findings = assessment.findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(masked) }));
  return { at, assessment: { ...assessment, findings }, request, pages: shownPages };
}

/** A quote can hold a part of a number that only the whole page gives away. */
function shownQuote({ page, quote, range }: Evidence, pages: readonly string[], shownPages: readonly string[]): string {
  const atItsPlace = range !== undefined && pages[page - 1]?.slice(range.start, range.end) === quote;
  return atItsPlace ? (shownPages[page - 1]?.slice(range.start, range.end) ?? "") : maskIdentityNumbers(quote);
}

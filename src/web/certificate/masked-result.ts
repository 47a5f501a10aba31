import type { Evidence } from "#certificate/evidence.ts";
import { maskIdentityNumbers } from "#forms/patient-id.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";

export type StoredResult = CertificateRecord["assessments"][number];

/**
 * The result as it may be shown: identity numbers are masked in page texts, answers and quotes.
 * Stars take the places of digits, so that ranges stay true; what was masked before stays as it is.
 */
export function maskedResult(stored: StoredResult): StoredResult {
  const { assessment, pages, answers } = stored;
  const shownPages = pages.map(maskIdentityNumbers);
  const masked = (evidence: Evidence): Evidence => ({
    ...evidence,
    quote: shownQuote(evidence, pages, shownPages),
    ...(evidence.said && { said: evidence.said.map((one) => ({ ...one, words: maskIdentityNumbers(one.words) })) }),
  });
  const findings = assessment.findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(masked) }));
  const notes = assessment.notes?.map((note) => ({ ...note, evidence: note.evidence.map(masked) }));
  const shownAnswers = answers.map((answer) => ({ ...answer, text: maskIdentityNumbers(answer.text) }));
  return {
    ...stored,
    assessment: { ...assessment, findings, ...(notes && { notes }) },
    pages: shownPages,
    answers: shownAnswers,
  };
}

/** A quote can hold a part of a number that only the whole page gives away. */
function shownQuote({ page, quote, range }: Evidence, pages: readonly string[], shownPages: readonly string[]): string {
  const atItsPlace = range !== undefined && pages[page - 1]?.slice(range.start, range.end) === quote;
  return atItsPlace ? (shownPages[page - 1]?.slice(range.start, range.end) ?? "") : maskIdentityNumbers(quote);
}

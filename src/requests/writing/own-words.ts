import type { CertificateLanguage } from "#certificate/language.ts";
import type { Finding } from "#scoring/assessment.ts";

/**
 * The certificate's own words that a question starts from, short enough to read at a glance; null
 * where there are none. Two statements that exclude each other are both quoted.
 */
export function ownWords(finding: Pick<Finding, "outcome" | "evidence">, language: CertificateLanguage): string | null {
  const quotes = [...new Set(finding.evidence.map(({ quote }) => tidied(quote)))].filter((quote) => quote !== "");
  const [first, second] = quotes;
  if (first === undefined) return null;
  if (finding.outcome !== "contradictory" || second === undefined) {
    const written = finding.evidence
      .map(({ quote }) => quote)
      .find((quote) => !ticked.test(quote) && quote.trim() !== "");
    return shortened(written === undefined ? first : tidied(written), longest);
  }
  return [first, second].map((quote) => shortened(quote, longest / 2)).join(between[language]);
}

/** A ticked choice is the form's wording; what the physician wrote comes before it. */
const ticked = /\[\s*[xX]\s*\]/;

/** Characters of a quote: about two lines of a letter. */
const longest = 180;

/** Closes one quotation and opens the next with the marks that the questions of the language use. */
const between: Record<CertificateLanguage, string> = {
  en: "” and “",
  sv: "” och ”",
  nb: "» og «",
  nn: "» og «",
};

/** Line breaks, ticked boxes and the marks of the surrounding quotation would only disturb. */
function tidied(quote: string): string {
  return quote
    .replace(/\[\s*[xX]?\s*\]/g, " ")
    .replace(/[“”„«»]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.,;:]+$/, "");
}

function shortened(quote: string, length: number): string {
  if (quote.length <= length) return quote;
  const cut = quote.slice(0, length);
  const end = cut.lastIndexOf(" ");
  return `${(end > length / 2 ? cut.slice(0, end) : cut).replace(/[.,;:–-]+$/, "")} …`;
}

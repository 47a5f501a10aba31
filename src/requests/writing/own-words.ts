import type { Evidence } from "#certificate/evidence.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { Finding } from "#scoring/assessment.ts";

type Told = Pick<Finding, "outcome" | "evidence">;

/**
 * The certificate's own words that a question starts from, short enough to read at a glance; null
 * where there are none. Two statements that exclude each other are both quoted.
 */
export function ownWords(finding: Told, language: CertificateLanguage): string | null {
  const quotes = quoted(finding).map(({ quote }) => quotable(quote));
  const length = quotes.length > 1 ? longest / 2 : longest;
  return quotes.length === 0 ? null : quotes.map((quote) => shortened(quote, length)).join(between[language]);
}

/** Where the quoted words stand: in the certificate, in an answer that came on an earlier request, or one in each. */
export function quotedFrom(finding: Told): "certificate" | "answer" | "both" {
  const sources = new Set(quoted(finding).map(({ reader }) => (reader === "answer" ? "answer" : "certificate")));
  return sources.size > 1 ? "both" : ([...sources][0] ?? "certificate");
}

/** Words as a request may quote them: line breaks, ticked boxes and the marks of the surrounding quotation would only disturb. */
export function quotable(quote: string): string {
  return quote
    .replace(/\[\s*[xX]?\s*\]/g, " ")
    .replace(/[“”„«»]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.,;:]+$/, "");
}

/** Closes one quotation and opens the next with the marks that the questions of the language use. */
export const between: Readonly<Record<CertificateLanguage, string>> = {
  en: "” and “",
  sv: "” och ”",
  nb: "» og «",
  nn: "» og «",
};

/** The places that are quoted: the first, or of a contradiction the first two that differ. */
function quoted({ outcome, evidence }: Told): Evidence[] {
  const said = evidence.filter(({ quote }) => quotable(quote) !== "");
  const [first, ...rest] = said;
  if (first === undefined) return [];
  const second = rest.find(({ quote }) => quotable(quote) !== quotable(first.quote));
  if (outcome === "contradictory" && second !== undefined) return [first, second];
  return [said.find(({ quote }) => !ticked.test(quote)) ?? first];
}

/** A ticked choice is the form's wording; what the physician wrote comes before it. */
const ticked = /\[\s*[xX]\s*\]/;

/** Characters of a quote: about two lines of a letter. */
const longest = 180;

function shortened(quote: string, length: number): string {
  if (quote.length <= length) return quote;
  const cut = quote.slice(0, length);
  const end = cut.lastIndexOf(" ");
  return `${(end > length / 2 ? cut.slice(0, end) : cut).replace(/[.,;:–-]+$/, "")} …`;
}

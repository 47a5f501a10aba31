import type { Evidence } from "#certificate/evidence.ts";
import type { Finding } from "#scoring/assessment.ts";

/** Words that stand in a field of their own, outside any running text, with the findings that rest on them. */
export interface FieldQuote {
  anchor: string;
  evidence: Evidence;
  findings: Finding[];
}

/** True for words of a form field or an XML element: the text of the page, if it has one, does not hold them. */
export function isOfField({ reader }: Evidence): boolean {
  return reader === "pdf-form" || reader === "xml";
}

/** The words of all fields that findings rest on, each once, in the order of the pages. */
export function fieldQuotes(findings: readonly Finding[]): FieldQuote[] {
  const quotes = new Map<string, FieldQuote>();
  for (const finding of findings) {
    for (const evidence of finding.evidence.filter(isOfField)) {
      const { page, question, quote } = evidence;
      const key = JSON.stringify([page, question, quote]);
      const known = quotes.get(key) ?? { anchor: "", evidence, findings: [] };
      if (!known.findings.includes(finding)) known.findings.push(finding);
      if (quote.trim() !== "") quotes.set(key, known);
    }
  }
  return [...quotes.values()]
    .sort((one, other) => one.evidence.page - other.evidence.page)
    .map((quote, index) => ({ ...quote, anchor: `field-${index + 1}` }));
}

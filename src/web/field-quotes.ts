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

/**
 * The words of all fields that findings rest on, in the order of the pages. What is only a part of
 * longer words of the same field is not shown a second time.
 */
export function fieldQuotes(findings: readonly Finding[]): FieldQuote[] {
  const all = findings.flatMap((finding) =>
    finding.evidence
      .filter((evidence) => isOfField(evidence) && evidence.quote.trim() !== "")
      .map((evidence) => ({ finding, evidence })),
  );
  const whole = all.filter(({ evidence }, index) => {
    const others = all.filter((_, other) => other !== index);
    return !others.some(({ evidence: other }, at) => holds(other, evidence) && (!holds(evidence, other) || at < index));
  });
  return whole
    .sort((one, other) => one.evidence.page - other.evidence.page)
    .map(({ evidence }, index) => ({
      anchor: `field-${index + 1}`,
      evidence,
      findings: [...new Set(all.filter(({ evidence: part }) => holds(evidence, part)).map(({ finding }) => finding))],
    }));
}

/** True when the words of `part` stand within those of `whole`, in the same field. */
export function holds(whole: Evidence, part: Evidence): boolean {
  return whole.page === part.page && whole.question === part.question && whole.quote.includes(part.quote);
}

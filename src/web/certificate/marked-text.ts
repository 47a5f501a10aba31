import type { Evidence } from "#certificate/evidence.ts";
import type { Finding } from "#scoring/assessment.ts";
import { isOfField } from "./field-answers.ts";

/** A place in the text of one page, `end` excluded. */
export interface Place {
  page: number;
  start: number;
  end: number;
}

/** Words that a finding rests on, in a text of their own; `anchor` is the name by which links find them. */
export interface Mark {
  anchor: string;
  finding: Finding;
  start: number;
  end: number;
}

/** A stretch of a text with the findings that rest on it; `starts` are the anchors of the marks that begin here. */
export interface Stretch {
  text: string;
  findings: Finding[];
  starts: string[];
}

/** Where the words of a piece of evidence stand in the page texts; null for fields and XML, which have none. */
export function placeOf(pages: readonly string[], evidence: Evidence): Place | null {
  const text = pages[evidence.page - 1];
  if (text === undefined || isOfField(evidence)) return null;
  const range = rangeIn(text, evidence);
  return range === null ? null : { page: evidence.page, ...range };
}

/** Where the quoted words stand in a text: by their range where it holds them, else where they first occur. */
export function rangeIn(
  text: string,
  { quote, range }: Pick<Evidence, "quote" | "range">,
): { start: number; end: number } | null {
  if (quote === "") return null;
  if (range !== undefined && text.slice(range.start, range.end) === quote) return range;
  const start = text.indexOf(quote);
  return start < 0 ? null : { start, end: start + quote.length };
}

/** Name of a place inside its page, for links to it. */
export function anchorOf({ page, start, end }: Place): string {
  return `p${page}-${start}-${end}`;
}

/** What the findings rest on in the text of one page. */
export function marksOnPage(pages: readonly string[], page: number, findings: readonly Finding[]): Mark[] {
  return findings.flatMap((finding) =>
    finding.evidence.flatMap((evidence) => {
      const place = placeOf(pages, evidence);
      return place?.page === page ? [{ finding, anchor: anchorOf(place), start: place.start, end: place.end }] : [];
    }),
  );
}

/** A text cut wherever a mark begins or ends. Joined again, the stretches are the text. */
export function stretches(text: string, marks: readonly Mark[]): Stretch[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const here = marks.filter(({ start, end }) => start <= from && end >= to);
    return {
      text: text.slice(from, to),
      findings: [...new Set(here.map(({ finding }) => finding))],
      starts: [...new Set(here.filter(({ start }) => start === from).map(({ anchor }) => anchor))],
    };
  });
}

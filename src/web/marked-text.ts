import type { Evidence } from "#certificate/evidence.ts";
import type { Finding } from "#scoring/assessment.ts";
import { isOfField } from "./field-quotes.ts";

/** A place in the text of one page, `end` excluded. */
export interface Place {
  page: number;
  start: number;
  end: number;
}

/** A stretch of a page's text with the findings that rest on it; `starts` are the places that begin here. */
export interface Stretch {
  text: string;
  findings: Finding[];
  starts: Place[];
}

/** Where the words of a piece of evidence stand in the page texts; null for fields and XML, which have none. */
export function placeOf(pages: readonly string[], evidence: Evidence): Place | null {
  const { page, quote, range } = evidence;
  const text = pages[page - 1];
  if (text === undefined || quote === "" || isOfField(evidence)) return null;
  if (range !== undefined && text.slice(range.start, range.end) === quote) return { page, ...range };
  const start = text.indexOf(quote);
  return start < 0 ? null : { page, start, end: start + quote.length };
}

/** Name of a place inside its page, for links to it. */
export function anchorOf({ page, start, end }: Place): string {
  return `p${page}-${start}-${end}`;
}

/** One page's text cut wherever a finding's evidence begins or ends. Joined again, the stretches are the text. */
export function stretches(pages: readonly string[], page: number, findings: readonly Finding[]): Stretch[] {
  const text = pages[page - 1] ?? "";
  const marks = findings.flatMap((finding) =>
    finding.evidence.flatMap((evidence) => {
      const place = placeOf(pages, evidence);
      return place?.page === page && place.end > place.start ? [{ finding, place }] : [];
    }),
  );
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ place }) => [place.start, place.end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const here = marks.filter(({ place }) => place.start <= from && place.end >= to);
    return {
      text: text.slice(from, to),
      findings: [...new Set(here.map(({ finding }) => finding))],
      starts: unlike(here.filter(({ place }) => place.start === from).map(({ place }) => place)),
    };
  });
}

function unlike(places: Place[]): Place[] {
  return [...new Map(places.map((place) => [anchorOf(place), place])).values()];
}

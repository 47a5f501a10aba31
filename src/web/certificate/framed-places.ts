import type { Box, Evidence } from "#certificate/evidence.ts";
import type { Finding } from "#scoring/assessment.ts";
import type { SeenPage } from "#storage/certificate-record.ts";

/** A place on a page picture with the findings that rest on it; `anchor` is the name by which links find it. */
export interface FramedPlace {
  anchor: string;
  page: number;
  box: Box;
  quotes: string[];
  findings: Finding[];
}

/**
 * Every place on the pictures that findings rest on, once each. Large places come first, so that the
 * small ones that lie inside them are drawn on top and can be reached.
 */
export function framedPlaces(pictures: readonly SeenPage[], findings: readonly Finding[]): FramedPlace[] {
  const places = new Map<string, FramedPlace>();
  for (const finding of findings) {
    if (finding.outcome === "not-applicable") continue;
    for (const { page, box, quote } of finding.evidence) {
      if (box === undefined || !pictures.some((picture) => picture.page === page)) continue;
      const anchor = anchorOf(page, box);
      const place = places.get(anchor) ?? { anchor, page, box, quotes: [], findings: [] };
      places.set(anchor, {
        ...place,
        quotes: quote.trim() === "" || place.quotes.includes(quote) ? place.quotes : [...place.quotes, quote],
        findings: place.findings.includes(finding) ? place.findings : [...place.findings, finding],
      });
    }
  }
  return [...places.values()].sort((one, other) => area(other.box) - area(one.box));
}

/** The name of the place that a piece of evidence has on a picture; null where it has none. */
export function placeAnchor(places: readonly FramedPlace[], { page, box }: Evidence): string | null {
  const anchor = box === undefined ? null : anchorOf(page, box);
  return places.some((place) => place.anchor === anchor) ? anchor : null;
}

/** Two boxes that differ by less than a thousandth of the page are the same to the eye. */
function anchorOf(page: number, { x, y, width, height }: Box): string {
  return ["box", page, ...[x, y, width, height].map((part) => Math.round(part * 1000))].join("-");
}

function area({ width, height }: Box): number {
  return width * height;
}

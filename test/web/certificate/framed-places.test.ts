import { describe, expect, it } from "vitest";
import type { Box, Evidence } from "#certificate/evidence.ts";
import type { Finding } from "#scoring/assessment.ts";
import { framedPlaces, placeAnchor } from "#web/certificate/framed-places.ts";

const pictures = [{ page: 2, key: "pictures/a/2.webp", unread: [] }];
const line: Box = { x: 0.1, y: 0.2, width: 0.5, height: 0.02 };
const word: Box = { x: 0.2, y: 0.2, width: 0.1, height: 0.02 };

function seen(quote: string, box: Box | undefined, page = 2): Evidence {
  return { page, quote, question: null, reader: "ocr", confidence: 0.9, ...(box && { box }) };
}

function finding(criterion: string, outcome: Finding["outcome"], ...evidence: Evidence[]): Finding {
  return {
    criterion,
    category: "function",
    impact: "critical",
    outcome,
    reason: null,
    evidence,
    pointsLost: 0,
    question: null,
  };
}

describe("framedPlaces", () => {
  it("draws the small place after the large one that it lies in, whatever the order of the findings", () => {
    const small = finding("severity", "met", seen("måttligt", word));
    const large = finding("functional-impairment", "met", seen("minnet är måttligt nedsatt", line));
    for (const findings of [
      [small, large],
      [large, small],
    ]) {
      expect(framedPlaces(pictures, findings).map(({ box }) => box)).toEqual([line, word]);
    }
  });

  it("frames a place once, however many findings rest on it, and says each quote once", () => {
    const almost = { ...line, x: line.x + 0.0001 };
    const places = framedPlaces(pictures, [
      finding("period", "unclear", seen("2026-03-02", line)),
      finding("backdating", "met", seen("2026-03-02", almost), seen("fr.o.m. 2026-03-02", line)),
    ]);
    expect(places).toHaveLength(1);
    expect(places[0]?.quotes).toEqual(["2026-03-02", "fr.o.m. 2026-03-02"]);
    expect(places[0]?.findings.map(({ criterion }) => criterion)).toEqual(["period", "backdating"]);
  });

  it.each([
    { what: "has no box", finding: finding("period", "met", seen("2026", undefined)) },
    { what: "stands on a page without picture", finding: finding("period", "met", seen("2026", line, 1)) },
    { what: "belongs to what is not asked for", finding: finding("period", "not-applicable", seen("2026", line)) },
  ])("frames nothing that $what", ({ finding: one }) => {
    expect(framedPlaces(pictures, [one])).toEqual([]);
  });

  it("finds the place of a piece of evidence again", () => {
    const evidence = seen("2026-03-02", line);
    const places = framedPlaces(pictures, [finding("period", "met", evidence)]);
    expect(placeAnchor(places, evidence)).toBe(places[0]?.anchor);
    expect(placeAnchor(places, seen("2026-03-02", word))).toBeNull();
    expect(placeAnchor(places, seen("2026-03-02", undefined))).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomeWords } from "#criteria/judgement.ts";
import { pointsLost, scoreOf, type Weighed } from "#scoring/score.ts";
import { weights } from "#scoring/weights.ts";

const weighedList: fc.Arbitrary<Weighed[]> = fc
  .array(fc.record({ weight: fc.constantFrom(...Object.values(weights)), outcome: fc.constantFrom(...outcomeWords) }), {
    maxLength: 22,
  })
  .map((list) => list.map(({ weight, outcome }, index) => ({ id: `c${index}`, weight, judgement: { outcome } })));

function ends(weighed: readonly Weighed[]): { low: number; high: number } | null {
  const score = scoreOf(weighed);
  if (score === null) return null;
  return "value" in score ? { low: score.value, high: score.value } : score;
}

function withOutcome(weighed: readonly Weighed[], id: string, outcome: Weighed["judgement"]["outcome"]): Weighed[] {
  return weighed.map((one) => (one.id === id ? { ...one, judgement: { outcome } } : one));
}

describe("score", () => {
  test.each<[outcomes: Weighed["judgement"]["outcome"][], score: unknown]>([
    [["met", "met"], { value: 100 }],
    [["met", "missing"], { value: 50 }],
    [["met", "partial"], { value: 75 }],
    [["met", "contradictory"], { value: 50 }],
    [["met", "unclear"], { low: 50, high: 100 }],
    [["met", "not-applicable"], { value: 100 }],
    [["not-applicable"], null],
    [["met", "met", "missing"], { value: 66.7 }],
  ])("%j gives %j", (outcomes, score) => {
    expect(
      scoreOf(outcomes.map((outcome, index) => ({ id: `c${index}`, weight: 10, judgement: { outcome } }))),
    ).toEqual(score);
  });

  test("stays between 0 and 100, worst before best, with one decimal", () => {
    fc.assert(
      fc.property(weighedList, (weighed) => {
        const score = ends(weighed);
        if (score === null) return;
        expect(score.low).toBeGreaterThanOrEqual(0);
        expect(score.high).toBeLessThanOrEqual(100);
        expect(score.low).toBeLessThanOrEqual(score.high);
        expect(score.low).toBe(Math.round(score.low * 10) / 10);
      }),
    );
  });

  test("does not depend on the order of the criteria", () => {
    fc.assert(
      fc.property(weighedList, (weighed) => {
        const reversed = [...weighed].reverse();
        expect(scoreOf(reversed)).toEqual(scoreOf(weighed));
        expect(Object.fromEntries(pointsLost(reversed))).toEqual(Object.fromEntries(pointsLost(weighed)));
      }),
    );
  });

  test("does not see what is not applicable", () => {
    fc.assert(
      fc.property(weighedList, (weighed) => {
        const applicable = weighed.filter(({ judgement }) => judgement.outcome !== "not-applicable");
        expect(scoreOf(applicable)).toEqual(scoreOf(weighed));
      }),
    );
  });

  test("never falls when a gap is closed", () => {
    fc.assert(
      fc.property(weighedList, fc.nat(), (weighed, pick) => {
        const counted = weighed.filter(({ judgement }) => judgement.outcome !== "not-applicable");
        const one = counted[pick % Math.max(1, counted.length)];
        if (one === undefined) return;
        const [before, after] = [ends(weighed), ends(withOutcome(weighed, one.id, "met"))];
        expect(after?.low ?? 0).toBeGreaterThanOrEqual(before?.low ?? 0);
        expect(after?.high ?? 0).toBeGreaterThanOrEqual(before?.high ?? 0);
      }),
    );
  });

  test("ends inside the range whatever an unclear criterion turns out to be", () => {
    fc.assert(
      fc.property(weighedList, fc.constantFrom("met", "partial", "missing", "contradictory"), (weighed, truth) => {
        const range = ends(weighed);
        const unclear = weighed.find(({ judgement }) => judgement.outcome === "unclear");
        if (range === null || unclear === undefined) return;
        const known = ends(withOutcome(weighed, unclear.id, truth));
        expect(known?.low ?? 0).toBeGreaterThanOrEqual(range.low);
        expect(known?.high ?? 0).toBeLessThanOrEqual(range.high);
      }),
    );
  });

  test("loses points that add up to what is lacking to 100", () => {
    fc.assert(
      fc.property(weighedList, (weighed) => {
        const score = ends(weighed);
        if (score === null) return;
        const tenths = [...pointsLost(weighed).values()].reduce((sum, points) => sum + Math.round(points * 10), 0);
        expect(tenths).toBe(1000 - Math.round(score.low * 10));
      }),
    );
  });

  test("takes no point from what is met", () => {
    fc.assert(
      fc.property(weighedList, (weighed) => {
        const lost = pointsLost(weighed);
        for (const { id, judgement } of weighed) {
          if (judgement.outcome === "met") expect(lost.get(id)).toBe(0);
        }
      }),
    );
  });
});

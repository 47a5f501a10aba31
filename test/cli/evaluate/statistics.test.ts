import { describe, expect, it } from "vitest";
import { cohensKappa } from "#cli/evaluate/cohens-kappa.ts";
import { wilsonInterval } from "#cli/evaluate/wilson-interval.ts";

describe("wilsonInterval", () => {
  // Values of Newcombe 1998, Stat Med 17:857, table I, method 3.
  it.each([
    { hits: 81, of: 263, low: 0.2553, high: 0.3662 },
    { hits: 15, of: 148, low: 0.0624, high: 0.1605 },
    { hits: 0, of: 20, low: 0, high: 0.1611 },
    { hits: 1, of: 29, low: 0.0061, high: 0.1718 },
  ])("is $low to $high for $hits of $of", ({ hits, of, low, high }) => {
    const interval = wilsonInterval(hits, of);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it("says nothing of nothing", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe("cohensKappa", () => {
  const pairs = (counts: [string, string, number][]) =>
    counts.flatMap(([expected, got, count]) => Array(count).fill({ expected, got }));

  it.each([
    // 45 yes/yes, 15 yes/no, 25 no/yes, 15 no/no: observed 0.60, by chance 0.54.
    {
      counts: [
        ["yes", "yes", 45],
        ["yes", "no", 15],
        ["no", "yes", 25],
        ["no", "no", 15],
      ],
      kappa: 0.1304,
    },
    {
      counts: [
        ["a", "a", 3],
        ["b", "b", 5],
      ],
      kappa: 1,
    },
    {
      counts: [
        ["a", "b", 2],
        ["b", "a", 2],
      ],
      kappa: -1,
    },
  ] satisfies { counts: [string, string, number][]; kappa: number }[])("is $kappa", ({ counts, kappa }) => {
    expect(cohensKappa(pairs(counts))).toBeCloseTo(kappa, 4);
  });

  it.each([[[]], [pairs([["a", "a", 4]])]])("is null where chance explains everything", (none) => {
    expect(cohensKappa(none)).toBeNull();
  });
});

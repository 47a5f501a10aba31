import type { Comparison, Outcome } from "./compare-case.ts";

/** How often one outcome of a criterion was taken for another; outcomes as `word(reason)`. */
export interface Mistaken {
  criterion: string;
  expected: string;
  got: string;
  times: number;
}

/** Outcomes and reason codes that differ from the label, counted; a label without a reason is content with any. */
export function mistaken(comparisons: readonly Comparison[]): Mistaken[] {
  const counts = new Map<string, Mistaken>();
  for (const { criterion, expected, got } of comparisons.flatMap(({ outcomes }) => outcomes)) {
    if (expected.word === got.word && (expected.reason === null || expected.reason === got.reason)) continue;
    const pair = { criterion, expected: outcomeCode(expected), got: outcomeCode(got) };
    const key = Object.values(pair).join(" ");
    counts.set(key, { ...pair, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  const order = comparisons[0]?.outcomes.map(({ criterion }) => criterion) ?? [];
  return [...counts.values()].sort(
    (a, b) => order.indexOf(a.criterion) - order.indexOf(b.criterion) || b.times - a.times || compare(a, b),
  );
}

/** An outcome in one word, as the reports write it. */
export function outcomeCode({ word, reason }: Outcome): string {
  return reason === null ? word : `${word}(${reason})`;
}

function compare(a: Mistaken, b: Mistaken): number {
  return `${a.expected} ${a.got}` < `${b.expected} ${b.got}` ? -1 : 1;
}

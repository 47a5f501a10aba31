import type { Judgement } from "#criteria/judgement.ts";
import type { Score } from "./assessment.ts";

/** One criterion's judgement as the score sees it. */
export interface Weighed {
  id: string;
  weight: number;
  judgement: Pick<Judgement, "outcome">;
}

/**
 * Weighted share of what the certificate says, 0–100 with one decimal. `unclear` makes it a range from
 * worst to best; `not-applicable` weighs nothing; null when nothing is left to weigh.
 */
export function scoreOf(weighed: readonly Weighed[]): Score {
  const counted = weighed.filter(isCounted);
  const total = sum(counted.map(({ weight }) => weight));
  if (total === 0) return null;
  const [low, high] = (["worst", "best"] as const).map(
    (end) => tenths(sum(counted.map(({ weight, judgement }) => weight * credit[judgement.outcome][end])), total) / 10,
  );
  if (low === undefined || high === undefined) return null;
  return counted.some(({ judgement }) => judgement.outcome === "unclear") ? { low, high } : { value: low };
}

/**
 * Points out of 100 that each criterion costs, `unclear` at its worst. Rounded so that they add up to
 * exactly 100 − score: what rounding leaves over goes to the largest remainders, ties by id.
 */
export function pointsLost(weighed: readonly Weighed[]): Map<string, number> {
  const counted = weighed.filter(isCounted);
  const total = sum(counted.map(({ weight }) => weight));
  const lost = counted.map(({ id, weight, judgement }) => {
    const exact = (1000 * weight * (1 - credit[judgement.outcome].worst)) / total;
    return { id, whole: Math.floor(exact + precision), remainder: exact - Math.floor(exact + precision) };
  });
  const low = tenths(sum(counted.map(({ weight, judgement }) => weight * credit[judgement.outcome].worst)), total);
  const left = 1000 - low - sum(lost.map(({ whole }) => whole));
  const byRemainder = [...lost].sort((a, b) => b.remainder - a.remainder || (a.id < b.id ? -1 : 1));
  const extra = new Set(byRemainder.slice(0, Math.max(0, left)).map(({ id }) => id));
  return new Map(lost.map(({ id, whole }) => [id, (whole + (extra.has(id) ? 1 : 0)) / 10]));
}

/**
 * Share of its weight that an outcome earns. `partial` counts half: something decisive is said, and
 * something is lacking. Setting of this project.
 */
const credit: Readonly<Record<Judgement["outcome"], { worst: number; best: number }>> = {
  met: { worst: 1, best: 1 },
  partial: { worst: 0.5, best: 0.5 },
  missing: { worst: 0, best: 0 },
  contradictory: { worst: 0, best: 0 },
  unclear: { worst: 0, best: 1 },
  "not-applicable": { worst: 0, best: 0 },
};

/** Guards against a sum that floating point leaves a hair below the whole number. */
const precision = 1e-9;

function isCounted({ judgement }: Weighed): boolean {
  return judgement.outcome !== "not-applicable";
}

function tenths(earned: number, total: number): number {
  return total === 0 ? 1000 : Math.round((1000 * earned) / total + precision);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

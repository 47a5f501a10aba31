import type { Impact } from "#criteria/criterion.ts";
import type { Overrides } from "./assessment.ts";

/**
 * What an impact weighs in the score. Settings of this project: a decisive criterion outweighs two
 * serious ones, and the smaller gaps only order what is left.
 */
export const weights: Readonly<Record<Impact, number>> = { critical: 10, serious: 4, moderate: 2, minor: 1 };

/** The impact of a criterion, a deployment's own where it has one. */
export function impactOf(criterion: { id: string; impact: Impact }, overrides?: Overrides): Impact {
  return overrides?.impacts?.[criterion.id] ?? criterion.impact;
}

/** The weight of an impact, a deployment's own where it has one. */
export function weightOf(impact: Impact, overrides?: Overrides): number {
  return overrides?.weights?.[impact] ?? weights[impact];
}

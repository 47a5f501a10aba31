import { type Signs, signNames } from "#readers/ocr/legibility/estimate-error.ts";

interface KnownPage {
  signs: Signs;
  error: number;
}

/** Weights of the signs, none below zero, whose sum comes closest to the error in proportion (least squares of logarithms). */
export function fitWeights(pages: readonly KnownPage[]): Signs {
  let weights: Signs = { doubt: 1, strange: 0.3, unread: 0.5, glare: 0.5, cut: 0.1 };
  for (let stride = 2; stride > 1.01; stride = Math.sqrt(stride)) {
    for (let round = 0; round < 12; round++) {
      for (const name of signNames) {
        const candidates = [weights[name], weights[name] * stride, weights[name] / stride];
        weights = best(
          candidates.map((weight) => ({ ...weights, [name]: weight })),
          pages,
        );
      }
    }
  }
  for (const name of signNames) weights[name] = Math.round(weights[name] * 1000) / 1000;
  return weights;
}

export function weigh(signs: Signs, weights: Signs): number {
  return signNames.reduce((sum, name) => sum + weights[name] * signs[name], 0);
}

/** Among near-perfect pages single characters are chance: errors below this count as alike. */
const floor = 0.004;

function best(candidates: readonly Signs[], pages: readonly KnownPage[]): Signs {
  const [first, ...others] = candidates;
  if (first === undefined) throw new RangeError("there are no weights to choose from");
  return others.reduce((one, other) => (loss(other, pages) < loss(one, pages) - 1e-9 ? other : one), first);
}

function loss(weights: Signs, pages: readonly KnownPage[]): number {
  return pages.reduce((sum, { signs, error }) => {
    const estimate = Math.min(1, weigh(signs, weights));
    return sum + Math.log((estimate + floor) / (Math.min(1, error) + floor)) ** 2;
  }, 0);
}

export interface CurvePoint {
  estimate: number;
  error: number;
}

/** The error to expect at each estimate: the best rising steps (pool adjacent violators), as points to interpolate. */
export function errorCurve(estimates: readonly number[], errors: readonly number[]): CurvePoint[] {
  const sorted = estimates
    .map((estimate, at) => ({ estimate, error: Math.min(1, errors[at] ?? 0), pages: 1 }))
    .sort((one, other) => one.estimate - other.estimate);
  const steps: Step[] = [];
  for (const point of sorted) {
    let step = point;
    let before = steps.at(-1);
    while (before !== undefined && isOneStep(before, step)) {
      steps.pop();
      step = pooled(before, step);
      before = steps.at(-1);
    }
    steps.push(step);
  }
  // What error is left on pages without any sign is that of single characters.
  const middle = steps
    .map(({ estimate, error }) => ({ estimate: four(estimate), error: four(error) }))
    .filter(({ estimate }) => estimate > 0);
  return [{ estimate: 0, error: 0 }, ...middle, { estimate: 1, error: 1 }];
}

type Step = CurvePoint & { pages: number };

function isOneStep(before: Step, step: Step): boolean {
  return before.error >= step.error || before.pages < pagesAStep || before.estimate >= step.estimate;
}

/** Fewer would draw the curve through chance. */
const pagesAStep = 4;

function pooled(one: Step, other: Step) {
  const pages = one.pages + other.pages;
  const mean = (name: "estimate" | "error") => (one[name] * one.pages + other[name] * other.pages) / pages;
  return { estimate: mean("estimate"), error: mean("error"), pages };
}

function four(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

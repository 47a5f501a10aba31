import { type ClauseFeatures, featurePlaces } from "../clause-features.ts";
import { type LearnedTag, learnedTags } from "../learned-tags.ts";
import { probability, sharesOf } from "../weigh.ts";

/** One clause to learn from. */
export interface Example {
  features: ClauseFeatures;
  tags: ReadonlySet<LearnedTag>;
}

/** Weights of one tag for every feature place, and its bias. */
export interface TagWeights {
  tag: LearnedTag;
  bias: number;
  weights: Float64Array;
}

/**
 * Fits one logistic regression a tag by stochastic gradient descent with AdaGrad steps and a pull
 * towards zero. The same examples in the same order give the same weights, to the last bit.
 */
export function fit(examples: readonly Example[]): TagWeights[] {
  const order = shuffledRounds(examples.length);
  return learnedTags.map((tag) => ({ tag, ...fitOne(examples, tag, order) }));
}

const rounds = 20;
const stepSize = 0.4;
const biasStep = 0.1;
const pull = 1e-4;

function fitOne(examples: readonly Example[], tag: LearnedTag, order: readonly number[]): Omit<TagWeights, "tag"> {
  const weights = new Float64Array(featurePlaces.text + featurePlaces.marks);
  const squares = new Float64Array(weights.length);
  let [bias, biasSquares] = [0, 0];
  for (const at of order) {
    const example = examples[at];
    if (example === undefined) continue;
    const { text, marks } = example.features;
    const shares = sharesOf(text.length, marks.length);
    const sum = bias + shares.text * total(weights, text) + shares.marks * total(weights, marks);
    const fault = probability(sum) - (example.tags.has(tag) ? 1 : 0);
    step(weights, squares, text, fault * shares.text);
    step(weights, squares, marks, fault * shares.marks);
    biasSquares += fault * fault;
    bias -= (stepSize * biasStep * fault) / Math.sqrt(biasSquares + tiny);
  }
  return { bias, weights };
}

const tiny = 1e-8;

function total(weights: Float64Array, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += weights[place] ?? 0;
  return sum;
}

function step(weights: Float64Array, squares: Float64Array, places: readonly number[], slope: number): void {
  for (const place of places) {
    const weight = weights[place] ?? 0;
    const pulled = slope + pull * weight;
    const square = (squares[place] ?? 0) + pulled * pulled;
    squares[place] = square;
    weights[place] = weight - (stepSize * pulled) / Math.sqrt(square + tiny);
  }
}

/** All examples once a round, each round in another order; a fixed seed, so that training can be repeated. */
function shuffledRounds(count: number): number[] {
  const next = seeded(20_261_121);
  return Array.from({ length: rounds }, () => {
    const order = Array.from({ length: count }, (_, at) => at);
    for (let at = count - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    return order;
  }).flat();
}

/** A small generator of even numbers between 0 and 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

import type { Token } from "../tokens.ts";
import { type ClauseFeatures, type ClauseMarks, clauseFeatures } from "./clause-features.ts";
import { learnedModel, type OpenModel } from "./learned-model.ts";
import { type LearnedTag, learnedTags } from "./learned-tags.ts";
import { probability, sharesOf } from "./weigh.ts";

/** What the learned reader makes of one clause. */
export interface LearnedReading {
  /** How sure it is that the clause says this, 0 to 1. */
  sure(tag: LearnedTag): number;
  /** The words that spoke most for a tag, at most three, as token numbers in the order of the text. */
  weightiest(tag: LearnedTag): number[];
}

/** Reads one clause: its words, and what lexicons and grammar made of them. */
export function readLearned(tokens: readonly Token[], marked: ClauseMarks): LearnedReading {
  const model = learnedModel();
  const features = clauseFeatures(tokens, marked);
  const sums = sumsOf(model, features);
  return {
    sure: (tag) => sums[learnedTags.indexOf(tag)] ?? 0,
    weightiest: (tag) => weightiest(model, features, learnedTags.indexOf(tag)),
  };
}

function sumsOf({ tags, width, weights }: OpenModel, features: ClauseFeatures): number[] {
  const { text, marks } = features;
  const shares = sharesOf(features);
  const fromText = totals(weights, width, text.places);
  const fromMarks = totals(weights, width, marks);
  return tags.map(({ bias, scale }, column) =>
    probability(bias + scale * (shares.text * (fromText[column] ?? 0) + shares.marks * (fromMarks[column] ?? 0))),
  );
}

function totals(weights: Int8Array, width: number, places: readonly number[]): Int32Array {
  const sums = new Int32Array(width);
  for (const place of places) {
    const from = place * width;
    for (let column = 0; column < width; column += 1)
      sums[column] = (sums[column] ?? 0) + (weights[from + column] ?? 0);
  }
  return sums;
}

const mostWords = 3;

function weightiest({ width, weights }: OpenModel, { text }: ClauseFeatures, column: number): number[] {
  const byWord = new Map<number, number>();
  text.places.forEach((place, at) => {
    const word = text.words[at] ?? 0;
    byWord.set(word, (byWord.get(word) ?? 0) + (weights[place * width + column] ?? 0));
  });
  return [...byWord]
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostWords)
    .map(([word]) => word)
    .sort((a, b) => a - b);
}

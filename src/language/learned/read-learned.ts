import { remembered } from "../remembered.ts";
import type { Token } from "../tokens.ts";
import { type ClauseMarks, markPlaces, pairPlaces, wordPlaces } from "./clause-features.ts";
import { learnedModel } from "./learned-model.ts";
import { type LearnedTag, learnedTags } from "./learned-tags.ts";
import { probability, sharesOf } from "./weigh.ts";

/** What the learned reader makes of one clause. */
export interface LearnedReading {
  /** How sure it is that the clause says this of the patient now, 0 to 1. */
  sure(tag: LearnedTag): number;
  /** The words that spoke most for a tag, at most three, as token numbers in the order of the text. */
  weightiest(tag: LearnedTag): number[];
}

/** Reads one clause: its words, and what lexicons and grammar made of them. */
export function readLearned(tokens: readonly Token[], marked: ClauseMarks): LearnedReading {
  const { tags } = learnedModel();
  const text = newSums();
  let pieces = 0;
  tokens.forEach(({ folded }, at) => {
    const pairs = pairPlaces(tokens, at);
    addTo(text, sumsOfWord(folded));
    addRows(text, pairs);
    pieces += wordPlaces(folded).length + pairs.length;
  });
  const markers = markPlaces(marked);
  const marks = newSums();
  addRows(marks, markers);
  const shares = sharesOf(pieces, markers.length);
  return {
    sure(tag) {
      const column = learnedTags.indexOf(tag);
      const { bias, scale } = tags[column] ?? { bias: 0, scale: 0 };
      return probability(bias + scale * (shares.text * (text[column] ?? 0) + shares.marks * (marks[column] ?? 0)));
    },
    weightiest: (tag) => weightiest(tokens, learnedTags.indexOf(tag)),
  };
}

/** The weights of a word and its pieces, summed for every tag; once, since words come again and again. */
const sumsOfWord = remembered((folded) => {
  const sums = newSums();
  addRows(sums, wordPlaces(folded));
  return sums;
});

function newSums(): Int32Array {
  return new Int32Array(learnedTags.length);
}

function addTo(sums: Int32Array, more: Int32Array): void {
  for (let column = 0; column < sums.length; column += 1) sums[column] = (sums[column] ?? 0) + (more[column] ?? 0);
}

function addRows(sums: Int32Array, places: readonly number[]): void {
  const { weights, width } = learnedModel();
  for (const place of places) {
    const from = place * width;
    for (let column = 0; column < width; column += 1) {
      sums[column] = (sums[column] ?? 0) + (weights[from + column] ?? 0);
    }
  }
}

const mostWords = 3;

function weightiest(tokens: readonly Token[], column: number): number[] {
  return tokens
    .map(({ folded, number }, at) => ({ at, weight: number ? 0 : (sumsOfWord(folded)[column] ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostWords)
    .map(({ at }) => at)
    .sort((one, other) => one - other);
}

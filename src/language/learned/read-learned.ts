import type { Token } from "../splitting/tokens.ts";
import { factOfWord } from "../terms/known-words.ts";
import { type ClauseMarks, hashOfWord, markPlaces, pairPlaces, wordPlaces } from "./clause-features.ts";
import { learnedModel } from "./learned-model.ts";
import { type LearnedTag, learnedTags } from "./learned-tags.ts";
import { probability, sharesOf } from "./weigh.ts";
import { addRows } from "./weight-rows.ts";

/** What the learned reader makes of one clause. */
export interface LearnedReading {
  /** How sure it is that the clause says this of the patient now, 0 to 1. */
  sure(tag: LearnedTag): number;
  /** The same as log odds. */
  odds(tag: LearnedTag): number;
  /** The words that spoke most for a tag, at most three, as token numbers in the order of the text. */
  weightiest(tag: LearnedTag): number[];
}

/** Reads one clause: its words, and what lexicons and grammar made of them. */
export function readLearned(tokens: readonly Token[], marked: ClauseMarks): LearnedReading {
  const { tags, rows, width } = learnedModel();
  const words = tokens.map(weighed);
  const pairs = pairPlaces(words);
  const markers = markPlaces(marked);
  let pieces = pairs.length;
  text.fill(0);
  for (const { sums, places } of words) {
    addTo(text, sums);
    pieces += places;
  }
  addRows(text, rows, pairs);
  marks.fill(0);
  addRows(marks, rows, markers);
  const shares = sharesOf(pieces, markers.length);
  const margins: number[] = [];
  for (let column = 0; column < width; column += 1) {
    margins.push(shares.text * (text[column] ?? 0) + shares.marks * (marks[column] ?? 0));
  }
  const odds = (tag: LearnedTag) => {
    const column = columnOf.get(tag) ?? 0;
    const { bias, scale } = tags[column] ?? { bias: 0, scale: 0 };
    return bias + scale * (margins[column] ?? 0);
  };
  return {
    odds,
    sure: (tag) => probability(odds(tag)),
    weightiest: (tag) => weightiest(words, tokens, columnOf.get(tag) ?? 0),
  };
}

const columnOf: ReadonlyMap<LearnedTag, number> = new Map(learnedTags.map((tag, column) => [tag, column]));

/** Filled anew for every clause: a thousand clauses would leave two thousand arrays behind. */
const [text, marks] = [newSums(), newSums()];

/** A word with the weights of it and its pieces, summed for every tag; once, since words come again and again. */
const weighed = factOfWord(({ folded }: Token): WeighedWord => {
  const places = wordPlaces(folded);
  const sums = newSums();
  addRows(sums, learnedModel().rows, places);
  return { hash: hashOfWord(folded), places: places.length, sums };
});

interface WeighedWord {
  hash: number;
  /** How many pieces it has. */
  places: number;
  sums: Int32Array;
}

function newSums(): Int32Array {
  return new Int32Array(learnedTags.length);
}

function addTo(sums: Int32Array, more: Int32Array): void {
  for (let column = 0; column < sums.length; column += 1) sums[column] = (sums[column] ?? 0) + (more[column] ?? 0);
}

const mostWords = 3;

function weightiest(words: readonly WeighedWord[], tokens: readonly Token[], column: number): number[] {
  return words
    .map(({ sums }, at) => ({ at, weight: tokens[at]?.number === true ? 0 : (sums[column] ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostWords)
    .map(({ at }) => at)
    .sort((one, other) => one - other);
}

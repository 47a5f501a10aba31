import type { Clause } from "../clause.ts";
import { remembered } from "../remembered.ts";
import type { Token } from "../tokens.ts";

/** Places that the learned reader keeps weights for: pieces of text first, then what the lexicons said. */
export const featurePlaces = { text: 2 ** 16, marks: 2 ** 12 };

/** What the lexicons and the grammar made of a clause. */
export type ClauseMarks = Pick<Clause, "marks" | "negated" | "time" | "hypothetical" | "source">;

/** Places that a clause touches, each once; `words` tells by which of its tokens, for the text. */
export interface ClauseFeatures {
  text: { places: number[]; words: number[] };
  marks: number[];
}

/**
 * What the learned reader sees of a clause: its words, the pieces of two to five letters in them, two
 * words in a row and two with one between them; and what lexicons and grammar made of it. Accents, case
 * and the value of numbers play no part, so that a hurried or misread spelling still shares most of its
 * pieces with the right one.
 */
export function clauseFeatures(tokens: readonly Token[], marked: ClauseMarks): ClauseFeatures {
  return { text: textFeatures(tokens), marks: markFeatures(marked) };
}

function textFeatures(tokens: readonly Token[]): ClauseFeatures["text"] {
  const seen = new Set<number>();
  const places: number[] = [];
  const words: number[] = [];
  const add = (place: number, word: number) => {
    if (seen.has(place)) return;
    seen.add(place);
    places.push(place);
    words.push(word);
  };
  const hashes = tokens.map(({ folded }) => hashOfWord(folded));
  tokens.forEach(({ folded }, at) => {
    for (const place of placesOfWord(folded)) add(place, at);
    const [own = 0, next = clauseEnd, afterNext = clauseEnd] = [hashes[at], hashes[at + 1], hashes[at + 2]];
    add(textPlace(pairHash(own, next, 1)), at);
    add(textPlace(pairHash(own, afterNext, 2)), at);
    if (at === 0) add(textPlace(pairHash(clauseStart, own, 1)), at);
  });
  return { places, words };
}

const clauseStart = 0x51ed27;
const clauseEnd = 0x2c1b3c;

/** The word itself and its pieces; worked out once, since certificates use the same words again and again. */
const placesOfWord = remembered((folded): readonly number[] => {
  const word = `<${shapeOf(folded)}>`;
  const places = [textPlace(hashOfWord(folded))];
  for (let length = 2; length <= 5; length += 1) {
    for (let from = 0; from + length <= word.length; from += 1) {
      places.push(textPlace(hashOf(word.slice(from, from + length))));
    }
  }
  return places;
});

const hashOfWord = remembered((folded) => hashOf(`=${shapeOf(folded)}`));

/** "12,5" and "40.0" say the same to the reader: how many digits there are, not which. */
function shapeOf(folded: string): string {
  return folded.replaceAll(/\d/g, "0");
}

function markFeatures({ marks, negated, time, hypothetical, source }: ClauseMarks): number[] {
  const names = new Set([`time ${time}`, `source ${source}`]);
  for (const { tag, entry, icf } of marks) {
    names.add(`tag ${tag}`).add(`entry ${entry}`);
    if (icf !== undefined) names.add(`icf ${icf}`).add(`chapter ${icf.slice(0, 2)}`);
  }
  if (negated) names.add("negated");
  if (hypothetical) names.add("hypothetical");
  return [...new Set([...names].map(markPlace))];
}

const markPlace = remembered((name) => featurePlaces.text + (folded(hashOf(name)) & (featurePlaces.marks - 1)));

function textPlace(hash: number): number {
  return folded(hash) & (featurePlaces.text - 1);
}

function folded(hash: number): number {
  return hash ^ (hash >>> 16);
}

/** FNV-1a over the letters. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function pairHash(one: number, other: number, kind: number): number {
  const hash = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b) + kind * 0x27d4eb2f;
  return (hash ^ (hash >>> 13)) >>> 0;
}

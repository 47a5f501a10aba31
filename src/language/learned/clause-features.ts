import type { Clause } from "../clause.ts";
import { remembered } from "../remembered.ts";
import type { Token } from "../tokens.ts";

/** Places that the learned reader keeps weights for: pieces of text first, then what the lexicons said. */
export const featurePlaces = { text: 2 ** 16, marks: 2 ** 12 };

/** What the lexicons and the grammar made of a clause. */
export type ClauseMarks = Pick<Clause, "marks" | "negated" | "time" | "hypothetical" | "source">;

/** Places that a clause touches, as often as it does. */
export interface ClauseFeatures {
  text: readonly number[];
  marks: readonly number[];
}

/**
 * What the learned reader sees of a clause: its words, the pieces of two to five letters in them, two
 * words in a row and two with one between them; and what lexicons and grammar made of it. Accents, case
 * and the value of numbers play no part, so that a hurried or misread spelling still shares most of its
 * pieces with the right one.
 */
export function clauseFeatures(tokens: readonly Token[], marked: ClauseMarks): ClauseFeatures {
  return {
    text: [
      ...tokens.flatMap(({ folded }) => wordPlaces(folded)),
      ...pairPlaces(tokens.map(({ folded }) => hashOfWord(folded))),
    ],
    marks: markPlaces(marked),
  };
}

/** The word itself and its pieces; worked out once, since certificates use the same words again and again. */
export const wordPlaces = remembered((folded): readonly number[] => {
  const word = `<${shapeOf(folded)}>`;
  const places = [textPlace(hashOfWord(folded))];
  for (let length = 2; length <= 5; length += 1) {
    for (let from = 0; from + length <= word.length; from += 1) {
      places.push(textPlace(hashOf(word.slice(from, from + length))));
    }
  }
  return places;
});

/** A word with the next one and with the one after that; the first word also with the beginning. */
export function pairPlaces(hashes: readonly number[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < hashes.length; at += 1) {
    const own = hashes[at] ?? clauseEnd;
    places.push(
      textPlace(pairHash(own, hashes[at + 1] ?? clauseEnd, 1)),
      textPlace(pairHash(own, hashes[at + 2] ?? clauseEnd, 2)),
    );
    if (at === 0) places.push(textPlace(pairHash(clauseStart, own, 1)));
  }
  return places;
}

const clauseStart = 0x51ed27;
const clauseEnd = 0x2c1b3c;

export const hashOfWord = remembered((folded) => hashOf(`=${shapeOf(folded)}`));

/** "12,5" and "40.0" say the same to the reader: how many digits there are, not which. */
function shapeOf(folded: string): string {
  return folded.replaceAll(/\d/g, "0");
}

/** What each mark is, and how the clause is bent. */
export function markPlaces({ marks, negated, time, hypothetical, source }: ClauseMarks): number[] {
  const places: number[] = [];
  for (const { tag, entry, icf } of marks) {
    places.push(tagPlace(tag), entryPlace(entry));
    if (icf !== undefined) places.push(icfPlace(icf), chapterPlace(icf));
  }
  places.push(timePlace(time), sourcePlace(source));
  if (negated) places.push(negatedPlace);
  if (hypothetical) places.push(hypotheticalPlace);
  return places;
}

const markPlace = (name: string) => featurePlaces.text + (mixed(hashOf(name)) & (featurePlaces.marks - 1));
const tagPlace = remembered((tag) => markPlace(`tag ${tag}`));
const entryPlace = remembered((entry) => markPlace(`entry ${entry}`));
const icfPlace = remembered((icf) => markPlace(`icf ${icf}`));
const chapterPlace = remembered((icf) => markPlace(`chapter ${icf.slice(0, 2)}`));
const timePlace = remembered((time) => markPlace(`time ${time}`));
const sourcePlace = remembered((source) => markPlace(`source ${source}`));
const negatedPlace = markPlace("negated");
const hypotheticalPlace = markPlace("hypothetical");

function textPlace(hash: number): number {
  return mixed(hash) & (featurePlaces.text - 1);
}

function mixed(hash: number): number {
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

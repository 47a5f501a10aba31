import type { Clause } from "../clause.ts";
import type { Token } from "../splitting/tokens.ts";
import { remembered } from "../terms/remembered.ts";

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
      ...pairPlaces(tokens.map(({ folded }) => ({ hash: hashOfWord(folded) }))),
    ],
    marks: markPlaces(marked),
  };
}

/** The word itself and its pieces. */
export function wordPlaces(folded: string): readonly number[] {
  const word = `<${shapeOf(folded)}>`;
  const places = [textPlace(hashOfWord(folded))];
  for (let length = 2; length <= 5; length += 1) {
    for (let from = 0; from + length <= word.length; from += 1) {
      places.push(textPlace(hashOf(word.slice(from, from + length))));
    }
  }
  return places;
}

/** A word with the next one and with the one after that; the first word also with the beginning. */
export function pairPlaces(words: readonly { hash: number }[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const own = words[at]?.hash ?? clauseEnd;
    const next = words[at + 1]?.hash ?? clauseEnd;
    const afterNext = words[at + 2]?.hash ?? clauseEnd;
    places.push(textPlace(pairHash(own, next, 1)), textPlace(pairHash(own, afterNext, 2)));
    if (at === 0) places.push(textPlace(pairHash(clauseStart, own, 1)));
  }
  return places;
}

const clauseStart = 0x51ed27;
const clauseEnd = 0x2c1b3c;

export function hashOfWord(folded: string): number {
  return hashOf(`=${shapeOf(folded)}`);
}

/** "12,5" and "40.0" say the same to the reader: how many digits there are, not which. */
function shapeOf(folded: string): string {
  return folded.replaceAll(/\d/g, "0");
}

/** What each mark is, and how the clause is bent. */
export function markPlaces({ marks, negated, time, hypothetical, source }: ClauseMarks): number[] {
  const places: number[] = [];
  for (const { tag, entry, icf } of marks) {
    places.push(tagPlace(tag), entryPlace(entry));
    if (icf !== undefined) places.push(...icfPlaces(icf));
  }
  places.push(timePlaces[time], sourcePlaces[source]);
  if (negated) places.push(negatedPlace);
  if (hypothetical) places.push(hypotheticalPlace);
  return places;
}

const markPlace = (name: string) => featurePlaces.text + (mixed(hashOf(name)) & (featurePlaces.marks - 1));
const tagPlace = remembered((tag) => markPlace(`tag ${tag}`));
const entryPlace = remembered((entry) => markPlace(`entry ${entry}`));
const icfPlaces = remembered((icf) => [markPlace(`icf ${icf}`), markPlace(`chapter ${icf.slice(0, 2)}`)]);
const timePlaces: Record<Clause["time"], number> = {
  now: markPlace("time now"),
  past: markPlace("time past"),
  future: markPlace("time future"),
};
const sourcePlaces: Record<Clause["source"], number> = {
  physician: markPlace("source physician"),
  patient: markPlace("source patient"),
  relative: markPlace("source relative"),
  "other-professional": markPlace("source other-professional"),
};
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

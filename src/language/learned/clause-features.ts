import type { Clause, Mark } from "../clause.ts";
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
    text: tokens.flatMap(({ folded }, at) => [...wordPlaces(folded), ...pairPlaces(tokens, at)]),
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
export function pairPlaces(tokens: readonly Token[], at: number): number[] {
  const own = hashAt(tokens, at);
  const places = [
    textPlace(pairHash(own, hashAt(tokens, at + 1), 1)),
    textPlace(pairHash(own, hashAt(tokens, at + 2), 2)),
  ];
  return at === 0 ? [...places, textPlace(pairHash(clauseStart, own, 1))] : places;
}

function hashAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token === undefined ? clauseEnd : hashOfWord(token.folded);
}

const clauseStart = 0x51ed27;
const clauseEnd = 0x2c1b3c;

const hashOfWord = remembered((folded) => hashOf(`=${shapeOf(folded)}`));

/** "12,5" and "40.0" say the same to the reader: how many digits there are, not which. */
function shapeOf(folded: string): string {
  return folded.replaceAll(/\d/g, "0");
}

/** What each mark is, and how the clause is bent. */
export function markPlaces({ marks, negated, time, hypothetical, source }: ClauseMarks): number[] {
  const bent = [`time ${time}`, `source ${source}`];
  if (negated) bent.push("negated");
  if (hypothetical) bent.push("hypothetical");
  return [...marks.flatMap(placesOfMark), ...bent.map(markPlace)];
}

function placesOfMark({ tag, entry, icf }: Mark): readonly number[] {
  return namedPlaces(`${tag} ${entry} ${icf ?? ""}`);
}

/** Tag, lexicon group and ICF category of a mark, each for itself; the category also by its chapter. */
const namedPlaces = remembered((mark): readonly number[] => {
  const [tag = "", entry = "", icf = ""] = mark.split(" ");
  const names = [`tag ${tag}`, `entry ${entry}`, ...(icf === "" ? [] : [`icf ${icf}`, `chapter ${icf.slice(0, 2)}`])];
  return names.map(markPlace);
});

const markPlace = remembered((name) => featurePlaces.text + (mixed(hashOf(name)) & (featurePlaces.marks - 1)));

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

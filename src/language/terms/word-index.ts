import { fold } from "../splitting/tokens.ts";

/** Finds which of many word patterns a word fits. */
export interface WordIndex {
  /** Numbers of the patterns, in the order in which they were given. */
  matches(word: string): readonly number[];
}

/**
 * Compiles patterns (`word`, `begin*`, `*end`, `*part*`) for fast look-up. Each wildcard pattern is
 * filed under three of its letters, so a word is only compared with the few that it could fit.
 * A word of eight letters or more that fits nothing is tried again with one letter lacking, doubled
 * or wrong at the beginning that a pattern asks for. Where the whole text lost its å, ä and ö, words without them fit as well; elsewhere
 * "bara" is not "bära".
 */
export function compileWords(patterns: readonly string[], accents: "kept" | "lost"): WordIndex {
  const exact = new Map<string, number[]>();
  const byTrigram = new Map<string, Stem[]>();
  const byDeletion = new Map<string, Stem[]>();
  const written = patterns.flatMap((pattern, number) =>
    (accents === "kept" ? [pattern] : [pattern, pattern.split("*").map(fold).join("*")]).map((form) =>
      stemOf(form, number),
    ),
  );
  for (const stem of written) {
    if (stem.kind === "whole") file(exact, stem.letters, stem.number);
    else file(byTrigram, stem.letters.slice(0, 3), stem);
    if (stem.letters.length >= shortestForgiven && stem.kind === "begin")
      for (const shorter of deletions(stem.letters)) file(byDeletion, shorter, stem);
  }
  const stemLengths = [...new Set([...byDeletion.keys()].map((shorter) => shorter.length + 1))].sort((a, b) => a - b);

  function look(word: string): readonly number[] {
    const found = new Set(exact.get(word));
    for (let at = 0; at + 3 <= word.length; at++)
      for (const stem of byTrigram.get(word.slice(at, at + 3)) ?? []) if (fits(word, stem, at)) found.add(stem.number);
    if (found.size === 0 && word.length >= shortestForgiven) for (const number of forgive(word)) found.add(number);
    return [...found].sort((a, b) => a - b);
  }

  function forgive(word: string): Set<number> {
    const found = new Set<number>();
    for (const length of stemLengths) {
      if (length > word.length + 1) break;
      for (const [piece, shorter] of misspellings(word, length))
        for (const stem of byDeletion.get(shorter) ?? [])
          if (stem.letters.length === length && near(stem, piece)) found.add(stem.number);
    }
    return found;
  }

  return { matches: look };
}

interface Stem {
  kind: "whole" | "begin" | "end" | "part";
  letters: string;
  number: number;
}

const shortestForgiven = 8;

function stemOf(pattern: string, number: number): Stem {
  const letters = pattern.replaceAll("*", "");
  const open = { left: pattern.startsWith("*"), right: pattern.endsWith("*") };
  if ((open.left || open.right) && letters.length < 3) throw new RangeError(`too short to match by part: ${pattern}`);
  const kind = open.left ? (open.right ? "part" : "end") : open.right ? "begin" : "whole";
  return { kind, letters, number };
}

function fits(word: string, { kind, letters }: Stem, at: number): boolean {
  if (!word.startsWith(letters, at)) return false;
  return kind === "part" || (kind === "begin" ? at === 0 : at + letters.length === word.length);
}

function deletions(letters: string): string[] {
  return Array.from(letters, (_, at) => letters.slice(0, at) + letters.slice(at + 1));
}

/** What a stem of this length may have become at the head of the word, keyed by the shortened form. */
function* misspellings(word: string, length: number): Generator<[piece: string, shorter: string]> {
  const lacking = word.slice(0, length - 1);
  yield [lacking, lacking];
  const same = word.slice(0, length);
  if (same.length === length) for (const shorter of deletions(same)) yield [same, shorter];
}

/** One letter off or two swapped, the first letter right. */
function near({ letters }: Stem, piece: string): boolean {
  if (piece[0] !== letters[0]) return false;
  if (piece.length < letters.length) return true;
  const off = Array.from(letters).filter((letter, at) => letter !== piece[at]).length;
  return off <= 2 && (off === 1 || [...piece].sort().join("") === [...letters].sort().join(""));
}

function file<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const filed = index.get(key);
  if (filed === undefined) index.set(key, [value]);
  else filed.push(value);
}

import { type KnownWord, knownWords, type Spelling } from "./known-words.ts";

/** One word, number or sign of a text. `start` and `end` are its characters, `end` excluded. */
export interface Token extends KnownWord {
  start: number;
  end: number;
}

/**
 * Cuts a text into tokens. Space, line breaks and punctuation lie between tokens and carry nothing;
 * soft hyphens inside a word are dropped, so that a word broken by a scanner stays one word.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index: start } of text.matchAll(tokenPattern)) {
    const { id, word, folded, number } = knownWord(written);
    if (word !== "") tokens.push({ id, word, folded, number, start, end: start + written.length });
  }
  return tokens;
}

const knownWord = knownWords((written): Spelling => {
  const word = plain(written);
  return { word, folded: withoutAccents(word), number: /^\d/.test(word) };
});

/** A word as lexicon and text are compared: case and foreign accents play no part. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-zåäö\d]*$/.test(lower)) return lower;
  return lower
    .replaceAll("ø", "ö")
    .replaceAll("æ", "ä")
    .normalize("NFD")
    .replaceAll(/(?<!a)\u030a|(?<![ao])\u0308|[\u0300-\u0307\u0309\u030b-\u036f\u00ad]/gu, "")
    .normalize("NFC");
}

/** A word without its accents, for texts that lost theirs. */
export function fold(word: string): string {
  return withoutAccents(plain(word));
}

function withoutAccents(word: string): string {
  return word.replaceAll(/[åä]/g, "a").replaceAll("ö", "o");
}

const tokenPattern = /\p{L}[\p{L}\p{M}\d\u00ad]*|\d+(?:[.,:/]\d+)*|[<>≥≤=%°#×&+]/gu;

import { factOfWord, type KnownWord, knownWordAt } from "../terms/known-words.ts";

/** One word, number or sign of a text. `start` and `end` are its characters, `end` excluded. */
export interface Token extends Spelling {
  /** The same for every token that is written the same, as long as the word is known (known-words.ts). */
  id: number;
  start: number;
  end: number;
}

interface Spelling {
  /** Lower case; Norwegian ø and æ as ö and ä, other accents than å, ä, ö gone. */
  word: string;
  /** The same without any accent: å, ä → a; ö → o. */
  folded: string;
  number: boolean;
}

/**
 * Cuts a text into tokens. Space, line breaks and punctuation lie between tokens and carry nothing;
 * soft hyphens inside a word are dropped, so that a word broken by a scanner stays one word.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfToken(text, start);
    if (end > start) {
      const known = knownWordAt(text, start, end);
      const { word, folded, number } = spellingOf(known);
      if (word !== "") tokens.push({ id: known.id, word, folded, number, start, end });
    }
    start = Math.max(end, start + 1);
  }
  return tokens;
}

/** Where the token ends that begins at `start`; `start` itself where none does. */
function endOfToken(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const kind = latin[text.charCodeAt(at)] ?? "other";
    if (kind === "none") return at;
    if (kind === "letter") continue;
    // A letter beyond the Latin ones, a figure or an accent may begin a word or go on with it.
    tokenPattern.lastIndex = start;
    return tokenPattern.test(text) ? tokenPattern.lastIndex : start;
  }
  return text.length;
}

const tokenPattern = /\p{L}[\p{L}\p{M}\d\u00ad]*|\d+(?:[.,:/]\d+)*|[<>≥≤=%°#×&+]/uy;

/** Characters of the Latin blocks: letters, such as neither begin a token nor go on with one, and others. */
const latin = Array.from({ length: 0x250 }, (_, code) => {
  const one = String.fromCharCode(code);
  if (/\p{L}/u.test(one)) return "letter";
  return /[\p{M}\d\u00ad<>≥≤=%°#×&+]/u.test(one) ? "other" : "none";
});

const spellingOf = factOfWord(({ written }: KnownWord): Spelling => {
  const word = plain(written);
  return { word, folded: withoutAccents(word), number: /^\d/.test(word) };
});

/** A word as lexicon and text are compared: case and foreign accents play no part. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  if (!/[^\0-\x7fåäö]/.test(lower)) return lower;
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

import type { CertificateLanguage } from "#certificate/language.ts";
import type { Span } from "../splitting/split-sentences.ts";
import { plain, type Token } from "../splitting/tokens.ts";
import { factOfWord } from "./known-words.ts";
import { type LexiconGroup, lexiconOf, type Role } from "./lexicon.ts";
import { compileWords } from "./word-index.ts";

/** A term of a lexicon found in a run of tokens; `from` and `to` are token numbers, `to` excluded. */
export interface Hit {
  role: Role;
  group: LexiconGroup;
  from: number;
  to: number;
}

/** Finds the terms in one span of the tokens; the words outside of it play no part. */
export type TermFinder = (tokens: readonly Token[], span: Span) => Hit[];

/** The finder of one language, compiled once; `lost` for a text in which no å, ä, ö, æ or ø is left. */
export function termFinder(language: CertificateLanguage, accents: "kept" | "lost"): TermFinder {
  const key = `${language}-${accents}`;
  const before = finders.get(key);
  if (before !== undefined) return before;
  const finder = compile(lexiconOf(wider[language] ?? language), accents);
  finders.set(key, finder);
  return finder;
}

/** Many Norwegian hands mix the two forms: a certificate in bokmål whose "ikkje" went unread would say the opposite. */
const wider: Partial<Record<CertificateLanguage, CertificateLanguage>> = { nb: "nn" };

const finders = new Map<string, TermFinder>();

/** Most words that `..` leaves room for. */
const widestGap = 3;

/** Number of a word pattern; `*` stands for any one word, `..` for up to three. */
type TermWord = number | "*" | "..";

interface Term {
  group: LexiconGroup;
  words: TermWord[];
}

function compile(groups: readonly LexiconGroup[], accents: "kept" | "lost"): TermFinder {
  const numbers = new Map<string, number>();
  const byFirst: Term[][] = [];
  for (const group of groups) {
    for (const written of group.terms) {
      const words = written
        .split(/\s+/)
        .map((word) =>
          word === ".." || word === "*" ? word : numberOf(numbers, word.split("*").map(plain).join("*")),
        );
      const [first] = words;
      if (typeof first !== "number") throw new RangeError(`a term begins with a word: ${written}`);
      const term = { group, words: words.slice(1) };
      const filed = byFirst[first];
      if (filed === undefined) byFirst[first] = [term];
      else filed.push(term);
    }
  }
  const index = compileWords([...numbers.keys()], accents);

  const partsOf = factOfWord(({ word }: Token): WordParts => {
    const fits = index.matches(word);
    if (fits.length === 0) return noPart;
    return { fits, begins: fits.flatMap((first) => byFirst[first] ?? []) };
  });

  return (tokens, span) => {
    const parts: WordParts[] = [];
    for (let at = span.from; at < span.to; at++) {
      const token = tokens[at];
      parts.push(token === undefined ? noPart : partsOf(token));
    }
    const hits: Hit[] = [];
    for (let at = 0; at < parts.length; at++) {
      for (const { group, words } of parts[at]?.begins ?? none) {
        // Small words begin many terms, and the next word settles nearly all of them.
        const [next] = words;
        if (typeof next === "number" && !parts[at + 1]?.fits.includes(next)) continue;
        const to = endOf(words, 0, parts, at + 1);
        if (to !== null) hits.push({ role: group.role, group, from: at + span.from, to: to + span.from });
      }
    }
    return withoutInner(hits);
  };
}

/** What a word can be in the terms of one language: the word patterns that it fits, and the terms that it may begin. */
interface WordParts {
  fits: readonly number[];
  begins: readonly Term[];
}

const none: readonly never[] = [];
const noPart: WordParts = { fits: none, begins: none };

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** Where the words of a term from number `next` on end, if they stand from token `at` on. */
function endOf(words: readonly TermWord[], next: number, parts: readonly WordParts[], at: number): number | null {
  const word = words[next];
  if (word === undefined) return at;
  if (word === "*") return at < parts.length ? endOf(words, next + 1, parts, at + 1) : null;
  if (word !== "..") return parts[at]?.fits.includes(word) ? endOf(words, next + 1, parts, at + 1) : null;
  for (let skipped = 0; skipped <= widestGap; skipped++) {
    const to = endOf(words, next + 1, parts, at + skipped);
    if (to !== null) return to;
  }
  return null;
}

/** Of two hits of one role the longer one stands; two of the same length stand only once. */
function withoutInner(hits: readonly Hit[]): Hit[] {
  return hits.filter(
    (hit, at) =>
      !hits.some(
        (other, otherAt) =>
          other !== hit &&
          other.role === hit.role &&
          other.from <= hit.from &&
          other.to >= hit.to &&
          (other.to - other.from > hit.to - hit.from || otherAt < at),
      ),
  );
}

import { factOfWord } from "#language/terms/known-words.ts";
import { type PatternWord, patternOf, sameWord, type Word } from "./words.ts";

/** Many phrases made ready to be found in texts, each with what it stands for. */
export interface Phrases<T> {
  byFirstWord: ReadonlyMap<string, readonly Phrase<T>[]>;
  /** Phrases whose first word has letters that may be lost. */
  byFirstBones: ReadonlyMap<string, readonly Phrase<T>[]>;
}

interface Phrase<T> {
  words: PatternWord[];
  value: T;
}

/** One place where a phrase stands: words `first` to `last` of the text, both counted. */
export interface PhraseFound<T> {
  first: number;
  last: number;
  start: number;
  end: number;
  value: T;
}

/** Makes phrases ready. Longer phrases win over shorter ones, then the order given. */
export function phrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const byFirstWord = new Map<string, Phrase<T>[]>();
  const byFirstBones = new Map<string, Phrase<T>[]>();
  for (const [text, value] of entries) {
    const words = patternOf(text);
    const first = words[0];
    if (first === undefined) continue;
    const index = first.fragile ? byFirstBones : byFirstWord;
    const key = first.fragile ? first.bones : first.plain;
    firstWords[first.fragile ? "bones" : "plain"].add(key);
    index.set(key, [...(index.get(key) ?? []), { words, value }]);
  }
  for (const sameStart of [...byFirstWord.values(), ...byFirstBones.values()]) {
    sameStart.sort((a, b) => b.words.length - a.words.length);
  }
  return { byFirstWord, byFirstBones };
}

/** The longest phrases that begin at word `at`; several when the same words stand for several things. */
export function phrasesAt<T>(
  known: Phrases<T>,
  text: string,
  words: readonly Word[],
  at: number,
): readonly PhraseFound<T>[] {
  const word = words[at];
  if (word === undefined || !mayBegin(word)) return none;
  const exact = known.byFirstWord.get(word.plain);
  const blurred = known.byFirstBones.get(word.bones);
  if (exact === undefined && blurred === undefined) return none;
  let found: PhraseFound<T>[] = [];
  for (const { words: pattern, value } of [...(exact ?? []), ...(blurred ?? [])]) {
    const last = matchedTo(pattern, text, words, at);
    const longest = found[0]?.last ?? at;
    const lastWord = last === null || last < longest ? undefined : words[last];
    if (last === null || lastWord === undefined) continue;
    if (last > longest) found = [];
    found.push({ first: at, last, start: word.start, end: lastWord.end, value });
  }
  return found;
}

const none: readonly never[] = [];

/** The first words of all phrases that were ever made ready. */
const firstWords = { plain: new Set<string>(), bones: new Set<string>() };

/** Every word is looked up in every list, and most begin a phrase of none: that is worked out once, until a list is added. */
function mayBegin(word: Word): boolean {
  const lists = firstWords.plain.size + firstWords.bones.size;
  const known = beginning(word);
  if (known.lists !== lists) {
    known.lists = lists;
    known.any = firstWords.plain.has(word.plain) || firstWords.bones.has(word.bones);
  }
  return known.any;
}

const beginning = factOfWord((_: Word) => ({ lists: -1, any: false }));

/** The longest phrase that begins at word `at`, or null. */
export function phraseAt<T>(
  known: Phrases<T>,
  text: string,
  words: readonly Word[],
  at: number,
): PhraseFound<T> | null {
  return phrasesAt(known, text, words, at)[0] ?? null;
}

/** Every phrase in the text, from left to right, none inside another. */
export function findPhrases<T>(known: Phrases<T>, text: string, words: readonly Word[]): PhraseFound<T>[] {
  const found: PhraseFound<T>[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(known, text, words, at);
    if (phrase === null) continue;
    found.push(phrase);
    at = phrase.last;
  }
  return found;
}

/** The last word of the pattern where it begins at word `at`, or null where it does not. */
function matchedTo(pattern: readonly PatternWord[], text: string, words: readonly Word[], at: number): number | null {
  let next = at;
  for (const expected of pattern) {
    const word = words[next];
    const before = next > at ? words[next - 1] : undefined;
    const joined = word !== undefined && (before === undefined || !tornApart(text, before.end, word.start));
    if (joined && sameWord(expected, word)) next++;
    // "å" leaves nothing when its letter is lost.
    else if (!(expected.fragile && expected.bones === "")) return null;
  }
  return next > at ? next - 1 : null;
}

/** A heading may be broken over two lines; an empty line, a tick box or a long gap ends it. */
function tornApart(text: string, from: number, to: number): boolean {
  if (to - from === 1) return false;
  const gap = text.slice(from, to);
  return /\n\s*\n|[[\]☐☑☒□■]/u.test(gap) || gap.length > 24;
}

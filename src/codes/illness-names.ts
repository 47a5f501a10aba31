import en from "./illnesses/en.json" with { type: "json" };
import nb from "./illnesses/nb.json" with { type: "json" };
import sv from "./illnesses/sv.json" with { type: "json" };
import { spellingKey } from "./spelling-key.ts";

/**
 * Places in a text that name a disease or an injury, from left to right, as characters, `end` excluded.
 * All languages are tried at once, and spellings that differ by language or school count as one.
 */
export function illnessNamesIn(text: string): { start: number; end: number }[] {
  const words = wordsOf(text);
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < words.length; ) {
    const length = lengthAt(text, words, at);
    const [first, last] = [words[at], words[at + Math.max(length, 1) - 1]];
    if (length > 0 && first !== undefined && last !== undefined) {
      const before = found.at(-1);
      // "De Quervain's tenosynovitis": two names in a row are one.
      if (before !== undefined && text.slice(before.end, first.start) === " ") before.end = last.end;
      else found.push({ start: first.start, end: last.end });
    }
    at += Math.max(length, 1);
  }
  return found;
}

/** Whether the words hold the name of a disease or an injury. */
export function holdsIllnessName(text: string): boolean {
  const words = wordsOf(text);
  return words.some((_, at) => lengthAt(text, words, at) > 0);
}

interface Word {
  start: number;
  end: number;
  key: string;
}

interface Names {
  /** Names by the keys of their words, with a space between. */
  whole: ReadonlySet<string>;
  /** Keys that a name of several words begins with. */
  openings: ReadonlySet<string>;
  /** Keys that may close a compound, by their length. */
  heads: ReadonlyMap<number, ReadonlySet<string>>;
  abbreviations: ReadonlySet<string>;
  /** Words in lower case that are spelled much like a name and are none. */
  otherWords: ReadonlySet<string>;
}

/** How many words the longest name has that begins at a word; 0 where none does. */
function lengthAt(text: string, words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined) return 0;
  const { whole, openings, heads, abbreviations, otherWords } = names();
  let longest = whole.has(word.key) || closesWith(heads, word.key) ? 1 : 0;
  if (openings.has(word.key)) {
    let phrase = word.key;
    for (let more = 1; more < mostWords; more += 1) {
      const [before, next] = [words[at + more - 1], words[at + more]];
      if (before === undefined || next === undefined || !/^[\s/’'-]{1,3}$/.test(text.slice(before.end, next.start)))
        break;
      phrase += ` ${next.key}`;
      if (whole.has(phrase)) longest = more + 1;
    }
  }
  if (longest > 1 || (longest === 1 && !otherWords.has(text.slice(word.start, word.end).toLowerCase()))) return longest;
  const isAbbreviation = word.end - word.start <= 6 && abbreviations.has(text.slice(word.start, word.end));
  return isAbbreviation && /\p{Ll}/u.test(text) ? 1 : 0;
}

function closesWith(heads: Names["heads"], key: string): boolean {
  for (const [length, keys] of heads)
    if (key.length >= length + fewestBefore && keys.has(key.slice(-length))) return true;
  return false;
}

/** Letters that a compound has before its head at least. */
const fewestBefore = 2;
/** Words of the longest name that is looked for. */
const mostWords = 5;

function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  everyWord.lastIndex = 0;
  for (let match = everyWord.exec(text); match !== null; match = everyWord.exec(text))
    found.push({ start: match.index, end: match.index + match[0].length, key: spellingKey(match[0]) });
  return found;
}

const everyWord = /[\p{L}\p{N}]+(?:['’](?=s)s)?/gu;

let built: Names | null = null;

/** Built at first use: most certificates name their illness in a field of its own. */
function names(): Names {
  built ??= build();
  return built;
}

/** Stands for the first part of a compound. */
const lead = "0123";

function build(): Names {
  const whole = new Set<string>();
  const openings = new Set<string>();
  const heads = new Map<number, Set<string>>();
  for (const name of [sv, nb, en].flatMap((list) => Object.values(list.names).flat())) {
    const keys = name
      .split(/[ '’/-]+/)
      .filter((word) => word !== "")
      .map(spellingKey);
    const [first = "", second] = keys;
    whole.add(keys.join(" "));
    if (second !== undefined) openings.add(first);
    // "Gall stone" and "gallstone" are one.
    if (keys.length === 2) whole.add(keys.join(""));
    if (name.startsWith("-")) {
      // The key that it has behind other letters: short words keep endings that long ones lose.
      const head = spellingKey(`${lead}${name.slice(1)}`).slice(lead.length);
      heads.set(head.length, (heads.get(head.length) ?? new Set()).add(head));
    }
  }
  return {
    whole,
    openings,
    heads,
    abbreviations: new Set([sv, nb, en].flatMap((list) => list.abbreviations)),
    otherWords: new Set([sv, nb, en].flatMap((list) => list.otherWords)),
  };
}

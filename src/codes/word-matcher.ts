/** Finds the word patterns of a list in a text, whatever the case. */
export interface WordMatcher {
  isIn(text: string): boolean;
  /** Every match, as characters of the text, `end` excluded. */
  matches(text: string): { start: number; end: number }[];
  /** The text with a space in place of every match. */
  without(text: string): string;
}

/**
 * A matcher for word patterns: `depress*` is a word's beginning, `*fraktur*` any word holding it,
 * `type 2` words in a row; between words stand spaces, hyphens or slashes. With `restOfClause` a match
 * takes the rest of its clause along.
 *
 * An expression is only compiled once its letters stand in a text: compiling whole lists at once took
 * ten times as long as judging a certificate.
 */
export function wordMatcher(patterns: readonly string[], options: { restOfClause?: boolean } = {}): WordMatcher {
  const possible = candidatesFor(patterns.map((pattern) => candidate(pattern, options.restOfClause ?? false)));
  return {
    isIn: (text) => possible(text).some(({ expression }) => text.search(expression()) >= 0),
    matches: (text) => possible(text).flatMap((one) => matchesOf(one, text)),
    without: (text) => possible(text).reduce((left, { expression }) => left.replace(expression(), " "), text),
  };
}

/** The matches of many lists at once, each with the name of its list, in the order of lists and patterns. */
export function namedMatcher<Name>(
  lists: readonly { name: Name; patterns: readonly string[] }[],
): (text: string) => { name: Name; start: number; end: number }[] {
  const possible = candidatesFor(
    lists.flatMap(({ name, patterns }) => patterns.map((pattern) => ({ ...candidate(pattern, false), name }))),
  );
  return (text) => possible(text).flatMap((one) => matchesOf(one, text).map((match) => ({ name: one.name, ...match })));
}

/**
 * The candidates whose letters a text holds, in their order. Each is filed under three letters: those that
 * its first word begins with, which are only looked for where a word begins, or else the first three of its
 * longest part. Most texts hold those of none, and then nothing more needs to be asked.
 */
function candidatesFor<One extends Candidate>(candidates: readonly One[]): (text: string) => readonly One[] {
  const files = { [anywhere]: newFile(), [atStart]: newFile(), [wholeWord]: newFile() };
  // A rough look before the files: for each sum of three letters, in which of them anything at all is filed under it.
  const filedIn = new Uint8Array(sums);
  const short: number[] = [];
  for (const [index, { letters, firstWord }] of candidates.entries()) {
    const longest = letters.reduce((one, other) => (other.length > one.length ? other : one), "");
    const put = (file: keyof typeof files, part: string) => {
      const key = keyOf(part);
      filedIn[sumOf(key)] = (filedIn[sumOf(key)] ?? 0) | file;
      files[file].set(key, [...(files[file].get(key) ?? []), { index, part }]);
    };
    if (firstWord !== null && firstWord.begins.length >= 3) put(atStart, firstWord.begins);
    else if (firstWord?.isWhole && isLatin(firstWord.begins)) put(wholeWord, firstWord.begins);
    else if (longest.length >= 3) put(anywhere, longest);
    else short.push(index);
  }
  return (text) => {
    const lower = text.toLowerCase();
    const holds = (index: number) => candidates[index]?.letters.every((part) => lower.includes(part)) ?? false;
    const found = short.filter(holds);
    // Each candidate is asked for its other parts once, however often its first one stands there.
    let asked: Set<number> | null = null;
    const take = (filed: readonly Filed[] | undefined, at: number) => {
      for (const { index, part } of filed ?? none) {
        if (!lower.startsWith(part, at) || asked?.has(index)) continue;
        asked = (asked ?? new Set()).add(index);
        if (holds(index)) found.push(index);
      }
    };
    let key = 0;
    // Of the last characters, the newest in the lowest bit: whether they are letters or digits.
    let letters = 0;
    for (let at = 0; at <= lower.length; at += 1) {
      const code = at < lower.length ? lower.charCodeAt(at) : 0;
      const goesOn = isLetter(code);
      const run = goesOn ? 0 : (shortRuns[letters & 7] ?? 0);
      if (run > 0 && ((filedIn[sumOf(keyOfLast(key, run))] ?? 0) & wholeWord) > 0)
        take(files[wholeWord].get(keyOfLast(key, run)), at - run);
      key = keyWith(key, code);
      letters = (letters << 1) | (goesOn ? 1 : 0);
      const filed = filedIn[sumOf(key)] ?? 0;
      if (filed === 0) continue;
      if ((filed & anywhere) > 0) take(files[anywhere].get(key), at - 2);
      if ((filed & atStart) > 0 && (letters & 8) === 0) take(files[atStart].get(key), at - 2);
    }
    return found.length === 0 ? none : found.sort((a, b) => a - b).flatMap((index) => candidates[index] ?? none);
  };
}

/** Where the letters that a candidate is filed under may stand. */
const [anywhere, atStart, wholeWord] = [1, 2, 4] as const;

/** By the last three characters, one bit each: how many letters stand at the end of them, where it is one or two. */
const shortRuns = [0, 1, 0, 2, 0, 1, 0, 0];

function newFile(): Map<number, Filed[]> {
  return new Map();
}

/** A candidate under the part of it that it is filed by. */
interface Filed {
  index: number;
  part: string;
}

/** The first letters of a word, three at most, as one number. */
function keyOf(letters: string): number {
  let key = 0;
  for (let at = 0; at < Math.min(3, letters.length); at += 1) key = keyWith(key, letters.charCodeAt(at));
  return key;
}

/** Three letters in a row as one number; letters that share their last ten bits are told apart later. */
function keyWith(key: number, code: number): number {
  return ((key << 10) | (code & 0x3ff)) & 0x3fffffff;
}

/** The last one or two letters alone. */
function keyOfLast(key: number, letters: number): number {
  return key & (2 ** (10 * letters) - 1);
}

const sums = 2 ** 12;

function sumOf(key: number): number {
  return (key ^ (key >>> 7) ^ (key >>> 14)) & (sums - 1);
}

/** Letters and digits of the Latin blocks. Others count as none: a word may then seem to begin where it does not, and the expression knows better. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

function isLetter(code: number): boolean {
  return code < latin.length && latin[code] === 1;
}

function isLatin(word: string): boolean {
  return Array.from(word).every((one) => isLetter(one.charCodeAt(0)));
}

function matchesOf({ expression }: Candidate, text: string): { start: number; end: number }[] {
  const pattern = expression();
  const found: { start: number; end: number }[] = [];
  pattern.lastIndex = 0;
  // `matchAll` would make the expression anew for each text.
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

const none: readonly never[] = [];

interface Candidate {
  /** Parts of the pattern that every match holds, in lower case. */
  letters: string[];
  /** What its first word begins with, or is; null where letters may stand before it. */
  firstWord: { begins: string; isWhole: boolean } | null;
  expression(): RegExp;
}

function candidate(pattern: string, restOfClause: boolean): Candidate {
  let compiled: RegExp | null = null;
  const lower = pattern.toLowerCase();
  const [begins = ""] = lower.split(/[* ]/);
  return {
    letters: lower.split(/[* ]+/).filter((part) => part !== ""),
    firstWord: begins === "" ? null : { begins, isWhole: lower.charAt(begins.length) !== "*" },
    expression() {
      compiled ??= compile(pattern, restOfClause);
      return compiled;
    },
  };
}

function compile(pattern: string, restOfClause: boolean): RegExp {
  const words = pattern
    .split(" ")
    .map((word) => escaped(word).replaceAll("*", "[\\p{L}\\p{N}]*"))
    .join("[\\s/-]+");
  const rest = restOfClause ? "[^,.;()\\n]*" : "";
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])${rest}`, "giu");
}

/** The letters as they stand in an expression; a star is left to mean what it means in a pattern. */
function escaped(letters: string): string {
  return letters.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}

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
 * The candidates whose letters a text holds, in their order. Each is filed under the first three letters of
 * its longest part: most texts hold those of none, and then nothing more needs to be asked.
 */
function candidatesFor<One extends Candidate>(candidates: readonly One[]): (text: string) => readonly One[] {
  const filed = new Map<number, number[]>();
  // A rough look before the map: for each sum of three letters, whether anything at all is filed under it.
  const any = new Uint8Array(sums);
  const short: number[] = [];
  for (const [index, { letters }] of candidates.entries()) {
    const longest = letters.reduce((one, other) => (other.length > one.length ? other : one), "");
    const key = keyWith(keyWith(keyWith(0, longest, 0), longest, 1), longest, 2);
    any[sumOf(key)] = 1;
    if (longest.length < 3) short.push(index);
    else filed.set(key, [...(filed.get(key) ?? []), index]);
  }
  return (text) => {
    const lower = text.toLowerCase();
    const holds = (index: number) => candidates[index]?.letters.every((part) => lower.includes(part)) ?? false;
    const found = short.filter(holds);
    let key = 0;
    for (let at = 0; at < lower.length; at += 1) {
      key = keyWith(key, lower, at);
      if (any[sumOf(key)] === 0) continue;
      for (const index of filed.get(key) ?? none) if (!found.includes(index) && holds(index)) found.push(index);
    }
    return found.length === 0 ? none : found.sort((a, b) => a - b).flatMap((index) => candidates[index] ?? none);
  };
}

/** Three letters in a row as one number; letters that share their last ten bits are told apart later. */
function keyWith(key: number, text: string, at: number): number {
  return ((key << 10) | (text.charCodeAt(at) & 0x3ff)) & 0x3fffffff;
}

const sums = 2 ** 12;

function sumOf(key: number): number {
  return (key ^ (key >>> 7) ^ (key >>> 14)) & (sums - 1);
}

function matchesOf({ expression }: Candidate, text: string): { start: number; end: number }[] {
  return [...text.matchAll(expression())].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const none: readonly never[] = [];

interface Candidate {
  /** Parts of the pattern that every match holds, in lower case. */
  letters: string[];
  expression(): RegExp;
}

function candidate(pattern: string, restOfClause: boolean): Candidate {
  let compiled: RegExp | null = null;
  return {
    letters: pattern
      .toLowerCase()
      .split(/[* ]+/)
      .filter((part) => part !== ""),
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

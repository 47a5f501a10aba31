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
 * ten times as long as judging a certificate. Most texts hold the letters of none, and one search for
 * all of them tells.
 */
export function wordMatcher(patterns: readonly string[], options: { restOfClause?: boolean } = {}): WordMatcher {
  const candidates = patterns.map((pattern) => candidate(pattern, options.restOfClause ?? false));
  const anyLetters = new RegExp(patterns.map(surely).join("|") || "(?!)", "u");
  const possible = (text: string): readonly Candidate[] => {
    const lower = text.toLowerCase();
    if (!anyLetters.test(lower)) return none;
    return candidates.filter(({ letters }) => letters.every((part) => lower.includes(part)));
  };
  return {
    isIn: (text) => possible(text).some(({ expression }) => text.search(expression()) >= 0),
    matches: (text) =>
      possible(text).flatMap(({ expression }) =>
        [...text.matchAll(expression())].map((match) => ({ start: match.index, end: match.index + match[0].length })),
      ),
    without: (text) => possible(text).reduce((left, { expression }) => left.replace(expression(), " "), text),
  };
}

const none: readonly Candidate[] = [];

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

/** What every match holds, as an expression for lower case: the words in a row, or the longest piece between stars. */
function surely(pattern: string): string {
  const pieces = pattern.toLowerCase().split("*");
  const longest = pieces.reduce((one, other) => (other.length > one.length ? other : one), "");
  return longest.trim().split(" ").map(escaped).join("[\\s/-]+");
}

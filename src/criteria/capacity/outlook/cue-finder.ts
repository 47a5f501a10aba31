/** A cue in a text; `start` and `end` are its characters, `end` excluded. */
export interface Found<Name> {
  name: Name;
  start: number;
  end: number;
}

interface Pattern<Name> {
  name: Name;
  words: readonly string[];
}

/**
 * A finder of word patterns in folded text, word by word: `resum*` is a word's beginning, `*rehab*` any word
 * holding it, `*` any one word. It compiles no expressions, of which so many lists would need hundreds at the first text.
 */
export function cueFinder<Name>(
  lists: readonly { name: Name; patterns: readonly string[] }[],
): (folded: string) => Found<Name>[] {
  const whole = new Map<string, Pattern<Name>[]>();
  const begun = new Map<string, Pattern<Name>[]>();
  const other: Pattern<Name>[] = [];
  for (const { name, patterns } of lists) {
    for (const written of patterns) {
      const words = written.split(/[\s-]+/);
      const first = words[0] ?? "";
      const pattern = { name, words };
      if (!first.includes("*")) file(whole, first, pattern);
      else if (first.indexOf("*") >= keyLength) file(begun, first.slice(0, keyLength), pattern);
      else other.push(pattern);
    }
  }
  return (folded) => {
    const words = [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, start: index }));
    return words.flatMap(({ word, start }, at) =>
      [...(whole.get(word) ?? none), ...(begun.get(word.slice(0, keyLength)) ?? none), ...other].flatMap((pattern) => {
        const end = endOf(pattern.words, words, at, folded);
        return end === null ? [] : [{ name: pattern.name, start, end }];
      }),
    );
  };
}

const keyLength = 3;
const none: readonly never[] = [];

function file<Name>(filed: Map<string, Pattern<Name>[]>, key: string, pattern: Pattern<Name>): void {
  const before = filed.get(key);
  if (before === undefined) filed.set(key, [pattern]);
  else before.push(pattern);
}

/** Where the pattern's words end, if they stand in the text from word number `at` on with nothing but gaps between. */
function endOf(
  pattern: readonly string[],
  words: readonly { word: string; start: number }[],
  at: number,
  text: string,
): number | null {
  let end = 0;
  for (const [i, wanted] of pattern.entries()) {
    const own = words[at + i];
    if (own === undefined || !fits(own.word, wanted)) return null;
    if (i > 0 && /[^\s/'’-]/u.test(text.slice(end, own.start))) return null;
    end = own.start + own.word.length;
  }
  return end;
}

function fits(word: string, wanted: string): boolean {
  if (!wanted.includes("*")) return word === wanted;
  const letters = wanted.replaceAll("*", "");
  if (!wanted.startsWith("*")) return word.startsWith(letters);
  return wanted.endsWith("*") ? word.includes(letters) : word.endsWith(letters);
}

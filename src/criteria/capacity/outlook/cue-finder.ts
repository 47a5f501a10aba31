/** A cue in a text; `start` and `end` are its characters, `end` excluded. */
export interface Found<Name> {
  name: Name;
  start: number;
  end: number;
}

interface Pattern<Name> {
  name: Name;
  words: readonly Wanted[];
}

/** A word of a pattern without its stars, and how a word of the text must hold it. */
interface Wanted {
  letters: string;
  holds: "whole" | "start" | "end" | "anywhere";
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
      const pattern = { name, words: words.map(wantedOf) };
      if (!first.includes("*")) file(whole, first, pattern);
      else if (first.indexOf("*") >= keyLength) file(begun, first.slice(0, keyLength), pattern);
      else other.push(pattern);
    }
  }
  return (folded) => {
    const words: Word[] = [];
    everyWord.lastIndex = 0;
    for (let match = everyWord.exec(folded); match !== null; match = everyWord.exec(folded))
      words.push({ word: match[0], start: match.index });
    const found: Found<Name>[] = [];
    for (const [at, { word, start }] of words.entries()) {
      for (const filed of [whole.get(word), begun.get(word.slice(0, keyLength)), other]) {
        for (const { name, words: pattern } of filed ?? none) {
          const end = endOf(pattern, words, at, folded);
          if (end !== null) found.push({ name, start, end });
        }
      }
    }
    return found;
  };
}

interface Word {
  word: string;
  start: number;
}

const everyWord = /[\p{L}\p{N}]+/gu;
const keyLength = 3;
const none: readonly never[] = [];

function file<Name>(filed: Map<string, Pattern<Name>[]>, key: string, pattern: Pattern<Name>): void {
  const before = filed.get(key);
  if (before === undefined) filed.set(key, [pattern]);
  else before.push(pattern);
}

/** Where the pattern's words end, if they stand in the text from word number `at` on with nothing but gaps between. */
function endOf(pattern: readonly Wanted[], words: readonly Word[], at: number, text: string): number | null {
  let end = 0;
  for (const [i, wanted] of pattern.entries()) {
    const own = words[at + i];
    if (own === undefined || !fits(own.word, wanted)) return null;
    if (i > 0 && /[^\s/'’-]/u.test(text.slice(end, own.start))) return null;
    end = own.start + own.word.length;
  }
  return end;
}

function wantedOf(word: string): Wanted {
  const letters = word.replaceAll("*", "");
  if (!word.includes("*")) return { letters, holds: "whole" };
  if (!word.startsWith("*")) return { letters, holds: "start" };
  return { letters, holds: word.endsWith("*") ? "anywhere" : "end" };
}

function fits(word: string, { letters, holds }: Wanted): boolean {
  if (holds === "whole") return word === letters;
  if (holds === "start") return word.startsWith(letters);
  return holds === "end" ? word.endsWith(letters) : word.includes(letters);
}

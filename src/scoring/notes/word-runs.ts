import { createHash } from "node:crypto";

/** Words in a row that two texts do not share by chance; a setting of this project. */
export const wordsInARow = 12;

/**
 * Prints of every run of twelve words in the texts: enough to know the same words again, and not to read
 * them. Letter case, spacing, line breaks and punctuation do not count.
 */
export function printsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => runsOf(wordsOf(text)).map(printOf)));
}

/** Where a text says word for word what the prints were taken of: characters of the text, `end` excluded. */
export function sharedWith(prints: ReadonlySet<string>, text: string): { start: number; end: number }[] {
  const words = wordsOf(text);
  const shared: { start: number; end: number }[] = [];
  runsOf(words).forEach((run, first) => {
    const start = words[first]?.start;
    const end = words[first + wordsInARow - 1]?.end;
    if (start === undefined || end === undefined || !prints.has(printOf(run))) return;
    const before = shared.at(-1);
    if (before !== undefined && start < before.end) before.end = end;
    else shared.push({ start, end });
  });
  return shared;
}

interface Word {
  folded: string;
  start: number;
  end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: word.toLowerCase().normalize("NFC"),
    start: index,
    end: index + word.length,
  }));
}

function runsOf(words: readonly Word[]): string[] {
  return Array.from({ length: Math.max(0, words.length - wordsInARow + 1) }, (_, first) =>
    words
      .slice(first, first + wordsInARow)
      .map(({ folded }) => folded)
      .join(" "),
  );
}

/** 48 bits: by chance, one run in millions of certificates. */
function printOf(run: string): string {
  return createHash("sha256").update(run).digest("base64url").slice(0, 8);
}

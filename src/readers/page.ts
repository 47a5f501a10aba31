import type { Box } from "#certificate/evidence.ts";
import type { Page } from "./document-text.ts";

/** A line before it has its place in the page. */
export interface RawLine {
  text: string;
  box?: Box;
}

/**
 * One page out of its raw lines: characters composed (NFC), control characters turned into spaces,
 * marks that turn the direction of writing taken out, ends of lines trimmed, empty lines at the foot
 * dropped. The texts of the lines, each with its "\n", are exactly the text of the page.
 */
export function digitalPage(number: number, rawLines: RawLine[], confidence = 1): Page {
  const cleaned = rawLines.map((line) => ({ ...line, text: cleanLine(line.text) }));
  const filled = cleaned.slice(0, cleaned.findLastIndex((line) => line.text !== "") + 1);
  let start = 0;
  const lines = filled.map(({ text, box }) => {
    const line = { start, end: start + text.length, confidence, ...(box && { box }) };
    start = line.end + 1;
    return line;
  });
  return { number, source: "digital", text: filled.map(({ text }) => `${text}\n`).join(""), lines };
}

/** A page that waits for text recognition. */
export function picturePage(number: number): Page {
  return { number, source: "picture", text: "", lines: [] };
}

/** A line's text as pages hold it: composed, without control characters and marks of direction, its end trimmed. */
export function cleanLine(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[^\P{Cc}\t]/gu, " ")
    .replace(directionMarks, "")
    .trimEnd();
}

/** Unicode 16, UAX 9: embeddings, overrides and isolates. They make a line look as if it said something else. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

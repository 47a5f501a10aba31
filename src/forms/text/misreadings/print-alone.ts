import type { Page } from "#readers/document-text.ts";
import { isInMargin } from "#readers/ocr/layout/misread-margin.ts";
import { formPrint } from "../../form-print.ts";
import type { CompiledForm } from "../questions/compiled-form.ts";
import type { Word } from "../questions/words.ts";
import { wordsOf } from "../questions/words.ts";
import { recognisedWords } from "../sheets/place-on-page.ts";
import type { Sheet } from "../sheets/sheet.ts";
import { editDistance } from "./edit-distance.ts";
import { shapeOf } from "./letter-shapes.ts";
import { isMisreadAs } from "./misread-words.ts";

/**
 * Whether a sheet holds no word but those that the form prints, ticks left aside; on a scan print may be
 * misread, too, and what runs up the edge is the form's own mark, however it was read. What a picture hides
 * is not told by this: see mayHideWriting.
 */
export function holdsPrintAlone(sheet: Sheet, known: CompiledForm): boolean {
  const { text, words, scanned } = sheet;
  const strange = words.filter((word) => !isPrinted(word.plain, known) && !runsUpTheEdge(sheet, word));
  if (!scanned) return strange.length === 0;
  const judged = new Map<number, boolean>();
  return strange.every(({ start }) => {
    const from = text.lastIndexOf("\n", start) + 1;
    const isPrint = judged.get(from) ?? isMisreadRow(rowAt(text, from), known);
    judged.set(from, isPrint);
    return isPrint;
  });
}

/** Whether more may be written on these pages than was read: ink without words, or words that are hardly legible. */
export function mayHideWriting(pages: readonly Page[]): boolean {
  return pages.some(
    ({ recognised }) => recognised !== undefined && (recognised.unread.length > 0 || recognised.grade < 3),
  );
}

function isPrinted(plain: string, { vocabulary }: CompiledForm): boolean {
  return vocabulary.has(plain) || !/\p{L}{2}|\d{3}/u.test(plain) || /^x+$/.test(plain);
}

function runsUpTheEdge({ parts }: Sheet, { start, end }: Word): boolean {
  const part = parts.find((one) => start >= one.start && start < one.end);
  if (part === undefined) return false;
  const seen = recognisedWords(part.page, start - part.shift, end - part.shift);
  return (
    seen.length > 0 &&
    seen.every(({ box, ...word }) => isInMargin({ box, text: part.page.text.slice(word.start, word.end) }))
  );
}

/** Two letters are what an emblem or small print along the edge is taken for. */
const speck = /^[\p{L}\p{N}]{1,2}$/u;

function rowAt(text: string, from: number): string {
  const end = text.indexOf("\n", from);
  return text.slice(from, end === -1 ? text.length : end);
}

/** Each column of a row is a stretch of print, or all its words are misread words of the form's own. */
function isMisreadRow(row: string, known: CompiledForm): boolean {
  return row.split(columns).every((cell) => {
    const words = wordsOf(cell).map(({ plain }) => plain);
    const strange = words.filter((word) => !isPrinted(word, known));
    return (
      strange.every((word) => speck.test(word) || isNearPrinted(word, known)) ||
      isStretchOfPrint(shapeOf(words.join("")), known)
    );
  });
}

const columns = / {2,}|\[ ?\]|[☐☒]/u;

function isNearPrinted(word: string, { vocabulary }: CompiledForm): boolean {
  const isNumber = number.test(word);
  return [...vocabulary].some((printed) => (isNumber ? isNearNumber(word, printed) : isMisreadAs(word, printed)));
}

const number = /^\d{3,}$/;

/** "78040203" is the mark of the form 7804 for its second page. */
function isNearNumber(seen: string, printed: string): boolean {
  if (!number.test(printed)) return false;
  return editDistance(seen, printed, 1) <= 1 || (printed.length === 4 && new RegExp(`^${printed}\\d{4}$`).test(seen));
}

function isStretchOfPrint(shape: string, known: CompiledForm): boolean {
  const most = mistakesAllowed.find(({ from }) => shape.length >= from);
  if (most === undefined) return false;
  const mistakes = Math.floor(most.share * shape.length);
  return shapesOf(known).some((print) => mistakesInside(shape, print) <= mistakes);
}

/** Share of wrong letters, by letters: where nothing is stated, a line that a person would still recognise is no answer. */
const mistakesAllowed = [
  { from: 12, share: 1 / 4 },
  { from: 8, share: 1 / 8 },
  { from: 5, share: 0 },
] as const;

const made = new WeakMap<CompiledForm, string[]>();

function shapesOf(known: CompiledForm): string[] {
  const before = made.get(known);
  if (before !== undefined) return before;
  const shapes = formPrint(known.form).map((print) =>
    shapeOf(
      wordsOf(print)
        .map(({ plain }) => plain)
        .join(""),
    ),
  );
  made.set(known, shapes);
  return shapes;
}

/** Letters to change, add or leave out to make it a stretch of the other, wherever that begins and ends. */
function mistakesInside(seen: string, print: string): number {
  let row = new Array<number>(print.length + 1).fill(0);
  for (let i = 1; i <= seen.length; i++) {
    const next = [i];
    for (let j = 1; j <= print.length; j++) {
      const changed = (row[j - 1] ?? 0) + (seen[i - 1] === print[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

import type { Evidence, ReaderName } from "#certificate/evidence.ts";
import type { Page } from "#readers/document-text.ts";
import { looksLikeWord } from "#readers/ocr/legibility/word-likeness.ts";
import { withAbbreviationsMended } from "../misreadings/misread-abbreviations.ts";
import { withBoxesMended } from "../misreadings/misread-boxes.ts";
import { withDigitsMended } from "../misreadings/misread-digits.ts";
import { idsToHide } from "../misreadings/misread-ids.ts";
import { mendedWords, withWordsMended } from "../misreadings/misread-words.ts";
import { withSpacedCodesJoined } from "../misreadings/spaced-codes.ts";
import { findIdNumbers, hideIdNumbers, type IdFound } from "../people/national-ids.ts";
import { withoutLineMarks } from "../questions/line-marks.ts";
import { type Word, wordsOf } from "../questions/words.ts";
import { placeOnPage, recognisedWords } from "./place-on-page.ts";
import { withCapitals } from "./small-letters.ts";

/**
 * One certificate's pages as a single running text. Everything that fills a form reads `text` and
 * points into it; `evidence` leads back to the page. Of a scan, misread tick boxes, figures and words of
 * the form's own are put right in `text` and `words`, each in its place, as are the capitals that a
 * writer leaves out; `shown` is as it was read.
 */
export interface Sheet {
  text: string;
  words: readonly Word[];
  ids: readonly IdFound[];
  reader: ReaderName;
  pages: readonly Page[];
  parts: readonly SheetPart[];
  /** Whether any of it was read from a picture. */
  scanned: boolean;
  /** The text as it may be shown: each hidden digit of an identity number is a `*`. */
  shown: string;
}

/** A stretch of one page inside the sheet: sheet position = page position + `shift`. */
export interface SheetPart {
  page: Page;
  start: number;
  end: number;
  shift: number;
}

/** A stretch of a page, `end` excluded. */
export interface PageStretch {
  page: Page;
  start: number;
  end: number;
}

export function sheetOf(stretches: readonly PageStretch[], reader: ReaderName): Sheet {
  const parts: SheetPart[] = [];
  let text = "";
  for (const { page, start, end } of stretches) {
    if (page.source === "picture") continue;
    const piece = page.text.slice(start, end);
    parts.push({ page, start: text.length, end: text.length + piece.length, shift: text.length - start });
    text += piece;
  }
  const pages = [...new Set(stretches.map(({ page }) => page))];
  const scanned = parts.some(({ page }) => page.recognised !== undefined);
  const figures = scanned
    ? withSpacedCodesJoined(withDigitsMended(withAbbreviationsMended(withBoxesMended(text))))
    : text;
  const ids = findIdNumbers(figures);
  const words = scanned
    ? mendedWords(wordsOf(figures), figures, (word) => isDoubtful(parts, figures, word))
    : wordsOf(text);
  const mended = scanned ? withWordsMended(figures, words) : withCapitals(withoutLineMarks(text));
  return {
    text: mended,
    words,
    ids,
    reader,
    pages,
    parts,
    scanned,
    shown: hideIdNumbers(text, scanned ? idsToHide(text, ids) : ids),
  };
}

/** A word of a scan that the reader was not sure of, or that is none in any language. */
function isDoubtful(parts: readonly SheetPart[], text: string, { start, end }: Word): boolean {
  const part = parts.find((one) => start >= one.start && start < one.end);
  if (part?.page.recognised === undefined) return false;
  const seen = recognisedWords(part.page, start - part.shift, end - part.shift);
  return seen.some(({ confidence }) => confidence < sureFrom) || looksLikeWord(text.slice(start, end)) === false;
}

/** Of words that are read this surely hardly one in a hundred has a wrong letter (bench/ocr.ts). */
export const sureFrom = 0.9;

/**
 * Evidence for a stretch of the sheet, white space at its ends left out; one for each page that it
 * touches. The quote is the page's own text at `range`, with one exception: hidden digits of an
 * identity number are replaced by as many `*`, because evidence travels into results.
 */
export function evidenceAt(sheet: Sheet, start: number, end: number, question: string | null): Evidence[] {
  const found: Evidence[] = [];
  for (const part of sheet.parts) {
    const stretch = trimmed(sheet.text, Math.max(start, part.start), Math.min(end, part.end));
    if (stretch === null) continue;
    const range = { start: stretch.start - part.shift, end: stretch.end - part.shift };
    found.push({
      page: part.page.number,
      quote: sheet.shown.slice(stretch.start, stretch.end),
      range,
      question,
      reader: sheet.reader,
      ...placeOnPage(part.page, range.start, range.end),
    });
  }
  return found;
}

/** The stretch without white space at its ends; null when nothing is left. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return from < to ? { start: from, end: to } : null;
}

/** First and one-past-last index of the words that lie inside the stretch. */
export function wordsWithin(words: readonly Word[], start: number, end: number): { from: number; to: number } {
  return { from: firstWordFrom(words, start), to: firstWordFrom(words, end) };
}

function firstWordFrom(words: readonly Word[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? position) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

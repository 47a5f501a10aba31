import type { Box } from "#certificate/evidence.ts";
import type { TextLanguage } from "#certificate/language.ts";
import type { PageReading } from "#certificate/page-reading.ts";
import { findingText } from "./finding-text.ts";
import { type ReadingPhrases, readingPhrases } from "./phrases/reading-phrases.ts";

/** How one page was read, in words: sentences and parts of sentences for people. */
export interface ReadingText {
  /** `Page 1` */
  page: string;
  /** How it was read, and how legible it is: `read from a picture, clearly legible (grade 3 of 4)`. */
  how: string;
  /** That some of it is written by hand; null where nothing is. */
  handwriting: string | null;
  /** What is wrong with the picture and what the sender can do, a sentence or two for each fault. */
  faults: string[];
  /** Where ink is that could not be read; null where all was. */
  unread: string | null;
}

/** Says how a page was read. */
export function readingText(reading: PageReading, language: TextLanguage): ReadingText {
  const said = readingPhrases[language];
  const { page, handwriting, faults, unread = [] } = reading;
  return {
    page: said.page(page),
    how: [said.source[reading.source], ...legibility(reading, said)].join(", "),
    handwriting: handwriting ? said.handwriting : null,
    faults: faults.map((fault) =>
      findingText({ criterion: "image-quality", outcome: "partial", reason: fault }, language),
    ),
    unread: unread.length === 0 ? null : said.unread(unread.length, placesInWords(unread, said)),
  };
}

/** True where not a page has been read: whatever was judged was judged on nothing. */
export function nothingRead(readings: readonly PageReading[]): boolean {
  return readings.length > 0 && readings.every(({ source }) => source === "not-read");
}

/** The grade of a page in words, without its number; null for pages that nobody has graded as pictures. */
export function legibleWord({ source, grade }: PageReading, language: TextLanguage): string | null {
  return source === "ocr" && grade !== null ? readingPhrases[language].legible[grade] : null;
}

/** Digital text is legible as it is; only a picture has a grade that says anything. */
function legibility({ source, grade }: PageReading, said: ReadingPhrases): string[] {
  return source === "ocr" && grade !== null ? [said.graded(said.legible[grade], grade)] : [];
}

/** Each part of the page once, the one with most unread ink first; the picture itself shows the rest. */
function placesInWords(boxes: readonly Box[], said: ReadingPhrases): string {
  const areas = new Map<string, number>();
  for (const box of boxes) {
    const name = partOfPage(box, said);
    areas.set(name, (areas.get(name) ?? 0) + box.width * box.height);
  }
  return [...areas]
    .toSorted(([, one], [, other]) => other - one)
    .map(([name]) => name)
    .join(", ");
}

function partOfPage({ x, y, width, height }: Box, { place }: ReadingPhrases): string {
  return place[third(y + height / 2)][third(x + width / 2)];
}

function third(fraction: number): 0 | 1 | 2 {
  if (fraction < 1 / 3) return 0;
  return fraction < 2 / 3 ? 1 : 2;
}

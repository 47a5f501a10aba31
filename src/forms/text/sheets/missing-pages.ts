import { matchesIn } from "#language/terms/matches-in.ts";
import type { Form } from "../../form.ts";
import type { Sheet } from "./sheet.ts";

/** Ways in which a form numbers its pages: page, and number of pages where it is printed beside it. */
const pageMarks: readonly RegExp[] = [
  /\b(?:sida|sid|side|page)\s*:?\s*(\d{1,2})\s*(?:av|of|\/|\()\s*(\d{1,2})\b/giu,
  /^[ \t]*(\d{1,2})\s?\((\d{1,2})\)[ \t]*$/gmu,
];

/** Bar code numbers at the foot of FK 7804 (006 F 001); page 5 is the optional continuation sheet. */
const fk7804BarCode = /\b78040([1-5])03\b/g;
const fk7804Pages = 4;

/**
 * Pages that the document numbers and does not hold. Empty where it numbers none. A scanned page on which
 * no number could be read may be any of them: as many as there are of those, none is missing.
 */
export function missingPages({ text, parts }: Pick<Sheet, "text" | "parts">, form: Pick<Form, "pages">): number[] {
  if (parts.every(({ page }) => page.recognised === undefined)) return lacking(marksIn(text));
  const most = form.pages ?? Math.max(parts.length, fewestOfMany);
  const plausible = (mark: PageMark) => mark.of <= most;
  const marks = marksIn(text).filter(plausible);
  const missing = lacking(marks);
  // A page without a number, or with one that another page has, may be any that seems to be missing.
  const spare = parts.length - new Set(marks.map(({ page }) => page)).size;
  return spare >= missing.length ? [] : missing;
}

/** More pages than this on a form that does not fix their number are a misread number. */
const fewestOfMany = 8;

interface PageMark {
  page: number;
  of: number;
}

function marksIn(text: string): PageMark[] {
  const numbered = pageMarks.flatMap((mark) =>
    matchesIn(text, mark).map(([, page, pages]) => ({ page: Number(page), of: Number(pages) })),
  );
  const coded = matchesIn(text, fk7804BarCode).map(([, page]) => ({ page: Number(page), of: fk7804Pages }));
  return [...numbered.filter(({ page, of }) => page >= 1 && page <= of), ...coded];
}

function lacking(marks: readonly PageMark[]): number[] {
  const seen = new Set(marks.map(({ page }) => page));
  const total = marks.reduce((most, { of }) => Math.max(most, of), 0);
  return Array.from({ length: total }, (_, i) => i + 1).filter((page) => !seen.has(page));
}

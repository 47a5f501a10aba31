/** Ways in which a form numbers its pages: page, and number of pages where it is printed beside it. */
const pageMarks: readonly RegExp[] = [
  /\b(?:sida|sid|side|page)\s*:?\s*(\d{1,2})\s*(?:av|of|\/|\()\s*(\d{1,2})\b/giu,
  /^[ \t]*(\d{1,2})\s?\((\d{1,2})\)[ \t]*$/gmu,
];

/** Bar code numbers at the foot of FK 7804 (006 F 001); page 5 is the optional continuation sheet. */
const fk7804BarCode = /\b78040([1-5])03\b/g;
const fk7804Pages = 4;

/** Pages that the document numbers and does not hold. Empty where it numbers none. */
export function missingPages(text: string): number[] {
  const seen = new Set<number>();
  let total = 0;
  for (const mark of pageMarks) {
    for (const [, page, pages] of text.matchAll(mark)) {
      if (Number(page) < 1 || Number(page) > Number(pages)) continue;
      seen.add(Number(page));
      total = Math.max(total, Number(pages));
    }
  }
  for (const [, page] of text.matchAll(fk7804BarCode)) {
    seen.add(Number(page));
    total = Math.max(total, fk7804Pages);
  }
  return Array.from({ length: total }, (_, i) => i + 1).filter((page) => !seen.has(page));
}

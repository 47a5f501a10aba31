/**
 * The source of pdf.js' parser, changed in one place: TrueType fonts are looked at and not built anew. pdf.js
 * rewrites every font of a file to draw with it, also where only text is asked for. That took a quarter of the
 * reading of a letter, and half of a page that a browser printed.
 *
 * The text stays the same to the letter: by then pdf.js knows widths and meanings of the codes from the tables
 * around the font, unless it must take the meanings from the font's own (no table of them, and codes of one
 * byte), and such a font is built as before. A source that is not the one known comes back unchanged.
 */
export function withUnbuiltFonts(source: string): string {
  const [before, after, ...more] = source.split(fontIsWhole);
  if (before === undefined || after === undefined || more.length > 0) return source;
  return `${before}${fontIsWhole}${enoughForText}${after}`;
}

/** In `checkAndRepair`, behind the checks that a font has what it needs: one without is replaced as before. */
const fontIsWhole = `throw new FormatError('Required "maxp" table is not found');
    }`;

/** No outlines: what is to be drawn with them is passed over, one letter at a time, and still told of. */
const enoughForText = `
    if (isTrueType && tables.head && tables.hhea && (properties.composite || properties.hasIncludedToUnicodeMap)) {
      return undefined;
    }`;

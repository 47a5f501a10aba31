/**
 * The source of pdf.js' parser, changed in one place: TrueType fonts are looked at and not built anew. pdf.js
 * rewrites every font of a file to draw with it, also where only text is asked for. That took a quarter of the
 * reading of a letter, and half of a page that a browser printed.
 *
 * The text stays the same to the letter: by then pdf.js knows widths and meanings of the codes from what stands
 * beside the font. Where it must take the meanings from the font itself, it is built as before. A source that is
 * not the one known comes back unchanged.
 */
export function withUnbuiltFonts(source: string): string {
  const [before, after, ...more] = source.split(fontIsWhole);
  if (before === undefined || after === undefined || more.length > 0) return source;
  return `${before}${fontIsWhole}${enoughForText}${after}`;
}

/** In `checkAndRepair`, behind the checks that a font has what it needs: one without is replaced as before. */
const fontIsWhole = `throw new FormatError('Required "maxp" table is not found');
    }`;

/**
 * Asks what `adjustTrueTypeToUnicode` would ask: only a symbolic font of codes of one byte, without an encoding and
 * a table of meanings beside it, has its meanings changed by what is built. No outlines are given, as for a font
 * that is not in the file: what is drawn with them is still told of.
 */
const enoughForText = `
    const meansTheSame = properties.composite || properties.hasIncludedToUnicodeMap || properties.hasEncoding;
    if (isTrueType && tables.head && tables.hhea && (meansTheSame || !this.isSymbolicFont)) {
      return undefined;
    }`;

import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from "@cantoo/pdf-lib";
import { sampleDate } from "./sample-date.ts";

/** A4 in points. */
const sheet = { width: 595, height: 842, margin: 50 };

const styles = {
  "# ": { bold: true, size: 14, lead: 22 },
  "## ": { bold: true, size: 11, lead: 18 },
  "> ": { bold: false, size: 8, lead: 12 },
  "": { bold: false, size: 10, lead: 14 },
} as const;

/** Prints filled layouts (see fill-layout.ts) as a PDF with digital text, each layout on pages of its own. */
export async function drawPdf(filled: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  stamp(document);
  const fonts = {
    plain: await document.embedFont(StandardFonts.Helvetica),
    bold: await document.embedFont(StandardFonts.HelveticaBold),
  };
  for (const text of filled) drawPages(document, text, fonts);
  return document.save();
}

export interface Fonts {
  plain: PDFFont;
  bold: PDFFont;
}

/** Prints one filled layout on pages of its own at the end of the document. */
export function drawPages(document: PDFDocument, filled: string, fonts: Fonts): void {
  for (const page of filled.split(/^---\n/m)) drawPage(document, page, fonts);
}

/** Fixes the dates that a PDF carries, so that the same sample has the same bytes on every day. */
export function stamp(document: PDFDocument): void {
  document.setProducer("underlag samples");
  document.setCreator("underlag samples");
  document.setCreationDate(sampleDate);
  document.setModificationDate(sampleDate);
}

function drawPage(document: PDFDocument, text: string, fonts: Fonts): void {
  let page: PDFPage = document.addPage([sheet.width, sheet.height]);
  let y = sheet.height - sheet.margin;
  for (const line of text.trimEnd().split("\n")) {
    const { words, bold, size, lead } = styleOf(line);
    const font = bold ? fonts.bold : fonts.plain;
    for (const row of rows(words, font, size)) {
      y -= lead;
      if (y < sheet.margin) {
        page = document.addPage([sheet.width, sheet.height]);
        y = sheet.height - sheet.margin - lead;
      }
      if (row !== "") page.drawText(row, { x: sheet.margin, y, size, font });
    }
  }
}

function styleOf(line: string) {
  const mark = /^(# |## |> )/.exec(line)?.[0] ?? "";
  const style = mark === "# " || mark === "## " || mark === "> " ? styles[mark] : styles[""];
  return { ...style, words: line.slice(mark.length) };
}

/** Breaks a line at the right margin; spaces that set columns apart stay. */
function rows(line: string, font: PDFFont, size: number): string[] {
  const width = sheet.width - 2 * sheet.margin;
  const found: string[] = [];
  let row = "";
  for (const word of line.split(/(?<= )(?=\S)/)) {
    if (row !== "" && font.widthOfTextAtSize((row + word).trimEnd(), size) > width) {
      found.push(row.trimEnd());
      row = "";
    }
    row += word;
  }
  return [...found, row.trimEnd()];
}

import { PDFDocument, rgb, StandardFonts } from "@cantoo/pdf-lib";
import { decodeImage } from "#readers/ocr/decoding/decode-image.ts";
import type { PreparedPage } from "#readers/ocr/prepared-page.ts";
import { preparePage } from "#readers/ocr/preparing/prepare-page.ts";
import type { RecognisedLine, Recognition } from "#readers/ocr/recognition.ts";
import type { Defect } from "#samples/make/scan/defects.ts";
import { scanPdf } from "#samples/make/scan/scan-pdf.ts";

/** A page drawn and scanned, with every word of it as text recognition would find it at its best. */
export interface LetterPage {
  prepared: PreparedPage;
  recognition: Recognition;
}

const sheet = { width: 595, height: 842 };
const type = { size: 11, lead: 16, left: 60, top: 80 };

const words =
  "The patient was examined at the surgery today and cannot lift anything heavier than two kilograms with the right hand".split(
    " ",
  );

/** Text lines from the top of the page; `frames` and `drawn` are drawn besides, in points from the top left. */
export async function letterPage(
  options: {
    lines?: number;
    dpi?: number;
    defects?: readonly Defect[];
    frames?: readonly { x: number; y: number; width: number; height: number }[];
    /** An SVG path, filled with black or drawn by a pen of so many points. */
    drawn?: { x: number; y: number; path: string; pen: "filled" | number };
  } = {},
): Promise<LetterPage> {
  const { lines = 20, dpi = 200, defects = [], frames = [], drawn = null } = options;
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([sheet.width, sheet.height]);
  for (const { x, y, width, height } of frames) {
    page.drawRectangle({ x, y: sheet.height - y - height, width, height, borderWidth: 1 });
  }
  if (drawn !== null) {
    const ink =
      drawn.pen === "filled" ? { color: rgb(0, 0, 0) } : { borderColor: rgb(0, 0, 0), borderWidth: drawn.pen };
    page.drawSvgPath(drawn.path, { x: drawn.x, y: sheet.height - drawn.y, ...ink });
  }
  const recognised: RecognisedLine[] = [];
  for (let line = 0; line < lines; line++) {
    const y = type.top + line * type.lead;
    let x = type.left;
    const found: RecognisedLine = { words: [] };
    // The same words under each other would look like lines from top to bottom.
    for (const text of [...words.slice((5 * line) % words.length), ...words]) {
      const width = font.widthOfTextAtSize(text, type.size);
      if (x + width > sheet.width - type.left) break;
      page.drawText(text, { x, y: sheet.height - y, size: type.size, font });
      found.words.push({
        text,
        confidence: 0.95,
        box: {
          x: x / sheet.width,
          y: (y - 0.75 * type.size) / sheet.height,
          width: width / sheet.width,
          height: (0.95 * type.size) / sheet.height,
        },
      });
      x += width + font.widthOfTextAtSize(" ", type.size);
    }
    recognised.push(found);
  }
  const [scan] = await scanPdf(await document.save(), { dpi, defects });
  const picture = scan === undefined ? null : await decodeImage(scan.type, scan.bytes, 1);
  if (picture === null) throw new Error("the page was not scanned");
  return { prepared: await preparePage(picture), recognition: { lines: recognised } };
}

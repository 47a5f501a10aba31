import { PDFParse } from "pdf-parse";
import { pdfDrawingData } from "#readers/ocr/decoding/pdf-drawing-data.ts";
import { type Defect, defects } from "./defects.ts";
import { encode, paperOf } from "./paper.ts";
import { seededRandom } from "./seeded-random.ts";

export interface ScanOptions {
  /** Dots per inch of the scanner. */
  dpi: number;
  /** What goes wrong, in this order. */
  defects?: readonly Defect[];
  /** For noise and stains; the same seed gives the same picture. */
  seed?: number;
  /** Pages to scan, 1-based; all when left out. */
  pages?: readonly number[];
}

export interface ScannedPage {
  page: number;
  type: "png" | "jpeg";
  bytes: Uint8Array;
}

/**
 * Prints a PDF and scans it, one picture a page, each with the same defects: JPEG where the defects
 * name `jpeg-q20` or `dark-photo`, else PNG. The same in gives the same out on one machine.
 */
export async function scanPdf(pdf: Uint8Array, options: ScanOptions): Promise<ScannedPage[]> {
  const parser = new PDFParse({
    data: pdf.slice(),
    // pdf.js brings the standard fonts; the machine's own would stand in for them with letters of other widths.
    standardFontDataUrl: pdfDrawingData().fonts,
    useSystemFonts: false,
  });
  try {
    const shots = await parser.getScreenshot({
      scale: options.dpi / 72,
      imageDataUrl: false,
      ...(options.pages === undefined ? {} : { partial: [...options.pages] }),
    });
    const scanned: ScannedPage[] = [];
    for (const { data, pageNumber } of shots.pages) scanned.push(await scan(data, pageNumber, options));
    return scanned;
  } finally {
    await parser.destroy();
  }
}

/** Seeds of pages lie far apart, so that no two carry the same noise. */
const seedsPerPage = 7919;

async function scan(png: Uint8Array, page: number, options: ScanOptions): Promise<ScannedPage> {
  const { dpi, defects: names = [], seed = 1 } = options;
  const random = seededRandom(seed + page * seedsPerPage);
  let paper = await paperOf(png);
  for (const name of names) paper = await defects[name](paper, { random, dpi });
  const jpegQuality = names.includes("jpeg-q20") ? 20 : names.includes("dark-photo") ? 80 : null;
  return jpegQuality === null
    ? { page, type: "png", bytes: await encode(paper, "png", dpi) }
    : { page, type: "jpeg", bytes: await encode(paper, { jpegQuality }, dpi) };
}

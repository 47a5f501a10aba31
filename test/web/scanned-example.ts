import sharp from "sharp";
import type { Box, Evidence } from "#certificate/evidence.ts";
import type { PageReading } from "#certificate/page-reading.ts";

/** The picture of a text as a scanner would give it, with the place of every character known. */
const sheet = { width: 1000, height: 1414, left: 90, top: 110, line: 44, size: 17, pixelsPerCharacter: 10.24 };

/** Ink from which no word came: a stamp over the margin, and a line at the foot. */
export const unreadPlaces: Box[] = [
  { x: 0.58, y: 0.05, width: 0.34, height: 0.07 },
  { x: 0.09, y: 0.9, width: 0.12, height: 0.02 },
];

/** How the one page of the example was read. */
export const scannedReading: PageReading = {
  page: 1,
  source: "ocr",
  grade: 2,
  handwriting: true,
  faults: ["low-resolution", "skewed"],
  unread: unreadPlaces,
};

/** The same evidence, seen on the picture instead of in digital text. */
export function onPicture(text: string, evidence: Evidence): Evidence {
  const { range } = evidence;
  return range === undefined ? evidence : { ...evidence, reader: "ocr", confidence: 0.9, box: boxOf(text, range) };
}

/** The example as a page picture. */
export async function scannedPicture(text: string): Promise<Uint8Array> {
  const lines = text
    .split("\n")
    .map((line, row) => `<text x="${sheet.left}" y="${baseline(row)}">${escaped(line)}</text>`);
  const [stamp, foot] = unreadPlaces.map(scribble);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}">
<rect width="100%" height="100%" fill="#fbfaf6"/>
<g font-family="DejaVu Sans Mono, monospace" font-size="${sheet.size}" fill="#222" xml:space="preserve">${lines.join("")}</g>
<g fill="none" stroke="#345" stroke-width="3">${stamp}${foot}</g></svg>`;
  return sharp(Buffer.from(svg)).webp({ quality: 70 }).toBuffer();
}

/** From the first line of the words to the last; over several lines the whole width of them. */
function boxOf(text: string, { start, end }: { start: number; end: number }): Box {
  const first = text.slice(0, start).split("\n").length - 1;
  const rows = text.slice(start, end).split("\n");
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const left = rows.length === 1 ? column : 0;
  const width = Math.max(...rows.map((row) => row.length));
  return {
    x: (sheet.left + left * sheet.pixelsPerCharacter) / sheet.width,
    y: (baseline(first) - sheet.size) / sheet.height,
    width: (width * sheet.pixelsPerCharacter) / sheet.width,
    height: ((rows.length - 1) * sheet.line + sheet.size * 1.35) / sheet.height,
  };
}

function baseline(row: number): number {
  return sheet.top + row * sheet.line;
}

function scribble({ x, y, width, height }: Box): string {
  const [left, top, wide, high] = [x * sheet.width, y * sheet.height, width * sheet.width, height * sheet.height];
  const strokes = Array.from({ length: 14 }, (_, index) => {
    const at = left + (wide * (index + 1)) / 14;
    return `Q${at - wide / 28} ${top + (index % 2 === 0 ? 0 : high)} ${at} ${top + high / 2}`;
  });
  return `<path d="M${left} ${top + high / 2}${strokes.join("")}"/>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

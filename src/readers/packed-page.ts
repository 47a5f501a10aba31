import type { Line, Page } from "./document-text.ts";

/** A page on its way between threads: numbers in one array are copied many times faster than objects. */
export interface PackedPage extends Pick<Page, "number" | "source" | "text"> {
  /** For each line its start, end and confidence, and x, y, width and height of its box (not a number without one). */
  lines: Float64Array<ArrayBuffer>;
}

const numbersOfLine = 7;

export function packPage({ number, source, text, lines }: Page): PackedPage {
  const packed = new Float64Array(lines.length * numbersOfLine);
  for (const [index, { start, end, confidence, box }] of lines.entries()) {
    const { x, y, width, height } = box ?? noBox;
    packed.set([start, end, confidence, x, y, width, height], index * numbersOfLine);
  }
  return { number, source, text, lines: packed };
}

export function unpackPage({ number, source, text, lines: packed }: PackedPage): Page {
  const lines: Line[] = [];
  const at = (index: number) => packed[index] ?? 0;
  for (let i = 0; i < packed.length; i += numbersOfLine) {
    const line = { start: at(i), end: at(i + 1), confidence: at(i + 2) };
    const box = { x: at(i + 3), y: at(i + 4), width: at(i + 5), height: at(i + 6) };
    lines.push(Number.isNaN(box.x) ? line : { ...line, box });
  }
  return { number, source, text, lines };
}

const noBox = { x: Number.NaN, y: Number.NaN, width: Number.NaN, height: Number.NaN };

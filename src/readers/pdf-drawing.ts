import type { PDFPageProxy } from "pdfjs-dist";
import { AnnotationMode, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { usableLetters } from "./usable-letters.ts";

/** What a page shows, in rough: positions and clipping do not matter, areas are enough. */
export interface Drawing {
  /** Area of its images as a share of the page. */
  imageShare: number;
  /** Dots per inch of the finest among its large images, on paper of the size that the file tells. */
  imageDpi: number | null;
  /** Pixels of the largest image. */
  largestImage: number;
  /** Letters and digits that can be seen. */
  visibleLetters: number;
  /** Letters and digits that nobody sees, for they are not painted or lie under an image: what a scanner guessed. */
  hiddenLetters: number;
  /** Whether it shows anything beside text. */
  anything: boolean;
}

/** What pdf.js is going to draw: operations, and for each what it works on. */
export interface Operations {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** The size of a page in the units of its own space. */
export type PageSize = Pick<PDFPageProxy, "view" | "userUnit">;

/** Looks at what a page draws. Form fields are left out: they have boxes of their own on a page that is otherwise blank. */
export async function pdfDrawing(page: PDFPageProxy): Promise<Drawing> {
  return drawingOf(await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }), page);
}

export function drawingOf({ fnArray, argsArray }: Operations, { view, userUnit }: PageSize): Drawing {
  const [left = 0, top = 0, right = 0, bottom = 0] = view;
  const pageArea = Math.abs((right - left) * (bottom - top)) || 1;
  const drawing = { imageShare: 0, largestImage: 0, visibleLetters: 0, hiddenLetters: 0, anything: false };
  const images: Image[] = [];
  const outer: State[] = [];
  let state: State = { matrix: unit, isHidden: false, isSeeThrough: false };
  for (const [index, operation] of fnArray.entries()) {
    const operands: unknown = argsArray[index];
    if (opens.has(operation)) outer.push(state);
    if (closes.has(operation)) state = outer.pop() ?? state;
    state = stateAfter(state, operation, operands);
    if (operation === OPS.showText) drawing[state.isHidden ? "hiddenLetters" : "visibleLetters"] += lettersIn(operands);
    if (pictures.has(operation)) {
      const image = imageFrom(state.matrix, operands, userUnit);
      images.push(image);
      drawing.imageShare += image.area / pageArea;
      drawing.largestImage = Math.max(drawing.largestImage, image.pixels);
      if (opaque.has(operation) && !state.isSeeThrough && image.area > pageArea / 2) {
        drawing.hiddenLetters += drawing.visibleLetters;
        drawing.visibleLetters = 0;
      }
    }
    drawing.anything ||= pictures.has(operation) || marks.has(operation) || isVisiblePath(operation, operands);
  }
  return { ...drawing, imageDpi: finestDpi(images) };
}

type Matrix = readonly [a: number, b: number, c: number, d: number];

const unit: Matrix = [1, 0, 0, 1];

interface State {
  matrix: Matrix;
  /** Text is written without being painted. */
  isHidden: boolean;
  /** What is painted lets through what lies under it. */
  isSeeThrough: boolean;
}

function stateAfter(state: State, operation: number, operands: unknown): State {
  switch (operation) {
    case OPS.transform:
      return { ...state, matrix: product(state.matrix, operands) };
    case OPS.paintFormXObjectBegin:
      return { ...state, matrix: product(state.matrix, at(operands, 0)) };
    case OPS.setTextRenderingMode:
      return { ...state, isHidden: unpaintedText.has(at(operands, 0)) };
    case OPS.setGState:
      return { ...state, isSeeThrough: state.isSeeThrough || isSeeThrough(at(operands, 0)) };
    default:
      return state;
  }
}

const opens: ReadonlySet<number> = new Set([OPS.save, OPS.paintFormXObjectBegin]);
const closes: ReadonlySet<number> = new Set([OPS.restore, OPS.paintFormXObjectEnd]);
const opaque: ReadonlySet<number> = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject]);
/** A page sent by fax is one large mask through which black is painted. */
const pictures: ReadonlySet<number> = new Set([...opaque, OPS.paintImageMaskXObject]);
const marks: ReadonlySet<number> = new Set([
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintSolidColorImageMask,
  OPS.shadingFill,
]);

/** ISO 32000-1, table 106: text that is neither filled nor stroked, also where it is used to clip. */
const unpaintedText: ReadonlySet<unknown> = new Set([3, 7]);

/** Pairs of the graphics state. pdf.js says `SMask: false` before each image that has a mask of its own. */
function isSeeThrough(pairs: unknown): boolean {
  if (!Array.isArray(pairs)) return false;
  return pairs.some((pair: unknown) => {
    const value = at(pair, 1);
    switch (at(pair, 0)) {
      case "ca":
        return typeof value === "number" && value < 1;
      case "BM":
        return value !== "source-over";
      case "SMask":
        return value !== false || pairs.length === 1;
      default:
        return false;
    }
  });
}

function lettersIn(operands: unknown): number {
  const glyphs = at(operands, 0);
  if (!Array.isArray(glyphs)) return 0;
  return usableLetters(glyphs.map((glyph: unknown) => textOf(glyph)).join(""));
}

function textOf(glyph: unknown): string {
  const text: unknown = typeof glyph === "object" && glyph !== null ? Reflect.get(glyph, "unicode") : "";
  return typeof text === "string" ? text : "";
}

/** A path that only clips leaves nothing on the page. */
function isVisiblePath(operation: number, operands: unknown): boolean {
  return operation === OPS.constructPath && at(operands, 0) !== OPS.endPath;
}

interface Image {
  /** In units of the page's own space. */
  area: number;
  pixels: number;
  dpi: number;
}

/** An image fills the unit square. Its size in pixels stands in the operands or in the object that is there alone. */
function imageFrom([a, b, c, d]: Matrix, operands: unknown, userUnit: number): Image {
  const own = at(operands, 0);
  const width = numberIn(own, "width") ?? asNumber(at(operands, 1));
  const height = numberIn(own, "height") ?? asNumber(at(operands, 2));
  const inch = 72 / userUnit;
  const dpi = Math.min(width / (Math.hypot(a, b) / inch), height / (Math.hypot(c, d) / inch));
  return { area: Math.abs(a * d - b * c), pixels: width * height, dpi };
}

/** Some scanners lay the letters, finely, over a coarse picture of the paper; a logo is not asked. */
function finestDpi(images: Image[]): number | null {
  const largest = images.reduce((area, image) => Math.max(area, image.area), 0);
  const dpi = images.reduce((finest, image) => (image.area > largest / 2 ? Math.max(finest, image.dpi) : finest), 0);
  return Number.isFinite(dpi) && dpi > 0 ? dpi : null;
}

function product(outer: Matrix, matrix: unknown): Matrix {
  if (!Array.isArray(matrix)) return outer;
  const [a, b, c, d] = [0, 1, 2, 3].map((index) => asNumber(matrix[index]));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return outer;
  const [A, B, C, D] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D];
}

function at(list: unknown, index: number): unknown {
  return Array.isArray(list) ? list[index] : undefined;
}

function numberIn(object: unknown, name: string): number | undefined {
  const value: unknown = typeof object === "object" && object !== null ? Reflect.get(object, name) : undefined;
  return typeof value === "number" ? value : undefined;
}

function asNumber(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

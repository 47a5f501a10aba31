import { type Canvas, createCanvas } from "@napi-rs/canvas";
import type { PDFPageProxy } from "pdfjs-dist";
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { drawingOf, type Operations } from "../../pdf-drawing.ts";
import type { GreyPicture } from "../grey-picture.ts";
import { TooManyPixels } from "./limited-canvases.ts";
import { pageResolution } from "./page-resolution.ts";

/**
 * Draws a page at the resolution of the scan on it, or at one that is good for print. Throws
 * `TooManyPixels`, and the exceptions of pdf.js for a page that cannot be drawn.
 */
export async function drawPdfPage(page: PDFPageProxy): Promise<DrawnPage> {
  const operations = await operationsOf(page);
  const drawing = drawingOf(operations, page);
  if (drawing.largestImage > largestScan) throw new TooManyPixels();
  const { width, height } = page.getViewport({ scale: 1 });
  const { scale, dpi } = pageResolution(width, height, drawing);
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(pixels(viewport.width), pixels(viewport.height));
  await draw(page, canvas, scale);
  if (drawing.imageShare > 0.5 && hasLostImage(page, operations)) throw new Error("a scan that cannot be decoded");
  const picture = { width: canvas.width, height: canvas.height, pixels: greyOf(canvas), dpi };
  page.cleanup();
  // Else its memory, which no figure of the thread shows, waits for the garbage collector, and the next page adds its own.
  canvas.width = 0;
  return picture;
}

/** A picture whose pixels can be given away to another thread. */
export type DrawnPage = GreyPicture & { pixels: Uint8Array<ArrayBuffer> };

/** Pixels: A4 at 600 dpi has 35 million. */
const largestScan = 40_000_000;

/**
 * What the page is going to draw. pdf.js has a function for it, which prepares, and decodes every
 * image, apart from the drawing: a scan would be decoded twice. So the page is drawn, but nothing of
 * it lets through, and the list that this leaves behind serves for the drawing as well.
 */
async function operationsOf(page: PDFPageProxy): Promise<Operations> {
  await draw(page, createCanvas(1, 1), 1 / 1000, () => false);
  const states: unknown = Reflect.get(page, "_intentStates");
  const [state]: unknown[] = states instanceof Map ? [...states.values()] : [];
  if (!hasOperations(state)) throw new ReferenceError("pdf.js keeps the operations of a page elsewhere");
  return state.operatorList;
}

async function draw(
  page: PDFPageProxy,
  canvas: Canvas,
  scale: number,
  operationsFilter?: () => boolean,
): Promise<void> {
  const viewport = page.getViewport({ scale });
  const canvasContext = canvas.getContext("2d");
  await page.render({ canvas: null, canvasContext, viewport, ...(operationsFilter && { operationsFilter }) }).promise;
}

function hasOperations(state: unknown): state is { operatorList: Operations } {
  if (typeof state !== "object" || state === null) return false;
  const list: unknown = Reflect.get(state, "operatorList");
  if (typeof list !== "object" || list === null) return false;
  return Array.isArray(Reflect.get(list, "fnArray")) && Array.isArray(Reflect.get(list, "argsArray"));
}

/** pdf.js draws what it can: without its scan, a page would come out blank, and look as if nothing had been written. */
function hasLostImage({ objs }: PDFPageProxy, { fnArray, argsArray }: Operations): boolean {
  return argsArray.some((operands, index) => {
    if (fnArray[index] !== OPS.paintImageXObject) return false;
    const [id]: unknown[] = Array.isArray(operands) ? operands : [];
    return typeof id === "string" && objs.has(id) && objs.get(id) === null;
  });
}

function pixels(length: number): number {
  return Math.max(1, Math.round(length));
}

/** Luma as television counts it (ITU-R BT.601), in parts of 256. The page is opaque: pdf.js paints it white first. */
function greyOf(canvas: Canvas): Uint8Array<ArrayBuffer> {
  const colours = canvas.data();
  const grey = new Uint8Array(canvas.width * canvas.height);
  for (let i = 0, at = 0; i < grey.length; i += 1, at += 4) {
    grey[i] = ((colours[at] ?? 0) * 77 + (colours[at + 1] ?? 0) * 150 + (colours[at + 2] ?? 0) * 29) >> 8;
  }
  return grey;
}

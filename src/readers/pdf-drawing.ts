import type { PDFPageProxy } from "pdfjs-dist";
import { AnnotationMode, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a page shows beside text. `imageShare`: area of its images as a share of the page. */
export interface Drawing {
  imageShare: number;
  anything: boolean;
}

/** Looks at what a page draws. No pixel is decoded, and positions do not matter: areas are enough. */
export async function pdfDrawing(page: PDFPageProxy): Promise<Drawing> {
  // Form fields draw boxes of their own on a page that is otherwise blank.
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const { width, height } = page.getViewport({ scale: 1 });
  const outer: number[] = [];
  let unitArea = 1;
  let imageArea = 0;
  let anything = false;
  for (const [index, operation] of fnArray.entries()) {
    const operands: unknown = argsArray[index];
    if (opens.has(operation)) outer.push(unitArea);
    if (closes.has(operation)) unitArea = outer.pop() ?? 1;
    if (operation === OPS.transform) unitArea *= areaFactor(operands);
    if (operation === OPS.paintFormXObjectBegin) unitArea *= areaFactor(first(operands));
    if (images.has(operation)) imageArea += unitArea;
    anything ||= images.has(operation) || marks.has(operation) || isVisiblePath(operation, operands);
  }
  return { imageShare: imageArea / (width * height), anything };
}

const opens: ReadonlySet<number> = new Set([OPS.save, OPS.paintFormXObjectBegin]);
const closes: ReadonlySet<number> = new Set([OPS.restore, OPS.paintFormXObjectEnd]);
const images: ReadonlySet<number> = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject]);
const marks: ReadonlySet<number> = new Set([
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintSolidColorImageMask,
  OPS.shadingFill,
]);

/** A path that only clips leaves nothing on the page. */
function isVisiblePath(operation: number, operands: unknown): boolean {
  return operation === OPS.constructPath && first(operands) !== OPS.endPath;
}

function first(operands: unknown): unknown {
  return Array.isArray(operands) ? operands[0] : undefined;
}

/** How much larger a matrix makes an area: its determinant. No matrix changes nothing. */
function areaFactor(matrix: unknown): number {
  if (!Array.isArray(matrix)) return 1;
  const [a, b, c, d]: unknown[] = matrix;
  const numbers = typeof a === "number" && typeof b === "number" && typeof c === "number" && typeof d === "number";
  return numbers ? Math.abs(a * d - b * c) : 1;
}

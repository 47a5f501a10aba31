import type { Grade } from "./legibility.ts";
import type { PictureMeasures } from "./measure-picture.ts";

/**
 * Tells handwriting by joined letters of thin strokes, on a picture sharp enough to tell them apart. What is
 * blurred, coarse or speckled may be either, and what reads like print is not worth the word. A careful hand
 * with letters apart passes for print.
 */
export function looksHandwritten(measures: PictureMeasures, grade: Grade): boolean {
  const { penWords, letterHeight, edgeWidth, contrast, noise } = measures;
  if (penWords === null || letterHeight === null || edgeWidth === null || contrast === null) return false;
  const isSharp =
    letterHeight >= sharp.letterHeight &&
    edgeWidth <= Math.max(sharp.edgeWidth, sharp.edgePerLetter * letterHeight) &&
    contrast >= sharp.contrast &&
    noise <= sharp.noise;
  return isSharp && grade <= 3 && penWords >= somePen;
}

/** Within these, at most 5 of 100 words of generated print look written (bench/legibility-pages.json). */
const sharp = { letterHeight: 10, edgeWidth: 2.5, edgePerLetter: 0.08, contrast: 0.45, noise: 0.015 };

/** Of a page in joined writing, four fifths; of a coarse scan of close-set print, up to a third. */
const somePen = 0.5;

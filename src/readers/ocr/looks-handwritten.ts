import type { Grade } from "./legibility.ts";
import type { PictureMeasures } from "./measure-picture.ts";

/**
 * Tells handwriting by letters that run together on a picture sharp enough to tell them apart. What is
 * blurred, faint, coarse or speckled may be either, and what reads like print is not worth the word.
 */
export function looksHandwritten(measures: PictureMeasures, grade: Grade): boolean {
  const { joinedWords, letterHeight, edgeWidth, contrast, noise } = measures;
  if (joinedWords === null || letterHeight === null || edgeWidth === null || contrast === null) return false;
  const isSharp =
    letterHeight >= sharp.letterHeight &&
    edgeWidth <= Math.max(sharp.edgeWidth, sharp.edgePerLetter * letterHeight) &&
    contrast >= sharp.contrast &&
    noise <= sharp.noise;
  return isSharp && grade <= 3 && joinedWords >= someJoined;
}

/** Where at most 2 of 100 words of print run together (generated pages, bench/legibility-pages.json). */
const sharp = { letterHeight: 10, edgeWidth: 2.5, edgePerLetter: 0.08, contrast: 0.6, noise: 0.015 };

/** On a page written by hand alone it is over half; close-set print stays below a third. */
const someJoined = 0.4;

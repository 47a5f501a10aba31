import type { PictureMeasures } from "./measure-picture.ts";

/** Tells handwriting from print: poorly read although the picture is good, and letters that run together. */
export function looksHandwritten(_measures: PictureMeasures, _estimatedError: number): boolean {
  return false;
}

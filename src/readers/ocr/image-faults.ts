import type { ImageFault } from "#certificate/page-reading.ts";
import type { Grade } from "./legibility.ts";
import type { PictureMeasures } from "./measure-picture.ts";

/** The faults that explain a poor reading, in the order of ImageFault; none on a page that reads like print. */
export function faultsOf(measures: PictureMeasures, grade: Grade): ImageFault[] {
  return faults.filter(({ hurtsUpTo, shows }) => grade <= hurtsUpTo && shows(measures)).map(({ fault }) => fault);
}

const faults: readonly { fault: ImageFault; hurtsUpTo: Grade; shows: (measures: PictureMeasures) => boolean }[] = [
  { fault: "low-resolution", hurtsUpTo: 3, shows: ({ letterHeight }) => letterHeight !== null && letterHeight < 12 },
  { fault: "blurred", hurtsUpTo: 3, shows: ({ edgeWidth }) => edgeWidth !== null && edgeWidth > 0.25 },
  { fault: "low-contrast", hurtsUpTo: 3, shows: ({ contrast }) => contrast === null || contrast < 0.25 },
  { fault: "glare", hurtsUpTo: 4, shows: ({ glareShare }) => glareShare > 0.03 },
  { fault: "skewed", hurtsUpTo: 3, shows: ({ skew }) => Math.abs(skew) > 8 },
  { fault: "cropped", hurtsUpTo: 4, shows: ({ cutLines }) => cutLines > 0.15 },
];

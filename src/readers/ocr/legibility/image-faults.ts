import type { ImageFault } from "#certificate/page-reading.ts";
import type { Grade } from "./legibility.ts";
import type { PictureMeasures } from "./measure-picture.ts";

/** The faults of a picture that go with a poor reading, in the order of ImageFault. */
export function faultsOf(measures: PictureMeasures, grade: Grade): ImageFault[] {
  return faults.filter(({ upTo, shows }) => grade <= upTo && shows(measures)).map(({ fault }) => fault);
}

interface FaultRule {
  fault: ImageFault;
  /** The best grade at which it is told: what does no harm to the reading is no fault. */
  upTo: Grade;
  shows: (measures: PictureMeasures) => boolean;
}

/**
 * Bounds from the generated pages of bench/legibility-pages.json. Glare and cut lines are told whatever the
 * grade: what they took from the page, no reading shows.
 */
const faults: readonly FaultRule[] = [
  // 11 points at 100 dpi are 11 pixels high; below, errors begin with the first further defect.
  { fault: "low-resolution", upTo: 3, shows: ({ letterHeight }) => letterHeight !== null && letterHeight < 12 },
  // Sharp edges take 2 pixels, harmless blur 2.4, and the harmful 3 to 5; large letters bear more.
  {
    fault: "blurred",
    upTo: 3,
    shows: ({ edgeWidth, letterHeight }) =>
      edgeWidth !== null && letterHeight !== null && edgeWidth > Math.max(2.6, 0.1 * letterHeight),
  },
  // Even light and stretching make up for a fifth of full contrast as long as there is little noise.
  { fault: "low-contrast", upTo: 3, shows: ({ contrast }) => contrast === null || contrast < 0.2 },
  { fault: "glare", upTo: 4, shows: ({ glareShare }) => glareShare > 0.02 },
  // Up to 5 degrees were straightened without any loss.
  { fault: "skewed", upTo: 3, shows: ({ skew }) => Math.abs(skew) > 7 },
  { fault: "cropped", upTo: 4, shows: ({ cutLines }) => cutLines > 0.15 },
];

import type { Box } from "#certificate/evidence.ts";
import type { ImageFault } from "#certificate/page-reading.ts";
import type { Recognition } from "../recognition.ts";
import { estimateError, signsOf } from "./estimate-error.ts";
import { faultsOf } from "./image-faults.ts";
import { looksHandwritten } from "./looks-handwritten.ts";
import type { PictureMeasures } from "./measure-picture.ts";

export type Grade = 0 | 1 | 2 | 3 | 4;

export interface Legibility {
  grade: Grade;
  handwriting: boolean;
  faults: ImageFault[];
  /** Share of the characters that are probably wrong or missing, 0–1. */
  estimatedError: number;
}

/**
 * How well one page could be read. The grade stands for the error to expect among its characters;
 * a fault of the picture is told only where the reading suffered.
 */
export function gradePage(measures: PictureMeasures, recognition: Recognition, unread: readonly Box[]): Legibility {
  const words = recognition.lines.flatMap((line) => line.words);
  const nothing = words.length === 0 && unread.length > 0;
  const estimatedError = nothing ? 1 : estimateError(signsOf(measures, recognition, unread));
  const grade = gradeOf(estimatedError);
  return {
    grade,
    handwriting: looksHandwritten(measures, grade),
    faults: faultsOf(measures, grade),
    estimatedError,
  };
}

/** Of 100 characters, how many are wrong at most (the grades of Akoria & Isah 2009, given numbers by this project). */
const grades: readonly { grade: Grade; errorBelow: number }[] = [
  { grade: 4, errorBelow: 0.01 },
  { grade: 3, errorBelow: 0.05 },
  { grade: 2, errorBelow: 0.15 },
  { grade: 1, errorBelow: 0.4 },
];

/** The grade of a page of which this share of the characters is wrong or missing. */
export function gradeOf(error: number): Grade {
  return grades.find(({ errorBelow }) => error < errorBelow)?.grade ?? 0;
}

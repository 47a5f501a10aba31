import type { Box } from "#certificate/evidence.ts";
import type { Recognition } from "../recognition.ts";
import table from "./legibility-table.json" with { type: "json" };
import type { PictureMeasures } from "./measure-picture.ts";
import { looksLikeWord } from "./word-likeness.ts";

/**
 * What gives away that words were read wrong or not at all; each 0–1.
 * `doubt`: how far the least sure third of the words stays below print in confidence.
 * `strange`: share of the words long enough to judge that look like none of the languages.
 * `unread`: area with writing of which no usable word came, beside the area of the words.
 * `glare`: share of the printed area bleached by a reflection.
 * `cut`: share of the lines that end in the edge of the picture.
 */
export const signNames = ["doubt", "strange", "unread", "glare", "cut"] as const;
export type Signs = Record<(typeof signNames)[number], number>;

/**
 * The share of a page's characters that are probably wrong or missing, 0–1: the signs weighed together,
 * then looked up on the curve that bench/calibrate-legibility.ts measured.
 */
export function estimateError(signs: Signs): number {
  const estimate = signNames.reduce((total, name) => total + table.weights[name] * signs[name], 0);
  return errorAt(estimate, table.curve);
}

/** Reads a curve between its points; they stand by rising estimate. */
export function errorAt(estimate: number, curve: readonly { estimate: number; error: number }[]): number {
  const above = curve.findIndex((point) => point.estimate > estimate);
  const [low, high] = [curve[above - 1], curve[above]];
  if (high === undefined) return curve.at(-1)?.error ?? 1;
  if (low === undefined) return high.error;
  const share = (estimate - low.estimate) / (high.estimate - low.estimate);
  return low.error + share * (high.error - low.error);
}

export function signsOf(measures: PictureMeasures, recognition: Recognition, unread: readonly Box[]): Signs {
  const words = recognition.lines.flatMap((line) => line.words);
  const judged = words.map(({ text }) => looksLikeWord(text)).filter((one) => one !== null);
  const readArea = sum(words.map(({ box }) => box.width * box.height));
  const unreadArea = sum(unread.map(({ width, height }) => width * height));
  return {
    doubt: doubtIn(words.map(({ confidence }) => confidence)),
    strange: share(judged.filter((one) => !one).length, judged.length),
    unread: share(unreadArea, unreadArea + readArea),
    glare: measures.glareShare,
    cut: measures.cutLines,
  };
}

/** The mean over all would drown a few lines that were hardly read in a page of sure ones. */
function doubtIn(confidences: readonly number[]): number {
  if (confidences.length === 0) return 0;
  const worst = confidences.toSorted((one, other) => one - other).slice(0, Math.ceil(confidences.length / 3));
  return Math.max(0, ofPrint - sum(worst) / worst.length);
}

/** The least sure third of the words of sharp print has about this confidence in the mean. */
const ofPrint = 0.9;

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0);
}

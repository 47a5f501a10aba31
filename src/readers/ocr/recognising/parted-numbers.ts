import type { GreyPicture } from "../grey-picture.ts";

/** A word where it stands on the picture, in pixels; `x1` and `y1` excluded. */
export interface PlacedText {
  text: string;
  bbox: { x0: number; y0: number; x1: number; y1: number };
}

/**
 * A number as the numbers that it is made of: "4.2.350%" is "4.2.3" and "50%" where the picture has a gap
 * between 3 and 5. Text recognition knows spaces between words, and has none to learn from between figures.
 */
export function partedNumbers<Part extends PlacedText>(word: Part, picture: GreyPicture): Part[] {
  if (!number.test(word.text)) return [word];
  const runs = inkRuns(word.bbox, picture);
  const gaps = runs.slice(1).map(({ from }, at) => from - (runs[at]?.to ?? from));
  const widest = Math.max(...gaps);
  const usual = gaps.toSorted((one, other) => one - other)[gaps.length >> 1] ?? widest;
  const height = word.bbox.y1 - word.bbox.y0;
  if (gaps.length < fewestGaps || widest < gap.ofHeight * height || widest < gap.ofUsual * usual) return [word];
  const before = gaps.indexOf(widest) + 1;
  const cut = lettersBefore(word.text, before, runs.length);
  const [left, right] = [runs[before - 1], runs[before]];
  if (cut === null || left === undefined || right === undefined) return [word];
  return [
    { ...word, text: word.text.slice(0, cut), bbox: { ...word.bbox, x1: left.to } },
    { ...word, text: word.text.slice(cut), bbox: { ...word.bbox, x0: right.from } },
  ];
}

/** Figures with the signs that stand between and behind them. */
const number = /^\d[\d.,:/]*\d%?$/;

/**
 * The gap of a space as a share of the figures' height, and of the usual gap between two of them. In the
 * fonts of forms a space leaves 0.47 to 0.55 of the height, two ones beside each other up to 0.37.
 */
const gap = { ofHeight: 0.42, ofUsual: 2 } as const;

/** Of less nobody can tell what is usual; the cells of a form hold figures that are all far apart. */
const fewestGaps = 3;

/** Columns of ink side by side, from first to behind the last. */
interface InkRun {
  from: number;
  to: number;
}

function inkRuns({ x0, y0, x1, y1 }: PlacedText["bbox"], { pixels, width }: GreyPicture): InkRun[] {
  const runs: InkRun[] = [];
  let open: InkRun | null = null;
  for (let x = x0; x < x1; x += 1) {
    if (!hasInk(pixels, y0 * width + x, y1 * width, width)) open = null;
    else if (open !== null) open.to = x + 1;
    else {
      open = { from: x, to: x + 1 };
      runs.push(open);
    }
  }
  return runs;
}

function hasInk(pixels: Uint8Array, from: number, to: number, step: number): boolean {
  for (let at = from; at < to; at += step) if ((pixels[at] ?? paper) < inkBelow) return true;
  return false;
}

const paper = 255;
const inkBelow = 128;

/** The letters before a gap, where each letter is a run of its own: a lost stop would shift the cut. Only figures stand beside a gap. */
function lettersBefore(text: string, before: number, runs: number): number | null {
  const isTold = runs === text.length;
  return isTold && /\d/.test(text.charAt(before - 1)) && /\d/.test(text.charAt(before)) ? before : null;
}

import type { LetterMarks } from "./letter-marks.ts";

/** How the lines of text run. */
export interface TextDirection {
  /** Up or down the page instead of across. */
  sideways: boolean;
  /** Degrees clockwise by which the lines slope, within ±10. */
  skew: number;
}

/**
 * Finds how the lines of text run: seen along its lines, text is ink and gaps by turns; seen at any
 * other angle the ink is spread evenly. In doubt the page is taken to be upright and straight; a `tall`
 * picture is, unless next to nothing runs across it: a form with a line or two also prints along its edge.
 */
export function findTextDirection(marks: LetterMarks, tall: boolean): TextDirection {
  if (marks.x.length < fewestMarks) return { sideways: false, skew: 0 };
  const coarse = thinned(marks, 30_000);
  const across = sharpest(coarse, angles(0, widest, 0.5));
  const turned = { x: coarse.y, y: coarse.x };
  const upDown = sharpest(turned, angles(0, widest, 0.5));
  const sideways = upDown.contrast > across.contrast * (tall ? farMore : clearlyMore);
  const best = sideways ? upDown : across;
  if (best.contrast < clearlyMore * best.usual) return { sideways: false, skew: 0 };
  const fine = thinned(sideways ? { x: marks.y, y: marks.x } : marks, 60_000);
  const near = sharpest(fine, angles(best.angle, 0.6, 0.1)).angle;
  const skew = sharpest(fine, angles(near, 0.08, 0.02)).angle;
  // With x and y exchanged the picture is mirrored, and its slopes with it.
  return { sideways, skew: sideways ? -skew : skew };
}

/** About three words. */
const fewestMarks = 300;
const widest = 10;
/** Pixels of the picture's longer side; a line over it that slopes by ten degrees rises by less than half. */
const maxSide = 2048;
const clearlyMore = 1.3;
/** The last page of a form with two lines and its mark along the edge has 2.9, a page of text on its side 4 and more. */
const farMore = 3.5;

interface Sharpest {
  angle: number;
  contrast: number;
  /** The contrast at an angle that says nothing. */
  usual: number;
}

function sharpest(marks: LetterMarks, tried: readonly number[]): Sharpest {
  const contrasts = tried.map((angle) => lineContrast(marks, angle));
  const contrast = Math.max(...contrasts);
  return {
    angle: tried[contrasts.indexOf(contrast)] ?? 0,
    contrast,
    usual: contrasts.toSorted((one, other) => one - other)[Math.floor(contrasts.length / 4)] ?? contrast,
  };
}

/** How much the ink differs from each row of dots to the next, were the page turned back by the angle. */
function lineContrast({ x, y }: LetterMarks, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const rows = new Int32Array(2 * maxSide);
  const above = maxSide / 2;
  for (let at = 0; at < x.length; at += 1) {
    const row = Math.round((y[at] ?? 0) - (x[at] ?? 0) * slope) + above;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let contrast = 0;
  for (let row = 1; row < rows.length; row += 1) contrast += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return contrast;
}

function angles(around: number, reach: number, step: number): number[] {
  const count = Math.round(reach / step);
  return Array.from({ length: 2 * count + 1 }, (_, index) => around + (index - count) * step);
}

/** Every so many marks, so that a full page costs no more than a short letter. */
function thinned({ x, y }: LetterMarks, most: number): LetterMarks {
  const step = Math.max(1, Math.ceil(x.length / most));
  const isKept = (_: number, at: number) => at % step === 0;
  return { x: x.filter(isKept), y: y.filter(isKept) };
}

import { blobsOf } from "./blobs.ts";
import type { GreyPicture } from "./grey-picture.ts";

/** The ink of a page that has the size of letters, as places of its pixels. */
export interface LetterMarks {
  x: Uint16Array;
  y: Uint16Array;
}

/**
 * Finds the ink that can be letters and words on an evenly lit picture of about 120 dpi. Rules,
 * frames, photos and the dark edge of a copy are left out, for they run in other directions than text.
 */
export function letterMarks({ pixels, width, height }: GreyPicture): LetterMarks {
  const ink = Uint8Array.from(pixels, (value) => (value < inkBelow ? 1 : 0));
  const kept: number[] = [];
  for (const blob of blobsOf(ink, width, height)) {
    if (isLetterSized(blob, width)) for (const place of blob) kept.push(place);
  }
  return {
    x: Uint16Array.from(kept, (place) => place % width),
    y: Uint16Array.from(kept, (place) => Math.floor(place / width)),
  };
}

const inkBelow = 150;

/** In pixels of 120 dpi: a dot is less, a heading's letter or a word whose letters touch is not more. */
const sizes = { least: 3, longest: 160, thickest: 50, ruleFrom: 40, ruleThick: 3 } as const;

function isLetterSized(blob: readonly number[], width: number): boolean {
  if (blob.length < sizes.least || blob.length > sizes.longest * sizes.thickest) return false;
  let [left, right, top, bottom] = [width, 0, Number.POSITIVE_INFINITY, 0];
  for (const place of blob) {
    const x = place % width;
    const y = Math.floor(place / width);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const long = Math.max(right - left, bottom - top) + 1;
  const thick = Math.min(right - left, bottom - top) + 1;
  const isRule = long >= sizes.ruleFrom && blob.length / long <= sizes.ruleThick;
  return long >= sizes.least && long <= sizes.longest && thick <= sizes.thickest && !isRule;
}

import type { GreyPicture } from "../grey-picture.ts";
import { type Blob, eachBlob } from "./blobs.ts";

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
  const kept = new Int32Array(pixels.length);
  let count = 0;
  eachBlob(
    pixels.map((value) => (value < inkBelow ? 1 : 0)),
    width,
    height,
    (blob) => {
      if (!isLetterSized(blob)) return;
      kept.set(blob.places, count);
      count += blob.places.length;
    },
  );
  const places = kept.subarray(0, count);
  const x = new Uint16Array(count);
  const y = new Uint16Array(count);
  for (let at = 0; at < count; at += 1) {
    const place = places[at] ?? 0;
    y[at] = place / width;
    x[at] = place % width;
  }
  return { x, y };
}

const inkBelow = 150;

/** In pixels of 120 dpi: a dot is less, a heading's letter or a word whose letters touch is not more. */
const sizes = { least: 3, longest: 160, thickest: 50, ruleFrom: 40, ruleThick: 3 } as const;

function isLetterSized({ places, left, right, top, bottom }: Blob): boolean {
  const long = Math.max(right - left, bottom - top) + 1;
  const thick = Math.min(right - left, bottom - top) + 1;
  const isRule = long >= sizes.ruleFrom && places.length / long <= sizes.ruleThick;
  return long >= sizes.least && long <= sizes.longest && thick <= sizes.thickest && !isRule;
}

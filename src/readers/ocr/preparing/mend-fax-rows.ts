import type { GreyPicture } from "../grey-picture.ts";

/**
 * A fax without the rows that the line spoilt: a row that was lost is filled where there is ink above
 * and below it, a row struck through to its end is cleared where there is none. Any other picture as it is.
 */
export function mendFaxRows(picture: GreyPicture): GreyPicture {
  if (!isBlackAndWhite(picture.pixels)) return picture;
  const { width, height, pixels } = picture;
  // Not `slice`: that of a Buffer, which sharp gives, copies nothing.
  const mended = new Uint8Array(pixels);
  let spoilt = 0;
  for (let y = 1; y < height - 1; y += 1) {
    const row = y * width;
    if (isLost(picture, row)) fill(mended, pixels, row, width);
    else if (isStruck(picture, row)) clear(mended, pixels, row, width);
    else continue;
    spoilt += 1;
  }
  return spoilt === 0 ? picture : { ...picture, pixels: mended };
}

const black = 128;

/** Of a scan or a photo the edges of the letters are grey, of a fax nothing is. */
const mostGrey = 0.002;

function isBlackAndWhite(pixels: Uint8Array): boolean {
  const most = pixels.length * mostGrey;
  let greys = 0;
  // Most pages are told after a few lines of them.
  for (let at = 0; at < pixels.length && greys <= most; at += 1) {
    const value = pixels[at] ?? 0;
    greys += Number(value > 20 && value < 235);
  }
  return greys <= most;
}

/** White from end to end, between rows that carry the same ink. */
function isLost({ pixels, width }: GreyPicture, row: number): boolean {
  let either = 0;
  let both = 0;
  for (let at = row; at < row + width; at += 1) {
    if (isInk(pixels, at)) return false;
    const above = isInk(pixels, at - width);
    const below = isInk(pixels, at + width);
    either += Number(above || below);
    both += Number(above && below);
  }
  return both >= shared.fewest && both > either * shared.share;
}

/** Pixels that match over the gap: between a line of text and a rule below it there is a white row, too. */
const shared = { fewest: 6, share: 0.5 } as const;

/** Once a fax machine has lost its place in a row it paints on to the end; the rules of a form end before. */
function isStruck({ pixels, width }: GreyPicture, row: number): boolean {
  let length = 0;
  let alone = 0;
  for (let at = row + width - 1; at >= row && isInk(pixels, at); at -= 1) {
    length += 1;
    alone += Number(!isInk(pixels, at - width) && !isInk(pixels, at + width));
  }
  return length > width * struck.share && alone > length * struck.alone;
}

/** Share of the row that is black, and of that what has white above and below: less is a bar, not a stroke. */
const struck = { share: 0.1, alone: 0.5 } as const;

function fill(to: Uint8Array, from: Uint8Array, row: number, width: number): void {
  for (let at = row; at < row + width; at += 1) {
    if (isInk(from, at - width) && isInk(from, at + width)) to[at] = 0;
  }
}

function clear(to: Uint8Array, from: Uint8Array, row: number, width: number): void {
  for (let at = row + width - 1; at >= row && isInk(from, at); at -= 1) {
    if (!isInk(from, at - width) && !isInk(from, at + width)) to[at] = 255;
  }
}

function isInk(pixels: Uint8Array, at: number): boolean {
  return (pixels[at] ?? 255) < black;
}

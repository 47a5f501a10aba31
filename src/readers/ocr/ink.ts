import type { GreyPicture } from "./grey-picture.ts";

/** A picture as ink on paper: 1 where something is printed or written. */
export interface Ink {
  width: number;
  height: number;
  mask: Uint8Array;
  /** Pixels to a millimetre on paper, were the page an A4 sheet: a photo does not tell. */
  perMillimetre: number;
}

/** The darker part of a picture by Otsu's threshold; faint paper and shadows count as paper. */
export function inkOf(picture: GreyPicture): Ink {
  const { width, height, pixels } = picture;
  const threshold = Math.min(darkestPaper, Math.max(lightestInk, otsuThreshold(pixels)));
  const mask = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at++) mask[at] = (pixels[at] ?? 255) <= threshold ? 1 : 0;
  return { width, height, mask, perMillimetre: Math.min(width, height) / shortSideOfA4 };
}

const shortSideOfA4 = 210;

/** Bounds for pages that hold next to nothing, where the threshold falls between two kinds of paper. */
const lightestInk = 80;
const darkestPaper = 200;

/** The grey that parts the histogram into the two most even halves (Otsu 1979); every fourth pixel is enough. */
function otsuThreshold(pixels: Uint8Array): number {
  const counts = new Float64Array(256);
  for (let at = 0; at < pixels.length; at += 4) {
    const grey = pixels[at] ?? 255;
    counts[grey] = (counts[grey] ?? 0) + 1;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  const whole = counts.reduce((sum, count, grey) => sum + count * grey, 0);
  let best = { grey: 128, spread: -1 };
  let below = 0;
  let belowSum = 0;
  for (let grey = 0; grey < 255; grey++) {
    below += counts[grey] ?? 0;
    belowSum += (counts[grey] ?? 0) * grey;
    const above = total - below;
    if (below === 0 || above === 0) continue;
    const spread = below * above * (belowSum / below - (whole - belowSum) / above) ** 2;
    if (spread > best.spread) best = { grey, spread };
  }
  return best.grey;
}

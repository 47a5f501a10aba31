import type { GreyPicture } from "../grey-picture.ts";
import { greyPicture, sharpOf } from "../sharp-picture.ts";
import { stretchContrast } from "./stretch-contrast.ts";

/**
 * An evenly lit page without its grain, where it has much, by a blur. That takes something from fine strokes,
 * too. `asSeen` is the page before it was evened or enlarged.
 */
export async function withoutGrain(clean: GreyPicture, asSeen: GreyPicture): Promise<GreyPicture> {
  const enlarged = clean.width / asSeen.width;
  const grainy = grain(clean);
  const blur = (enlarged > enlargedFrom ? forEnlarged : forAsSeen).find(({ from }) => grainy >= from);
  if (blur === undefined) return clean;
  const sigma = "mostSigma" in blur ? Math.min(blur.mostSigma, blur.sigma * enlarged) : blur.sigma;
  const quiet = await greyPicture(sharpOf(clean).blur(sigma), clean.dpi);
  stretchContrast(quiet.pixels);
  return quiet;
}

/**
 * A grain of noise is several pixels once the page is enlarged. By trial on noisy letters at 72 to 200 dpi:
 * enlarged, a blur brings faint print from 5 % errors to 1 %, and faint print in strong grain from all to
 * 2 %; at its own size a page gains nothing until its noise is strong.
 */
const forEnlarged = [
  { from: 20, sigma: 1.6, mostSigma: 2.7 },
  { from: 1.5, sigma: 0.8, mostSigma: 1.36 },
] as const;
const forAsSeen = [
  { from: 25, sigma: 1.6 },
  { from: 12, sigma: 1 },
] as const;
const enlargedFrom = 1.3;

/** The standard deviation of grey in the patch that has more of it than half of all: mostly bare paper. */
function grain({ pixels, width, height }: GreyPicture): number {
  const spreads: number[] = [];
  for (let top = 0; top + patch <= height; top += patch * 3) {
    for (let left = 0; left + patch <= width; left += patch * 3)
      spreads.push(spread(pixels, top * width + left, width));
  }
  return spreads.toSorted((one, other) => one - other)[Math.floor(spreads.length / 2)] ?? 0;
}

const patch = 8;

function spread(pixels: Uint8Array, start: number, width: number): number {
  let [sum, squares] = [0, 0];
  for (let row = 0; row < patch; row += 1) {
    for (let at = start + row * width; at < start + row * width + patch; at += 1) {
      const value = pixels[at] ?? 0;
      sum += value;
      squares += value * value;
    }
  }
  const count = patch * patch;
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}

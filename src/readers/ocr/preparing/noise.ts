import type { GreyPicture } from "../grey-picture.ts";
import { greyPicture, sharpOf } from "../sharp-picture.ts";
import { stretchContrast } from "./stretch-contrast.ts";

/**
 * An evenly lit page without its noise, where it has much: specks by a median, grain by a blur. Both
 * take something from fine strokes, too. `asSeen` is the page before it was evened or enlarged.
 */
export async function withoutNoise(clean: GreyPicture, asSeen: GreyPicture): Promise<GreyPicture> {
  const filters = clean.width > asSeen.width * enlargedFrom ? forEnlarged : forAsSeen;
  const isSpeckled = speckShare(asSeen) > speckled;
  const grainy = grain(clean);
  const blur = filters.blurs.find(({ from }) => grainy >= from);
  if (!isSpeckled && blur === undefined) return clean;
  const noisy = sharpOf(clean);
  const quiet = await greyPicture(
    isSpeckled || blur === undefined ? noisy.median(filters.median) : noisy.blur(blur.sigma),
    clean.dpi,
  );
  stretchContrast(quiet.pixels);
  return quiet;
}

/**
 * A pixel of noise is several once the page is enlarged. By trial on noisy letters at 72 to 200 dpi:
 * enlarged, a blur brings faint print from 5 % errors to 1 %, faint print in strong grain from all to
 * 2 %, and a median specks from 7 % to 0.5 %; at its own size a page gains nothing until its noise is strong.
 */
const forEnlarged = {
  median: 5,
  blurs: [
    { from: 20, sigma: 3.2 },
    { from: 1.5, sigma: 1.6 },
  ],
} as const;
const forAsSeen = {
  median: 3,
  blurs: [
    { from: 25, sigma: 1.6 },
    { from: 12, sigma: 1 },
  ],
} as const;
const enlargedFrom = 1.3;

/** Share of the pixels that are specks; full stops at 72 dpi stay far below. */
const speckled = 0.003;

/** Levels of 255 by which a speck is darker than each of its neighbours. */
const speckDepth = 80;

function speckShare({ pixels, width, height }: GreyPicture): number {
  const around = [-1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1];
  const isSpeck = (at: number) => {
    const above = (pixels[at] ?? 0) + speckDepth;
    return around.every((step) => (pixels[at + step] ?? 0) > above);
  };
  let [specks, seen] = [0, 0];
  for (let y = 1; y < height - 1; y += 3) {
    for (let x = 1; x < width - 1; x += 2, seen += 1) specks += Number(isSpeck(y * width + x));
  }
  return seen === 0 ? 0 : specks / seen;
}

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

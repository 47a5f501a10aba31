import type { GreyPicture } from "./grey-picture.ts";
import { greyPicture, sharpOf } from "./sharp-picture.ts";

/** An evenly lit picture without its grain, where it has much: a median takes grain away, but also thins fine strokes. */
export async function withoutNoise(picture: GreyPicture): Promise<GreyPicture> {
  return grain(picture) < muchGrain ? picture : greyPicture(sharpOf(picture).median(3), picture.dpi);
}

/** Levels of 255 by which a pixel of bare paper differs from its neighbours. */
const muchGrain = 12;

/** How grainy bare paper is: the mean difference between a pixel and its neighbours, where all of them are bright. */
export function grain({ pixels, width, height }: GreyPicture): number {
  let sum = 0;
  let seen = 0;
  for (let y = 1; y < height - 1; y += sampleStep) {
    for (let x = 1; x < width - 1; x += sampleStep) {
      const at = y * width + x;
      const around = [at - 1, at + 1, at - width, at + width].map((place) => pixels[place] ?? 0);
      if (Math.min(...around) < paperFrom) continue;
      sum += Math.abs((pixels[at] ?? 0) - around.reduce((total, value) => total + value, 0) / around.length);
      seen += 1;
    }
  }
  return seen === 0 ? 0 : sum / seen;
}

const sampleStep = 7;
const paperFrom = 140;

import sharp, { type Sharp } from "sharp";
import type { GreyPicture } from "./grey-picture.ts";

// One page at a time on one core, in half a gigabyte: neither a cache nor threads of its own help.
sharp.cache(false);
sharp.concurrency(1);

/** Hands a grey picture to sharp, for what sharp does better than a loop. */
export function sharpOf({ pixels, width, height }: GreyPicture): Sharp {
  return sharp(pixels, { raw: { width, height, channels: 1 }, limitInputPixels: false });
}

/** What sharp made, as a grey picture; `dpi` is what the caller knows of it. */
export async function greyPicture(made: Sharp, dpi: number | null): Promise<GreyPicture> {
  const { data, info } = await made
    .greyscale()
    .toColourspace("b-w")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data, dpi };
}

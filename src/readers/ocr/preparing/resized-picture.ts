import type { GreyPicture } from "../grey-picture.ts";
import { greyPicture, sharpOf } from "../sharp-picture.ts";

/** The picture at another width, its height in proportion, in Lanczos' way, which keeps letters crisp. */
export async function resizedPicture(picture: GreyPicture, width: number): Promise<GreyPicture> {
  if (width === picture.width) return picture;
  const scale = width / picture.width;
  const height = Math.max(1, Math.round(picture.height * scale));
  return greyPicture(
    sharpOf(picture).resize(width, height, { fit: "fill", kernel: "lanczos3" }),
    picture.dpi === null ? null : picture.dpi * scale,
  );
}

/** A copy whose longer side has at most so many pixels: coarse things are found on it as well, and sooner. */
export function shrunkPicture(picture: GreyPicture, longest: number): Promise<GreyPicture> {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  return resizedPicture(picture, Math.max(1, Math.round(picture.width * scale)));
}

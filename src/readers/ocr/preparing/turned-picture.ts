import type { GreyPicture } from "../grey-picture.ts";

/** The picture turned clockwise, no pixel changed. */
export function turnedPicture(picture: GreyPicture, degrees: 0 | 90 | 180 | 270): GreyPicture {
  if (degrees === 0) return picture;
  const { width, height, pixels, dpi } = picture;
  if (degrees === 180) return { width, height, dpi, pixels: pixels.toReversed() };
  const turned = new Uint8Array(pixels.length);
  // The first pixel of the file goes to the top right corner, or to the bottom left.
  const right = degrees === 90 ? height : -height;
  const first = degrees === 90 ? height - 1 : (width - 1) * height;
  const down = degrees === 90 ? -1 : 1;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0, to = first + y * down; x < width; x += 1, at += 1, to += right) turned[to] = pixels[at] ?? 0;
  }
  return { width: height, height: width, pixels: turned, dpi };
}

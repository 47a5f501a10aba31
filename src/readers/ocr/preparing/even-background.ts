import type { GreyPicture } from "../grey-picture.ts";
import { brightest, darkest, fromNeighbours, mean } from "./neighbourhood.ts";
import { shrunkPicture } from "./resized-picture.ts";
import { stretchContrast } from "./stretch-contrast.ts";

/** The same picture as if the light had fallen evenly on white paper: shadows go, faint ink grows dark. */
export async function evenBackground(picture: GreyPicture): Promise<GreyPicture> {
  const coarse = await shrunkPicture(picture, coarseSide);
  const evened = dividedBy(picture, { ...coarse, pixels: paperAround(coarse) });
  stretchContrast(evened.pixels);
  return evened;
}

/** About one pixel for a millimetre of an A4 page. */
const coarseSide = 300;

/** Millimetres within which there is paper beside any stroke of a pen. */
const reach = 4;

/**
 * The brightest nearby is paper, wherever there is ink; the darkest of that brings the edge of a
 * shadow back to its place; smoothed, so that no edges of its own come in.
 */
function paperAround(picture: GreyPicture): Uint8Array {
  const highest = fromNeighbours(picture, reach, brightest);
  const closed = fromNeighbours({ ...picture, pixels: highest }, reach, darkest);
  const smooth = fromNeighbours({ ...picture, pixels: closed }, reach - 1, mean);
  // A black bar, or the table that a page lies on, is not paper in shadow.
  const floor = smooth.reduce((most, value) => Math.max(most, value), 4) * 0.3;
  return smooth.map((value) => Math.max(value, floor));
}

/** Every pixel as a share of the paper around it; the coarse background is read between its pixels. */
function dividedBy(picture: GreyPicture, background: GreyPicture): GreyPicture {
  const { pixels, width, height } = picture;
  const columns = betweens(width, background.width);
  const rows = betweens(height, background.height);
  const shares = new Uint8Array(pixels.length);
  const gains = new Float32Array(background.width + 1);
  for (let y = 0, at = 0; y < height; y += 1) {
    const above = (rows.first[y] ?? 0) * background.width;
    const below = Math.min(above + background.width, background.pixels.length - background.width);
    const share = rows.share[y] ?? 0;
    for (let x = 0; x <= background.width; x += 1) {
      const column = Math.min(x, background.width - 1);
      const upper = background.pixels[above + column] ?? 0;
      gains[x] = paperLevel / (upper + ((background.pixels[below + column] ?? 0) - upper) * share);
    }
    for (let x = 0; x < width; x += 1, at += 1) {
      const left = columns.first[x] ?? 0;
      const gain = gains[left] ?? 0;
      const value = (pixels[at] ?? 0) * (gain + ((gains[left + 1] ?? 0) - gain) * (columns.share[x] ?? 0));
      shares[at] = Math.min(value, 255);
    }
  }
  return { ...picture, pixels: shares };
}

/** Below white, so that what is brighter than its surroundings is not cut off before the contrast is known. */
const paperLevel = 235;

/** For every pixel of the fine line: between which pixel of the coarse line and its next it lies, and how far. */
function betweens(fine: number, coarse: number): { first: Uint16Array; share: Float32Array } {
  const places = Array.from({ length: fine }, (_, at) =>
    Math.min(coarse - 1, Math.max(0, ((at + 0.5) * coarse) / fine - 0.5)),
  );
  return { first: Uint16Array.from(places), share: Float32Array.from(places, (place) => place - Math.floor(place)) };
}

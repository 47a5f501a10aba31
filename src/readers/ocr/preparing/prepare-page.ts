import type { GreyPicture } from "../grey-picture.ts";
import type { PreparedPage } from "../prepared-page.ts";
import { greyPicture, sharpOf } from "../sharp-picture.ts";
import { cutOutSheet } from "./cut-out-sheet.ts";
import { evenBackground } from "./even-background.ts";
import { letterMarks } from "./letter-marks.ts";
import { mendFaxRows } from "./mend-fax-rows.ts";
import { withoutNoise } from "./noise.ts";
import { resizedPicture, shrunkPicture } from "./resized-picture.ts";
import { findTextDirection, type TextDirection } from "./text-direction.ts";
import { turnedPicture } from "./turned-picture.ts";

/**
 * Makes one page ready for text recognition: the sheet cut out of a photo, text lines across and
 * straight, light even, letters large enough. A page that lay sideways may come out upside down;
 * only reading it tells. Rows that a fax lost are mended on both pictures, for the sheet never lacked them.
 */
export async function preparePage(picture: GreyPicture): Promise<PreparedPage> {
  const sheet = await cutOutSheet(mendFaxRows(picture));
  const { sideways, skew } = await textDirection(sheet);
  const lying = turnedPicture(sheet, sideways ? 270 : 0);
  const upright = await straightened(lying, skew);
  // Enlarged before it is straightened, a small picture keeps more of its fine strokes.
  const width = readableWidth(lying);
  const large = width > lying.width ? await straightened(await resizedPicture(lying, width), skew) : upright;
  const clean = await withoutNoise(await evenBackground(large), lying);
  return { upright, clean, turned: sideways ? 90 : 0, skew };
}

/** Pixels across, at which letters are large enough; a strip or a stamp is not blown up beyond a page's pixels. */
function readableWidth({ width, height }: GreyPicture): number {
  if (width >= narrow) return width;
  const scale = Math.min(enough / width, Math.sqrt(mostPixels / (width * height)), mostScale);
  return Math.max(width, Math.round(width * scale));
}

/** Below the first the letters are too small, the second is A4 at 300 dpi. */
const narrow = 1500;
const enough = 2480;
const mostPixels = 9_000_000;
const mostScale = 5;

async function textDirection(sheet: GreyPicture): Promise<TextDirection> {
  return findTextDirection(letterMarks(await evenBackground(await shrunkPicture(sheet, 1400))));
}

/** Turned back by the skew; what comes in at the corners is white. */
async function straightened(picture: GreyPicture, skew: number): Promise<GreyPicture> {
  if (Math.abs(skew) < hardlySkewed) return picture;
  const angle = (-skew * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn: [[number, number], [number, number]] = [
    [cos, -sin],
    [sin, cos],
  ];
  return greyPicture(sharpOf(picture).affine(turn, { background: "white", interpolator: "bicubic" }), picture.dpi);
}

/** Degrees over which a line of text stays within its height; to turn less only blurs. */
const hardlySkewed = 0.15;

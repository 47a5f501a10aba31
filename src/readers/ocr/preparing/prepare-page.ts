import type { GreyPicture } from "../grey-picture.ts";
import type { PreparedPage } from "../prepared-page.ts";
import { greyPicture, sharpOf } from "../sharp-picture.ts";
import { cutOutSheet } from "./cut-out-sheet.ts";
import { evenBackground } from "./even-background.ts";
import { withoutGrain } from "./grain.ts";
import { letterMarks } from "./letter-marks.ts";
import { mendFaxRows } from "./mend-fax-rows.ts";
import { resizedPicture, shrunkPicture } from "./resized-picture.ts";
import { sharpened } from "./sharpened.ts";
import { withoutSpecks } from "./specks.ts";
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
  const { clean, blurred } = await madeReadable(lying, upright, skew);
  return { upright, clean, blurred, turned: sideways ? 90 : 0, skew };
}

type Readable = Pick<PreparedPage, "clean" | "blurred">;

async function madeReadable(lying: GreyPicture, upright: GreyPicture, skew: number): Promise<Readable> {
  const seen = withoutSpecks(lying);
  const width = readableWidth(seen);
  // Enlarged before it is straightened, a small picture keeps more of its fine strokes.
  const sized =
    seen === lying && width === lying.width ? upright : await straightened(await resizedPicture(seen, width), skew);
  const even = await evenBackground(sized);
  const quiet = await withoutGrain(even, lying);
  if (quiet !== even) return { clean: quiet, blurred: false };
  const clean = await sharpened(even);
  return { clean, blurred: clean !== even };
}

/** Pixels across, at which letters are large enough; a strip or a stamp is not blown up beyond a page's pixels. */
function readableWidth({ width, height }: GreyPicture): number {
  const short = Math.min(width, height);
  if (short > sizes.wide) return Math.round((width * sizes.plenty) / short);
  if (width >= sizes.narrow) return width;
  const scale = Math.min(sizes.enough / width, Math.sqrt(sizes.mostPixels / (width * height)), sizes.mostScale);
  return Math.max(width, Math.round(width * scale));
}

/**
 * Pixels across an A4 page. Text recognition brings each line to a height of 48 pixels: at 200 dpi (`enough`)
 * print reads better than at 300, blurred and coarse print above all, and a third sooner. At 240 dpi
 * (`plenty`) print of 6 points is still as large as common print at 130, which is read without error.
 */
const sizes = { narrow: 1500, enough: 1654, plenty: 2000, wide: 2200, mostPixels: 9_000_000, mostScale: 5 } as const;

async function textDirection(sheet: GreyPicture): Promise<TextDirection> {
  const marks = letterMarks(await evenBackground(await shrunkPicture(sheet, 1400)));
  return findTextDirection(marks, sheet.height > tallFrom * sheet.width);
}

/** Height by width; A4 has 1.41. */
const tallFrom = 1.2;

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

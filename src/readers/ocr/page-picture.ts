import sharp from "sharp";
import type { GreyPicture } from "./grey-picture.ts";
import type { PagePicture } from "./picture-reader.ts";

/** A page as it is shown beside its findings: WebP, at most 1200 pixels wide. */
export async function pagePicture(page: number, { width, height, pixels }: GreyPicture): Promise<PagePicture> {
  const bytes = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .resize({ width: shownWidth, height: shownHeight, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 60, effort: 0 })
    .toBuffer();
  return { page, type: "image/webp", bytes };
}

/** Print of 8 points is still read with ease; a page takes about 60 kB. */
const shownWidth = 1200;

/** A receipt or a strip of fax paper is long: WebP ends at 16 383. */
const shownHeight = 4 * shownWidth;

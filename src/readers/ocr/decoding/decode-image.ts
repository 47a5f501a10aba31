import sharp, { type Metadata } from "sharp";
import type { ImageType } from "../../read-image.ts";
import { tiffPages } from "../../tiff-pages.ts";
import type { GreyPicture } from "../grey-picture.ts";
import { greyPicture } from "../sharp-picture.ts";

export interface DecodeLimits {
  /** Pixels of the file; above, it is refused before one is decoded. */
  maxFilePixels: number;
  /** Pixels of the picture; a larger one is made smaller while it is decoded. */
  maxPicturePixels: number;
  deadlineMs: number;
}

/** The camera of a phone makes 12 to 50 megapixels; an A4 page at 300 dpi has 8.7, and text recognition gains nothing above. */
export const defaultDecodeLimits: DecodeLimits = {
  maxFilePixels: 60_000_000,
  maxPicturePixels: 9_000_000,
  deadlineMs: 10_000,
};

/**
 * Decodes one page of a picture file, as the camera or scanner meant it to be seen: turned by its
 * EXIF orientation, dots square, transparency on white. Null for what cannot be decoded within the
 * limits: garbage, HEIC, a page that is not there.
 */
export async function decodeImage(
  type: ImageType,
  bytes: Uint8Array,
  page: number,
  limits: DecodeLimits = defaultDecodeLimits,
): Promise<GreyPicture | null> {
  const place = whereInFile(type, bytes, page);
  if (place === null) return null;
  try {
    return await decode(bytes, place, limits);
  } catch {
    // What sharp says of a damaged file helps nobody who has to send a better one.
    return null;
  }
}

interface Place {
  directory: number;
  /** Dots per inch as the file tells them, apart for each direction; null to be looked up by sharp. */
  dpi: { across: number; down: number } | null;
}

function whereInFile(type: ImageType, bytes: Uint8Array, page: number): Place | null {
  if (type === "heic") return null;
  if (type !== "tiff") return page === 1 ? { directory: 0, dpi: null } : null;
  return tiffPages(bytes)?.[page - 1] ?? null;
}

async function decode(bytes: Uint8Array, { directory, dpi }: Place, limits: DecodeLimits): Promise<GreyPicture> {
  const image = sharp(bytes, {
    page: directory,
    limitInputPixels: limits.maxFilePixels,
    // Old faxes break small rules of their format; what is cut off must not pass for a whole page.
    failOn: "truncated",
    sequentialRead: true,
  });
  const metadata = await image.metadata();
  const told = dpi ?? squareDots(metadata);
  const size = seenSize(metadata, told, limits.maxPicturePixels);
  return greyPicture(
    image
      .timeout({ seconds: Math.max(1, Math.round(limits.deadlineMs / 1000)) })
      .autoOrient()
      .resize(size.width, size.height, { fit: "fill" })
      .flatten({ background: "white" }),
    size.dpi,
  );
}

function squareDots({ density }: Metadata): Place["dpi"] {
  return density === undefined ? null : { across: density, down: density };
}

/** Size and resolution of the picture once it is upright, its dots square, and no larger than allowed. */
function seenSize(
  { width, autoOrient }: Metadata,
  dpi: Place["dpi"],
  maxPixels: number,
): { width: number; height: number; dpi: number | null } {
  // Down to the coarser direction the finer one would lose what it knows.
  const told = dpi === null ? 1 : dpi.across / dpi.down;
  const stretch = told > 1 / 3 && told < 3 ? told : 1;
  const lying = autoOrient.width !== width;
  const across = autoOrient.width * Math.max(1, lying ? stretch : 1 / stretch);
  const down = autoOrient.height * Math.max(1, lying ? 1 / stretch : stretch);
  const shrink = Math.min(1, Math.sqrt(maxPixels / (across * down)));
  const finer = dpi === null ? 0 : Math.max(dpi.across, dpi.down);
  return {
    width: Math.max(1, Math.round(across * shrink)),
    height: Math.max(1, Math.round(down * shrink)),
    dpi: isPaperSize(Math.max(across, down) / finer) ? finer * shrink : null,
  };
}

/**
 * Cameras and screens write 72 or 96 dots per inch without having measured anything: a page between
 * half of A4 and A3, by its longer side in inches, is believed.
 */
function isPaperSize(inches: number): boolean {
  return inches > 5.5 && inches < 17.5;
}

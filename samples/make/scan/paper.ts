import sharp, { type Sharp } from "sharp";

/** A page on its way through the scanner: 8-bit RGB, row by row. */
export interface Paper {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Reads a PNG as paper; a transparent background becomes white. */
export async function paperOf(png: Uint8Array): Promise<Paper> {
  return paperFrom(sharp(png).flatten({ background: "white" }).toColourspace("srgb"));
}

/** Runs a step of sharp over a page. */
export async function withSharp(paper: Paper, step: (picture: Sharp) => Sharp): Promise<Paper> {
  return paperFrom(step(sharpOf(paper)));
}

/** The page as a file. The quality is that of JPEG. */
export async function encode(paper: Paper, as: "png" | { jpegQuality: number }, dpi: number): Promise<Uint8Array> {
  const picture = sharpOf(paper).withDensity(dpi);
  return as === "png"
    ? picture.png({ compressionLevel: 3 }).toBuffer()
    : picture.jpeg({ quality: as.jpegQuality }).toBuffer();
}

async function paperFrom(picture: Sharp): Promise<Paper> {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

function sharpOf({ pixels, width, height }: Paper): Sharp {
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

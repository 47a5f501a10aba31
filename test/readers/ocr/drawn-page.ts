import { fileURLToPath } from "node:url";
import sharp, { type Sharp } from "sharp";
import type { GreyPicture } from "#readers/ocr/grey-picture.ts";

/** An A4 page at 200 dpi with text in 11 points at its head; the font comes with the project, not with the machine. */
export async function drawnPage(text: string): Promise<GreyPicture> {
  return greyOf(sharp(await drawnPng(text)));
}

export async function drawnPng(text: string): Promise<Buffer> {
  const page = sharp({ create: { ...a4, channels: 3, background: "white" } });
  if (text === "") return page.withDensity(200).png().toBuffer();
  const printed = await sharp({ text: { text, font: "DejaVu Serif 11", fontfile, dpi: 200, rgba: true, spacing: 12 } })
    .png()
    .toBuffer();
  return page
    .composite([{ input: printed, left: 180, top: 200 }])
    .withDensity(200)
    .png()
    .toBuffer();
}

/** A page on which every dot is black or white by chance: text recognition looks for letters in it without end. */
export function noisePage(): GreyPicture {
  let state = 1;
  const pixels = Uint8Array.from({ length: a4.width * a4.height }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state > 1_073_741_824 ? 255 : 0;
  });
  return { ...a4, pixels, dpi: 200 };
}

async function greyOf(page: Sharp): Promise<GreyPicture> {
  const { data, info } = await page.greyscale().toColourspace("b-w").raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data, dpi: 200 };
}

const a4 = { width: 1654, height: 2339 };

const fontfile = fileURLToPath(import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSerif.ttf"));

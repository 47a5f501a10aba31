import { fileURLToPath } from "node:url";
import sharp from "sharp";
import type { GreyPicture } from "#readers/ocr/grey-picture.ts";
import { greyPicture } from "#readers/ocr/sharp-picture.ts";

const font = fileURLToPath(import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));

const paragraph =
  "Patienten har sedan två veckor svår värk i ländryggen med utstrålning i vänster ben. Hon kan sitta högst tjugo minuter och lyfter inte mer än två kilo. Arbetet på förskolan innebär många lyft av barn och stående ställning större delen av dagen, vilket inte är möjligt för närvarande.";

/** A4 page with running text, as it comes from a printer: black on white, upright and straight. */
export async function printedPage(dpi = 200, paragraphs = 8): Promise<GreyPicture> {
  const [width, height] = [Math.round(8.27 * dpi), Math.round(11.69 * dpi)];
  const margin = Math.round(dpi * 0.9);
  const text = sharp({
    text: {
      text: Array.from({ length: paragraphs }, (_, index) => `${index + 1}. ${paragraph}`).join("\n\n"),
      fontfile: font,
      font: "DejaVu Sans 11",
      dpi,
      width: width - 2 * margin,
    },
  });
  const ink = await text.flatten({ background: "white" }).negate().png().toBuffer();
  const page = sharp({ create: { width, height, channels: 3, background: "white" } });
  return greyPicture(page.composite([{ input: ink, left: margin, top: margin }]), dpi);
}

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import fontkit from "@cantoo/fontkit";
import { PDFDocument } from "@cantoo/pdf-lib";
import { drawPages, stamp } from "../draw-pdf.ts";

/** Open fonts that look written, from easy to hard (OFL 1.1, Apache 2.0). */
export const hands = ["dancing-script", "caveat", "homemade-apple"] as const;
export type Hand = (typeof hands)[number];

/** Pens write larger than printers print, and these fonts are drawn unlike in size. */
const enlarged: Record<Hand, number> = { "dancing-script": 1.5, caveat: 1.6, "homemade-apple": 1.1 };

/** A filled layout as if a pen had written it, every word of it in one hand; its sheets are larger than A4. */
export async function writeByHand(filled: string, hand: Hand): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  stamp(document);
  document.registerFontkit(fontkit);
  const place = `@fontsource/${hand}/files/${hand}-latin-400-normal.woff`;
  const file = await readFile(createRequire(import.meta.url).resolve(place));
  // A WOFF is unpacked only where it is cut down to the letters that are used.
  const font = await document.embedFont(file, { subset: true, features: { calt: false, liga: false } });
  drawPages(document, filled, { plain: font, bold: font });
  for (const page of document.getPages()) page.scale(enlarged[hand], enlarged[hand]);
  return document.save();
}

import { PDFDocument } from "@cantoo/pdf-lib";
import { stamp } from "./draw-pdf.ts";

/** A PDF as a scanner makes it: the picture of a page, and no text at all. */
export async function wrapPicture(png: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  stamp(document);
  const picture = await document.embedPng(png);
  document.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  return document.save();
}

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import fontkit from "@cantoo/fontkit";
import { PDFDocument } from "@cantoo/pdf-lib";
import { drawPages } from "#samples/make/draw-pdf.ts";

/**
 * A filled layout as certificate systems and browsers print it: with the letters that it uses out of
 * their own fonts in the file, which a reader has to unpack first.
 */
export async function printCertificate(filled: string): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontkit);
  const [plain, bold] = await Promise.all(
    ["DejaVuSans", "DejaVuSans-Bold"].map(async (name) => document.embedFont(await font(name), { subset: true })),
  );
  if (plain === undefined || bold === undefined) throw new Error("a font is missing");
  drawPages(document, filled, { plain, bold });
  return document.save();
}

function font(name: string): Promise<Uint8Array> {
  return readFile(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
}

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import fontkit from "@cantoo/fontkit";
import { PDFDocument } from "@cantoo/pdf-lib";

/** A page with lines of print, in a font that has letters for tick boxes. */
export async function printLines(lines: readonly string[], size: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontkit);
  const path = createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
  const font = await document.embedFont(await readFile(path), { subset: true });
  const page = document.addPage([595, 842]);
  lines.forEach((line, at) => {
    page.drawText(line, { x: 60, y: 760 - 2 * size * at, size, font });
  });
  return document.save();
}

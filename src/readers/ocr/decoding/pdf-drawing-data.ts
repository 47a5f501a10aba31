import { dirname, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Folders that pdf.js reads from the disk, each with its last separator. */
export interface PdfDrawingData {
  /** The standard fonts, for files that do not bring theirs. */
  fonts: string;
  /** The decoder of JPEG 2000. */
  decoders: string;
}

/** Where they lie: in the package of pdf.js or, in a bundle for Lambda, all in the folder of the bundle. */
export function pdfDrawingData(): PdfDrawingData {
  if (!import.meta.url.endsWith(".ts")) {
    const folder = dirname(fileURLToPath(import.meta.url)) + sep;
    return { fonts: folder, decoders: folder };
  }
  const inPackage = (folder: string) =>
    dirname(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json"))) + sep + folder + sep;
  return { fonts: inPackage("standard_fonts"), decoders: inPackage("wasm") };
}

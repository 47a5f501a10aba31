import { readFile } from "node:fs/promises";
import type { PaperFonts } from "./paper.ts";

/** Reads the fonts of letters: from their package or, in a bundle for Lambda, from the folder of the bundle. */
export async function readPaperFonts(): Promise<PaperFonts> {
  const [plain, strong] = await Promise.all(["DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf"].map(readFont));
  if (plain === undefined || strong === undefined) throw new Error("two fonts were asked for");
  return { plain, strong };
}

function readFont(name: string): Promise<Uint8Array> {
  const bundled = !import.meta.url.endsWith(".ts");
  return readFile(
    new URL(bundled ? `./${name}` : import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}`), import.meta.url),
  );
}

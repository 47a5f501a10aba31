import { writeFile } from "node:fs/promises";
import { PDFDocument } from "@cantoo/pdf-lib";
import { PDFParse } from "pdf-parse";
import { stamp } from "./draw-pdf.ts";
import { makeSample } from "./make-sample.ts";

/**
 * Made once and kept, because neither comes out the same twice: an encrypted file holds random
 * bytes, and a picture depends on the fonts of the machine. Run by hand, only to replace them.
 */
const content = new URL("content/", import.meta.url);
await writeFile(new URL("password.pdf", content), await locked());
await writeFile(new URL("scan.png", content), await scanned());

async function locked(): Promise<Uint8Array> {
  const open = await makeSample({ make: "pdf", layout: "se-fk7804-v2.txt", content: ["se-fk7804-complete"] });
  const document = await PDFDocument.load(open, { updateMetadata: false });
  stamp(document);
  document.encrypt({ userPassword: "not-told", ownerPassword: "not-told-either" });
  return document.save({ useObjectStreams: false });
}

async function scanned(): Promise<Uint8Array> {
  const printed = await makeSample({ make: "letter-pdf", content: "letter-sv-complete.txt" });
  const parser = new PDFParse({ data: printed });
  const { pages } = await parser.getScreenshot({ scale: 110 / 72, first: 1, imageDataUrl: false });
  await parser.destroy();
  const [first] = pages;
  if (first === undefined) throw new Error("the letter has no page");
  return first.data;
}

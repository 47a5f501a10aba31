import { PDFParse } from "pdf-parse";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { z } from "zod";

/** A PDF opened once: `parser` gives its text, `document` what pdf-parse has no getter for (fields, positions). */
export interface OpenPdf {
  parser: PDFParse;
  document: PDFDocumentProxy;
  close(): Promise<void>;
}

/**
 * Opens a PDF without reading a page. Takes the bytes over.
 * Throws the exceptions of pdf-parse for a file that is no PDF, has a password, or is damaged.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const parser = new PDFParse({ data: bytes, ...quietAndClosed });
  // Page 0 does not exist: this loads the document and reads nothing of it.
  await parser.getText({ partial: [0] });
  const document: unknown = Reflect.get(parser, "doc");
  if (!isDocument(document)) throw new PdfParseChanged();
  return { parser, document, close: () => parser.destroy() };
}

/** True for a form whose questions and answers are in XFA alone: its pages only say that they cannot be shown. */
export async function isXfaOnly({ document }: OpenPdf): Promise<boolean> {
  // pdf-parse's getInfo fetches outline, permissions and labels as well, which takes longer than a short page.
  const { info }: { info?: unknown } = await document.getMetadata();
  return formInfoSchema.safeParse(info).success;
}

const formInfoSchema = z.object({ IsXFAPresent: z.literal(true), IsAcroFormPresent: z.literal(false) });

/** pdf-parse no longer keeps its document where this version does: a fault of ours, never of the file. */
export class PdfParseChanged extends Error {
  override name = "PdfParseChanged";
}

/** Warnings quote the file, which is personal data; fonts, colours and code of a file are not wanted. */
const quietAndClosed = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  disableFontFace: true,
} as const;

function isDocument(value: unknown): value is PDFDocumentProxy {
  return (
    typeof value === "object" &&
    value !== null &&
    "numPages" in value &&
    ["getPage", "getFieldObjects", "getMetadata"].every((name) => typeof Reflect.get(value, name) === "function")
  );
}

import type { PDFDocumentProxy } from "pdfjs-dist";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { drawPdfPage } from "./draw-pdf-page.ts";
import { LimitedCanvases, TooManyPixels } from "./limited-canvases.ts";
import type { PdfDrawingData } from "./pdf-drawing-data.ts";
import type { PdfPictureAnswer, PdfPictureOrder } from "./pdf-picture-order.ts";

/** Answers each order; never rejects. */
export interface PdfDrawer {
  answer(order: PdfPictureOrder): Promise<PdfPictureAnswer>;
}

/** Draws pages of one file at a time, which it keeps open until the next file or `put-away`. */
export function createPdfDrawer(data: PdfDrawingData): PdfDrawer {
  let file: PDFDocumentProxy | null = null;

  async function putAway(): Promise<void> {
    const last = file;
    file = null;
    await last?.destroy().catch(() => {});
  }

  async function drawn(number: number, bytes: Uint8Array | null): Promise<PdfPictureAnswer> {
    if (bytes) {
      await putAway();
      file = await open(bytes, data);
    }
    if (!file) throw new ReferenceError("no file is open to draw a page of");
    if (number < 1 || number > file.numPages) return { kind: "unreadable" };
    return { kind: "picture", picture: await drawPdfPage(await file.getPage(number)) };
  }

  return {
    async answer(order) {
      if (order.kind === "put-away") {
        await putAway();
        return order;
      }
      return drawn(order.number, order.bytes).catch(answerFor);
    },
  };
}

/** No code, no fonts of this machine, nothing fetched, and no warnings, which quote the file. */
function open(bytes: Uint8Array, { fonts, decoders }: PdfDrawingData): Promise<PDFDocumentProxy> {
  return getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableFontFace: true,
    standardFontDataUrl: fonts,
    wasmUrl: decoders,
    CanvasFactory: LimitedCanvases,
  }).promise;
}

/** pdf.js throws errors of many names over a damaged file; a name that is not defined can never be the file's doing. */
function answerFor(error: unknown): PdfPictureAnswer {
  if (error instanceof ReferenceError) return { kind: "fault", message: `${error.name}: ${error.message}` };
  return { kind: error instanceof TooManyPixels ? "too-large" : "unreadable" };
}

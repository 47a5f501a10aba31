import "./pdf-picture-worker-globals.ts";
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { parentPort, workerData } from "node:worker_threads";
import { createPdfDrawer } from "./pdf-drawer.ts";
import type { PdfDrawingData } from "./pdf-drawing-data.ts";
import type { PdfPictureAnswer, PdfPictureOrder } from "./pdf-picture-order.ts";

// The thread that draws PDF pages: one order in, one answer out; the file stays open for its next page.
const port = parentPort;
if (!port) throw new Error("pdf-picture-worker.ts is started as a worker thread");
const data: PdfDrawingData = workerData;
const drawer = createPdfDrawer(data);
port.on("message", async (order: PdfPictureOrder) => {
  const answer: PdfPictureAnswer = await drawer.answer(order);
  port.postMessage(answer, answer.kind === "picture" ? [answer.picture.pixels.buffer] : []);
});
port.postMessage("ready");

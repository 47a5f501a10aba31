// Order matters: pdf.js looks for the browser's geometry when it loads, and for its own parser when it first reads.
import "./pdf-worker-globals.ts";
import { parentPort } from "node:worker_threads";
import { readPdfContent } from "./pdf-content.ts";
import type { PdfOrder } from "./pdf-order.ts";

// Not above, where it would be loaded before the globals could change it.
await import("./pdf-parser.ts");

// The thread that reads PDFs: one order in, one answer out, and then the file is put away.
const port = parentPort;
if (!port) throw new Error("pdf-worker.ts is started as a worker thread");
port.on("message", (order: PdfOrder) => readPdfContent(order, (answer) => port.postMessage(answer)));
port.postMessage("ready");

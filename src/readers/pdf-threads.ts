import { createPdfThread, type PdfThread } from "./pdf-thread.ts";
import type { ReadLimits } from "./read-limits.ts";
import { createThreadPool } from "./thread-pool.ts";

/** Two files at a time: one stuck file must not stop the others, and each thread costs its memory limit. */
const maxThreads = 2;

/** Threads that read PDFs, started as they are needed; files beyond their number wait their turn. */
export function createPdfThreads(limits: ReadLimits): PdfThread {
  const pool = createThreadPool(maxThreads, () => createPdfThread(limits));
  return { read: (bytes) => pool.run((thread) => thread.read(bytes)), close: () => pool.close() };
}

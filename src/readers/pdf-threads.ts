import type { Refusal } from "#certificate/refusal.ts";
import type { Result } from "#certificate/result.ts";
import type { DocumentText } from "./document-text.ts";
import { createPdfThread, type PdfThread } from "./pdf-thread.ts";
import type { ReadLimits } from "./read-limits.ts";

/** Two files at a time: one stuck file must not stop the others, and each thread costs its memory limit. */
const maxThreads = 2;

/** Threads that read PDFs, started as they are needed; files beyond their number wait their turn. */
export function createPdfThreads(limits: ReadLimits): PdfThread {
  const idle: PdfThread[] = [];
  const all: PdfThread[] = [];
  const waiting: ((thread: PdfThread) => void)[] = [];

  function freeThread(): PdfThread | Promise<PdfThread> {
    const ready = idle.pop();
    if (ready) return ready;
    if (all.length === maxThreads) return new Promise((resolve) => waiting.push(resolve));
    const thread = createPdfThread(limits);
    all.push(thread);
    return thread;
  }

  return {
    async read(bytes): Promise<Result<DocumentText, Refusal>> {
      const thread = await freeThread();
      try {
        return await thread.read(bytes);
      } finally {
        const next = waiting.shift();
        if (next) next(thread);
        else idle.push(thread);
      }
    },
    async close() {
      await Promise.all(all.map((thread) => thread.close()));
    },
  };
}

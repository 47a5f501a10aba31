import type { Refusal } from "#certificate/refusal.ts";
import { ok, type Result, refused } from "#certificate/result.ts";
import type { DocumentText } from "./document-text.ts";
import { unpackPage } from "./packed-page.ts";
import type { PdfAnswer, PdfOrder } from "./pdf-order.ts";
import { pdfWorkerFile } from "./pdf-worker-file.ts";
import type { ReadLimits } from "./read-limits.ts";
import { type Answered, createWatchedThread, type Lost } from "./watched-thread.ts";

/** Reads PDFs, one at a time. */
export interface PdfThread {
  read(bytes: Uint8Array): Promise<Result<DocumentText, Refusal>>;
  close(): Promise<void>;
}

/** A worker thread that reads one PDF after another; a file that is too much for it is refused. */
export function createPdfThread(limits: ReadLimits): PdfThread {
  const { maxPages, maxCharacters } = limits;
  const thread = createWatchedThread<PdfOrder, PdfAnswer>({ name: "pdf", file: pdfWorkerFile() }, limits);

  function ask(bytes: Uint8Array): Promise<Answered<PdfAnswer> | Lost> {
    // The caller keeps its bytes; only the copy moves to the thread. (Not `slice`: that of a Buffer copies nothing.)
    const copy = new Uint8Array(bytes);
    return thread.ask({ bytes: copy, maxPages, maxCharacters }, [copy.buffer]);
  }

  return {
    async read(bytes) {
      const early = await ask(bytes);
      const outcome = mayHaveBeenFull(early) ? await ask(bytes) : early;
      if (outcome.kind === "lost") return refused(refusalFor(outcome, limits));
      const { answer } = outcome;
      switch (answer.kind) {
        case "read": {
          const { pages, fields } = answer;
          return ok({ type: "pdf", reader: "pdf-text", pages: pages.map(unpackPage), fields, xml: null });
        }
        case "refused":
          return refused(answer.refusal);
        case "fault":
          throw new Error(answer.message);
      }
    },
    close: () => thread.close(),
  };
}

/** A warm thread on a busy machine may still hold what earlier files left: a file is only judged by a fresh one. */
function mayHaveBeenFull(outcome: Answered<PdfAnswer> | Lost): boolean {
  return outcome.kind === "lost" && outcome.why === "memory" && !outcome.first;
}

function refusalFor({ why }: Lost, { deadlineMs }: ReadLimits): Refusal {
  switch (why) {
    case "time":
      return { code: "timed-out", detail: String(deadlineMs) };
    case "memory":
      return { code: "too-complex", detail: "memory" };
    case "failure":
      return { code: "malformed", detail: null };
  }
}

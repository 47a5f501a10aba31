import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Refusal } from "#certificate/refusal.ts";
import { ok, type Result, refused } from "#certificate/result.ts";
import type { DocumentText } from "./document-text.ts";
import { unpackPage } from "./packed-page.ts";
import type { PdfAnswer, PdfOrder } from "./pdf-order.ts";
import { pdfWorkerFile } from "./pdf-worker-file.ts";
import type { ReadLimits } from "./read-limits.ts";

/** Reads PDFs, one at a time. */
export interface PdfThread {
  read(bytes: Uint8Array): Promise<Result<DocumentText, Refusal>>;
  close(): Promise<void>;
}

/**
 * A worker thread that reads one PDF after another and stays warm. A file that takes too long or too
 * much memory costs the thread its life, and nobody else's: the next one starts at once.
 */
export function createPdfThread(limits: ReadLimits): PdfThread {
  let worker: Promise<Worker> | null = null;
  let closed = false;

  function start(): Promise<Worker> {
    const starting = startWorker(limits);
    const forget = () => {
      if (worker === starting) worker = null;
    };
    starting.then((started) => started.once("exit", forget), forget);
    return starting;
  }

  return {
    async read(bytes) {
      if (closed) throw new Error("the document reader is closed");
      worker ??= start();
      const running = await worker;
      running.ref();
      const answer = await answerTo(bytes, running, limits);
      running.unref();
      if (answer.kind === "read") {
        const { pages, fields } = answer;
        return ok({ type: "pdf", reader: "pdf-text", pages: pages.map(unpackPage), fields, xml: null });
      }
      if (answer.kind === "fault") throw new Error(answer.message);
      if (answer.kind === "lost") {
        await running.terminate();
        if (closed) throw new Error("the document reader was closed while it read");
        worker = start();
      }
      return refused(answer.refusal);
    },
    async close() {
      closed = true;
      const running = await worker?.catch(() => null);
      await running?.terminate();
    },
  };
}

async function startWorker(limits: ReadLimits): Promise<Worker> {
  const worker = new Worker(pdfWorkerFile(), {
    name: "pdf",
    env: {},
    execArgv: [],
    // What a parser prints may quote the file: it never reaches our own output.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.workerMemoryMb * lastResort },
  });
  await once(worker, "message");
  // An error while nobody reads ends the thread; `exit` then makes room for the next one.
  worker.on("error", () => {});
  worker.unref();
  return worker;
}

/** The thread did not survive the file. */
type Lost = { kind: "lost"; refusal: Refusal };

function answerTo(bytes: Uint8Array, worker: Worker, limits: ReadLimits): Promise<PdfAnswer | Lost> {
  return new Promise((resolve) => {
    const settle = (answer: PdfAnswer | Lost) => {
      clearTimeout(deadline);
      clearInterval(watch);
      worker.off("message", settle).off("error", fail).off("exit", end);
      resolve(answer);
    };
    const fail = (error: Error) => settle(isOutOfMemory(error) ? lost("too-complex", "memory") : lost("malformed"));
    // A thread that fails tells its error before it exits.
    const end = () => settle(lost("malformed"));
    worker.on("message", settle).on("error", fail).on("exit", end);
    const deadline = setTimeout(() => settle(lost("timed-out", String(limits.deadlineMs))), limits.deadlineMs);
    let isAsked = false;
    const watch = setInterval(async () => {
      if (isAsked) return;
      isAsked = true;
      if (await hasPassedMemory(worker, limits)) settle(lost("too-complex", "memory"));
      isAsked = false;
    }, memoryWatchMs);
    // The caller keeps its bytes; only the copy moves to the thread. (Not `slice`: that of a Buffer copies nothing.)
    const copy = new Uint8Array(bytes);
    const order: PdfOrder = { bytes: copy, maxPages: limits.maxPages, maxCharacters: limits.maxCharacters };
    worker.postMessage(order, [copy.buffer]);
  });
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

/**
 * Looks at objects and buffers from outside, for V8's own cap is no help: it leaves buffers out, where
 * inflated streams lie, and a single allocation that jumps over it ends the whole process.
 */
async function hasPassedMemory(worker: Worker, limits: ReadLimits): Promise<boolean> {
  // A thread that has just ended has no figures; its end is told elsewhere.
  const heap = await worker.getHeapStatistics().catch(() => null);
  const used = heap ? heap.used_heap_size + heap.external_memory : 0;
  return used > limits.workerMemoryMb * 1024 * 1024;
}

const memoryWatchMs = 20;

/** How far above the watched limit V8's own cap lies. */
const lastResort = 8;

function lost(code: Refusal["code"], detail: string | null = null): Lost {
  return { kind: "lost", refusal: { code, detail } };
}

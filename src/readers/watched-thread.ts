import { once } from "node:events";
import { type Transferable, Worker } from "node:worker_threads";

/** What one order may cost the thread: milliseconds, and megabytes of objects and buffers. */
export interface ThreadLimits {
  deadlineMs: number;
  workerMemoryMb: number;
}

export interface WatchedThread<Order, Answer> {
  /** One order at a time. The transferred buffers are given away. Throws when the thread was closed. */
  ask(order: Order, transfer?: Transferable[]): Promise<Answered<Answer> | Lost>;
  /** Ends the thread, for an order that may have left work behind; the next order has a new one. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

export interface Answered<Answer> {
  kind: "answered";
  answer: Answer;
}

/** The thread did not survive the order; the next one has a new thread. */
export interface Lost {
  kind: "lost";
  why: "time" | "memory" | "failure";
  /** It was the thread's first order: whatever memory was used, this order used. */
  first: boolean;
}

/** A program for a thread, which first says that it is ready and then gives one answer for each order. */
export interface ThreadProgram {
  name: string;
  file: URL;
  data?: unknown;
}

/**
 * A worker thread that takes one order after another and stays warm. An order that takes too long or
 * too much memory costs the thread its life, and nobody else's: the next one starts at once.
 */
export function createWatchedThread<Order, Answer>(
  program: ThreadProgram,
  limits: ThreadLimits,
): WatchedThread<Order, Answer> {
  let worker: Promise<Worker> | null = null;
  let closed = false;
  const used = new WeakSet<Worker>();

  function start(): Promise<Worker> {
    const starting = startWorker(program, limits);
    const forget = () => {
      if (worker === starting) worker = null;
    };
    starting.then((started) => started.once("exit", forget), forget);
    return starting;
  }

  return {
    async ask(order, transfer = []) {
      if (closed) throw new Error(`the ${program.name} thread is closed`);
      worker ??= start();
      const running = await worker;
      running.ref();
      const first = !used.has(running);
      used.add(running);
      const outcome = await answerTo<Order, Answer>(order, transfer, running, limits);
      running.unref();
      if (outcome.kind === "lost") {
        await running.terminate();
        if (closed) throw new Error(`the ${program.name} thread was closed while it worked`);
        worker = start();
      }
      return outcome.kind === "lost" ? { ...outcome, first } : outcome;
    },
    async renew() {
      const running = await worker;
      await running?.terminate();
      if (!closed) worker = start();
    },
    async close() {
      closed = true;
      const running = await worker?.catch(() => null);
      await running?.terminate();
    },
  };
}

async function startWorker({ name, file, data }: ThreadProgram, limits: ThreadLimits): Promise<Worker> {
  const worker = new Worker(file, {
    name,
    workerData: data,
    env: {},
    execArgv: [],
    // What a parser prints may quote the file: it never reaches our own output.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.workerMemoryMb * lastResort },
  });
  await once(worker, "message");
  // An error while nobody asks ends the thread; `exit` then makes room for the next one.
  worker.on("error", () => {});
  worker.unref();
  return worker;
}

function answerTo<Order, Answer>(
  order: Order,
  transfer: Transferable[],
  worker: Worker,
  limits: ThreadLimits,
): Promise<Answered<Answer> | Omit<Lost, "first">> {
  return new Promise((resolve) => {
    const settle = (outcome: Answered<Answer> | Omit<Lost, "first">) => {
      clearTimeout(deadline);
      clearInterval(watch);
      worker.off("message", take).off("error", fail).off("exit", end);
      resolve(outcome);
    };
    const take = (answer: Answer) => settle({ kind: "answered", answer });
    const fail = (error: Error) => settle({ kind: "lost", why: isOutOfMemory(error) ? "memory" : "failure" });
    // A thread that fails tells its error before it exits.
    const end = () => settle({ kind: "lost", why: "failure" });
    worker.on("message", take).on("error", fail).on("exit", end);
    const deadline = setTimeout(() => settle({ kind: "lost", why: "time" }), limits.deadlineMs);
    let isAsked = false;
    const watch = setInterval(async () => {
      if (isAsked) return;
      isAsked = true;
      if (await hasPassedMemory(worker, limits)) settle({ kind: "lost", why: "memory" });
      isAsked = false;
    }, memoryWatchMs);
    worker.postMessage(order, transfer);
  });
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

/**
 * Looks at objects and buffers from outside, for V8's own cap is no help: it leaves buffers out, where
 * inflated streams lie, and a single allocation that jumps over it ends the whole process.
 */
async function hasPassedMemory(worker: Worker, limits: ThreadLimits): Promise<boolean> {
  // A thread that has just ended has no figures; its end is told elsewhere.
  const heap = await worker.getHeapStatistics().catch(() => null);
  const used = heap ? heap.used_heap_size + heap.external_memory : 0;
  return used > limits.workerMemoryMb * 1024 * 1024;
}

const memoryWatchMs = 20;

/** How far above the watched limit V8's own cap lies. */
const lastResort = 8;

import { Worker as Thread } from "node:worker_threads";
import Tesseract from "tesseract.js";
import type { GreyPicture } from "../grey-picture.ts";
import type { Recognition } from "../recognition.ts";
import { languageDataFolder, languages } from "./language-data-folder.ts";
import { recognisedLines } from "./recognised-lines.ts";

/** Recognises text, one picture at a time. */
export interface RecognitionThread {
  /** Waits for its turn; the deadline counts from the picture's own start. */
  recognise(picture: GreyPicture): Promise<Recognition | "timed-out">;
  close(): Promise<void>;
}

/**
 * One thread of tesseract.js that starts with the first picture and stays warm without keeping the
 * process alive. A picture that takes too long costs the thread its life; the next picture starts another.
 */
export function createRecognitionThread(deadlineMs: number): RecognitionThread {
  let engine: Promise<Engine> | null = null;
  let closed = false;

  async function end(): Promise<void> {
    const running = engine;
    engine = null;
    await (await running?.catch(() => null))?.end();
  }

  return {
    async recognise(picture) {
      if (closed) throw new Error("the recogniser is closed");
      engine ??= startEngine();
      let answer: Recognition | "timed-out";
      try {
        answer = await (await engine).recognise(picture, deadlineMs);
      } catch (error) {
        await end();
        throw closed ? new Error("the recogniser was closed while it read") : error;
      }
      if (answer === "timed-out") await end();
      return answer;
    },
    async close() {
      closed = true;
      await end();
    },
  };
}

interface Engine {
  recognise(picture: GreyPicture, deadlineMs: number): Promise<Recognition | "timed-out">;
  end(): Promise<void>;
}

async function startEngine(): Promise<Engine> {
  const data = await languageDataFolder();
  const fault = Promise.withResolvers<never>();
  // Whoever waits is told through the race below; with nobody waiting it must not end the process.
  fault.promise.catch(() => {});
  try {
    const starting = Tesseract.createWorker([...languages], Tesseract.OEM.LSTM_ONLY, {
      langPath: data.path,
      gzip: true,
      // Else it leaves unpacked language data in the working directory.
      cacheMethod: "none",
      // Without one, any failure is thrown where nobody can catch it; and of data that cannot be read only this tells.
      errorHandler: fault.reject,
    });
    const worker = await Promise.race([starting, fault.promise]);
    const thread = threadOf(worker);
    thread.on("error", fault.reject);
    thread.on("exit", () => fault.reject(new Error("the thread for text recognition ended")));
    await worker.setParameters({
      tessedit_pageseg_mode: Tesseract.PSM.AUTO,
      // What it prints would reach our own output.
      debug_file: "/dev/null",
    });
    thread.unref();
    return {
      async recognise(picture, deadlineMs) {
        thread.ref();
        const deadline = alarm(deadlineMs);
        try {
          const read = worker.recognize(portableGreymap(picture), {}, { text: false, tsv: true });
          const answer = await Promise.race([read, deadline.rings, fault.promise]);
          return answer === "timed-out" ? answer : { lines: recognisedLines(answer.data.tsv ?? "", picture) };
        } catch (error) {
          throw toError(error);
        } finally {
          deadline.stop();
          thread.unref();
        }
      },
      async end() {
        await thread.terminate();
      },
    };
  } catch (error) {
    throw toError(error);
  } finally {
    await data.release();
  }
}

/** tesseract.js hands its thread out beside the functions that it documents. */
function threadOf(worker: Tesseract.Worker): Thread {
  if ("worker" in worker && worker.worker instanceof Thread) return worker.worker;
  throw new Error("tesseract.js does not show its thread");
}

/** A picture as tesseract takes it without a decoder: P5, one byte a pixel. */
function portableGreymap({ width, height, pixels }: GreyPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), pixels]);
}

function alarm(ms: number): { rings: Promise<"timed-out">; stop(): void } {
  const { promise, resolve } = Promise.withResolvers<"timed-out">();
  const timer = setTimeout(resolve, ms, "timed-out");
  return { rings: promise, stop: () => clearTimeout(timer) };
}

/** tesseract.js rejects with strings. */
function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(`text recognition failed: ${String(reason)}`);
}

import type { GreyPicture } from "../grey-picture.ts";
import type { Recognition } from "../recognition.ts";
import { createRecognitionThread, type RecognitionThread } from "./recognition-thread.ts";

export interface RecogniserOptions {
  /** Each takes a core and about 200 MB. */
  threads?: number;
  /** A page of print takes one to three seconds, a page of noise has been seen to take sixty. */
  deadlineMs?: number;
}

export type Recogniser = RecognitionThread;

/**
 * Reads the words on pictures in Swedish, Norwegian and English, without the network. Threads start as
 * they are needed and stay warm until `close()`; pictures beyond their number wait their turn.
 */
export function createRecogniser({ threads = 1, deadlineMs = 20_000 }: RecogniserOptions = {}): Recogniser {
  const idle: RecognitionThread[] = [];
  const all: RecognitionThread[] = [];
  const waiting: ((thread: RecognitionThread) => void)[] = [];
  let closed = false;

  function freeThread(): RecognitionThread | Promise<RecognitionThread> {
    const ready = idle.pop();
    if (ready) return ready;
    if (all.length === threads) return new Promise((resolve) => waiting.push(resolve));
    const thread = createRecognitionThread(deadlineMs);
    all.push(thread);
    return thread;
  }

  return {
    async recognise(picture: GreyPicture): Promise<Recognition | "timed-out"> {
      if (closed) throw new Error("the recogniser is closed");
      const thread = await freeThread();
      try {
        return await thread.recognise(picture);
      } finally {
        const next = waiting.shift();
        if (next) next(thread);
        else idle.push(thread);
      }
    },
    async close() {
      closed = true;
      await Promise.all(all.map((thread) => thread.close()));
    },
  };
}

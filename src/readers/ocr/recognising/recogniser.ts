import { createThreadPool } from "../../thread-pool.ts";
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
  const pool = createThreadPool(threads, () => createRecognitionThread(deadlineMs));
  let closed = false;
  return {
    async recognise(picture) {
      if (closed) throw new Error("the recogniser is closed");
      return pool.run((thread) => thread.recognise(picture));
    },
    close() {
      closed = true;
      return pool.close();
    },
  };
}

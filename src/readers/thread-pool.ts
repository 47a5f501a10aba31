/** Threads of one kind, started as they are needed; work beyond their number waits its turn. */
export interface ThreadPool<Thread> {
  run<Answer>(work: (thread: Thread) => Promise<Answer>): Promise<Answer>;
  /** Ends every thread that was started. */
  close(): Promise<void>;
}

export function createThreadPool<Thread extends { close(): Promise<void> }>(
  most: number,
  start: () => Thread,
): ThreadPool<Thread> {
  const idle: Thread[] = [];
  const all: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];

  function freeThread(): Thread | Promise<Thread> {
    const ready = idle.pop();
    if (ready) return ready;
    if (all.length === most) return new Promise((resolve) => waiting.push(resolve));
    const thread = start();
    all.push(thread);
    return thread;
  }

  return {
    async run(work) {
      const thread = await freeThread();
      try {
        return await work(thread);
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

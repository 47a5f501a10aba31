import { setTimeout as pause } from "node:timers/promises";
import type { Message } from "#storage/message.ts";
import type { Delivery, WorkQueue } from "#storage/ports.ts";
import type { Logger } from "./logger.ts";

/** Something that runs beside the server until it is told to stop. */
export interface Background {
  /** Resolves when what is in hand is finished. */
  stop(): Promise<void>;
}

/** Which messages a loop takes, and how many at a time. */
export interface Lane {
  kind: Message["kind"];
  atOnce: number;
}

/** Takes work of one kind from the queue, a few pieces at a time, for as long as the service runs. */
export function startWorkLoop(
  queue: WorkQueue,
  { kind, atOnce }: Lane,
  work: (fileKey: string) => Promise<unknown>,
  log: Logger,
): Background {
  const stopping = new AbortController();

  const handle = async (delivery: Delivery) => {
    try {
      await work(delivery.message.fileKey);
      await delivery.done();
    } catch (fault) {
      log.fault("work", fault, { kind: delivery.message.kind, key: delivery.message.fileKey, try: delivery.attempt });
      // Later tries wait for the queue's visibility time, so that a lasting fault does not use them up at once.
      if (delivery.attempt < quickTries) await delivery.retry();
    }
  };

  const round = async () => {
    try {
      const deliveries = await queue.receive(atOnce, kind);
      await Promise.all(deliveries.map(handle));
      return deliveries.length;
    } catch (fault) {
      log.fault("queue", fault);
      return 0;
    }
  };

  const loop = async () => {
    while (!stopping.signal.aborted) {
      const handled = await round();
      if (handled === 0) await pause(idleMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };

  const ended = loop();
  return {
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}

const quickTries = 3;
const idleMs = 150;

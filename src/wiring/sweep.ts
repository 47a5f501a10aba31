import { setTimeout as pause } from "node:timers/promises";
import type { Overdue } from "#cases/requeue-overdue.ts";
import type { Logger } from "./logger.ts";
import type { Background } from "./work-loop.ts";

/** Looks for lost and given-up work every few minutes for as long as the service runs; AWS has a schedule for it. */
export function startSweep(sweep: () => Promise<Overdue>, log: Logger, everyMs = 5 * 60_000): Background {
  const stopping = new AbortController();

  const loop = async () => {
    for (;;) {
      await pause(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        const { requeued, putAside } = await sweep();
        if (requeued + putAside > 0) log.warn("overdue", { requeued, putAside });
      } catch (fault) {
        log.fault("sweep", fault);
      }
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

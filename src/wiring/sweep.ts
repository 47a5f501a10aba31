import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "./logger.ts";
import type { Background } from "./work-loop.ts";

/** What is swept, how often, and under what name the log has it. */
export interface Sweep {
  event: string;
  everyMs: number;
  /** Gives counts: what was nothing is not told. */
  sweep(): Promise<Record<string, number>>;
}

/** Sweeps again and again for as long as the service runs; AWS has schedules for it. */
export function startSweep({ event, everyMs, sweep }: Sweep, log: Logger): Background {
  const stopping = new AbortController();

  const loop = async () => {
    for (;;) {
      await pause(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        const counts = Object.entries(await sweep()).filter(([, count]) => count > 0);
        if (counts.length > 0) log.warn(event, Object.fromEntries(counts));
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

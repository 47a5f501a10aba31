import { wilsonInterval } from "./wilson-interval.ts";

/** A count with its whole, its share and the 95 % interval of the share; null where there was nothing to count. */
export interface Share {
  hits: number;
  of: number;
  share: number | null;
  interval: { low: number; high: number } | null;
}

export function share(hits: number, of: number): Share {
  return { hits, of, share: of === 0 ? null : hits / of, interval: wilsonInterval(hits, of) };
}

export function shareOf<T>(all: readonly T[], hit: (one: T) => boolean): Share {
  return share(all.filter(hit).length, all.length);
}

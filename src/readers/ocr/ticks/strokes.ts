import type { Ink } from "../ink.ts";

/**
 * Calls `found` for each straight stroke of ink that is `least` to `most` pixels long, with breaks up to
 * `gap`, once for every row or column that it runs in. Smeared over three pixels, so that a crooked line stays one.
 */
export function forEachStroke(
  { width, height, mask }: Ink,
  direction: "across" | "down",
  { least, most, gap }: StrokeSizes,
  found: (at: number, from: number, to: number) => void,
): void {
  const [lanes, length, step, lane] = direction === "across" ? [height, width, 1, width] : [width, height, width, 1];
  // Lane by lane would jump through memory in columns; all lanes go along together.
  const begun = new Int32Array(lanes).fill(-1);
  const last = new Int32Array(lanes);
  const close = (at: number) => {
    const from = begun[at] ?? -1;
    const to = last[at] ?? -1;
    begun[at] = -1;
    if (to - from + 1 >= least && to - from + 1 <= most) found(at, from, to);
  };
  const visit = (at: number, along: number) => {
    const pixel = at * lane + along * step;
    if ((mask[pixel] ?? 0) | (mask[pixel - lane] ?? 0) | (mask[pixel + lane] ?? 0)) {
      if ((begun[at] ?? -1) < 0) begun[at] = along;
      last[at] = along;
    } else if ((begun[at] ?? -1) >= 0 && along - (last[at] ?? 0) > gap) close(at);
  };
  if (direction === "across") {
    for (let at = 1; at < lanes - 1; at++) for (let along = 0; along < length; along++) visit(at, along);
  } else {
    for (let along = 0; along < length; along++) for (let at = 1; at < lanes - 1; at++) visit(at, along);
  }
  for (let at = 1; at < lanes - 1; at++) if ((begun[at] ?? -1) >= 0) close(at);
}

interface StrokeSizes {
  least: number;
  most: number;
  gap: number;
}

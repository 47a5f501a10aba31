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
  const [lanes, lane] = direction === "across" ? [height, width] : [width, 1];
  const begun = new Int32Array(lanes).fill(-1);
  const last = new Int32Array(lanes);
  const close = (at: number) => {
    const from = begun[at] ?? -1;
    const to = last[at] ?? -1;
    begun[at] = -1;
    if (from >= 0 && to - from + 1 >= least && to - from + 1 <= most) found(at, from, to);
  };
  // In the order in which the pixels lie in memory, whichever way the strokes run: all columns go along together.
  for (let row = 0; row < height; row++) {
    for (let column = 0, pixel = row * width; column < width; column++, pixel++) {
      if (((mask[pixel] ?? 0) | (mask[pixel - lane] ?? 0) | (mask[pixel + lane] ?? 0)) === 0) continue;
      const [at, along] = direction === "across" ? [row, column] : [column, row];
      if (at < 1 || at >= lanes - 1) continue;
      if ((begun[at] ?? -1) < 0) begun[at] = along;
      else if (along - (last[at] ?? 0) > gap + 1) {
        close(at);
        begun[at] = along;
      }
      last[at] = along;
    }
    if (direction === "across") close(row);
  }
  for (let at = 1; at < lanes - 1; at++) close(at);
}

interface StrokeSizes {
  least: number;
  most: number;
  gap: number;
}

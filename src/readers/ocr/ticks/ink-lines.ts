import type { Ink } from "../ink.ts";

/** Share of the columns `from`–`to` that have ink in the row or `stray` rows beside it. */
export function lineAcross({ width, mask }: Ink, row: number, from: number, to: number, stray: number): number {
  return shareOf(mask, row * width, width, 1, from, to, stray);
}

/** Share of the rows `from`–`to` that have ink in the column or `stray` columns beside it. */
export function lineDown({ width, mask }: Ink, column: number, from: number, to: number, stray: number): number {
  return shareOf(mask, column, 1, width, from, to, stray);
}

function shareOf(
  mask: Uint8Array,
  start: number,
  lane: number,
  step: number,
  from: number,
  to: number,
  stray: number,
): number {
  let covered = 0;
  for (let along = from; along <= to; along++) {
    const pixel = start + along * step;
    for (let aside = -stray; aside <= stray; aside++) {
      if (mask[pixel + aside * lane] === 1) {
        covered++;
        break;
      }
    }
  }
  return covered / (to - from + 1);
}

import type { Share } from "./share.ts";

/** Rows of cells as lines, each column as wide as its widest cell. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** A share as three cells: the count, per cent, and the interval. */
export function told(share: Share): string[] {
  const { interval } = share;
  return [
    counted(share),
    percent(share.share),
    interval ? `[${percent(interval.low)} – ${percent(interval.high)}]` : "",
  ];
}

export function counted({ hits, of }: Share): string {
  return of === 0 ? "–" : `${hits}/${of}`;
}

export function percent(share: number | null): string {
  return share === null ? "–" : `${(share * 100).toFixed(0)} %`;
}

/** A measure between −1 and 1 with two decimals; a dash where there is none. */
export function decimals(measure: number | null): string {
  return measure === null ? "–" : measure.toFixed(2);
}

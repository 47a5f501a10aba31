import type { InkComponent } from "./ink-components.ts";

export type Extent = Pick<InkComponent, "left" | "top" | "right" | "bottom">;

/** Gaps in letter heights that still belong together: between words on a line, between lines of a block. */
const gaps = { words: 1.6, lines: 1.2 };

/**
 * Patches of ink joined to lines, lines shorter than `shortest` left out, and the rest joined to blocks,
 * as long as the block is `free` of anything else.
 */
export function joinRows(
  patches: readonly Extent[],
  { letter, shortest, free }: { letter: number; shortest: number; free: (block: Extent) => boolean },
): Extent[] {
  const rows = join(
    patches,
    (one, other) => overlap(one, other, "y") > 0 && apart(one, other, "x") < gaps.words * letter,
  );
  const written = rows.filter(({ left, right }) => right - left >= shortest);
  return join(
    written,
    (one, other) =>
      ((overlap(one, other, "x") > 0 && apart(one, other, "y") < gaps.lines * letter) ||
        (overlap(one, other, "y") > 0 && apart(one, other, "x") < 2 * gaps.words * letter)) &&
      free(unionOf(one, other)),
  );
}

type Belong = (one: Extent, other: Extent) => boolean;

/** Joins what belongs together until nothing more does. */
function join(patches: readonly Extent[], belong: Belong): Extent[] {
  const joined = joinOnce(patches, belong);
  return joined.length === patches.length ? joined : join(joined, belong);
}

function joinOnce(patches: readonly Extent[], belong: Belong): Extent[] {
  const joined: Extent[] = [];
  for (const patch of [...patches].sort((one, other) => one.left - other.left)) {
    const at = joined.findIndex((one) => belong(one, patch));
    const found = joined[at];
    if (found === undefined) joined.push(patch);
    else joined[at] = unionOf(found, patch);
  }
  return joined;
}

const ends = { x: ["left", "right"], y: ["top", "bottom"] } as const;

function overlap(one: Extent, other: Extent, axis: "x" | "y"): number {
  const [start, end] = ends[axis];
  return Math.min(one[end], other[end]) - Math.max(one[start], other[start]);
}

function apart(one: Extent, other: Extent, axis: "x" | "y"): number {
  return -overlap(one, other, axis);
}

function unionOf(one: Extent, other: Extent): Extent {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

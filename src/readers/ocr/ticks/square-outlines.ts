import type { Ink } from "../ink.ts";
import { lineAcross, lineDown } from "./ink-lines.ts";
import type { Outline } from "./outline.ts";
import { type Square, squareScore } from "./square-score.ts";
import { corners, type Sizes, shares, sizesFor } from "./square-sizes.ts";
import { forEachStroke } from "./strokes.ts";

/**
 * Finds printed squares with sides of 2.4 to 6.5 mm, whatever stands in them. One side must be whole; the
 * others may be broken. A square whose lines run on is a cell of a table and is left out. The same
 * square may be found several times.
 */
export function findSquareOutlines(ink: Ink): Outline[] {
  const found: Outline[] = [];
  const sizes = sizesFor(ink);
  for (const direction of ["across", "down"] as const) {
    forEachStroke(ink, direction, sizes, (at, from, to) => {
      for (const side of [1, -1] as const) {
        const square = squareOn(ink, sizes, { direction, at, from, to, side });
        if (square !== null) found.push(square);
      }
    });
  }
  return found;
}

/** One whole side; the square lies after it (`side` 1: below, right) or before it (-1). */
interface Side {
  direction: "across" | "down";
  at: number;
  from: number;
  to: number;
  side: 1 | -1;
}

function squareOn(ink: Ink, sizes: Sizes, { direction, at, from, to, side }: Side): Outline | null {
  const long = to - from;
  const room = sizes.outside + sizes.runsOnTo + 2;
  const across = direction === "across";
  const [lanes, length] = across ? [ink.height, ink.width] : [ink.width, ink.height];
  const farthest = Math.round(long * (1 + shares.notSquare));
  if (from < room || to > length - room || Math.min(at, at + side * farthest) < room) return null;
  if (Math.max(at, at + side * farthest) > lanes - room) return null;

  // The cheap looks first: nearly every stroke on a page belongs to a letter.
  const line = across ? lineAcross : lineDown;
  const cross = across ? lineDown : lineAcross;
  if (line(ink, at - side * sizes.outside, from, to, 0) > shares.outside) return null;
  const shortest = Math.round(long * (1 - shares.notSquare));
  for (const end of [from, to]) {
    const [first, last] = side > 0 ? [at, at + shortest] : [at - shortest, at];
    if (cross(ink, end, first, last, sizes.stray) < shares.wholeSide) return null;
  }

  let best: Square | null = null;
  let bestScore = 0;
  for (let deep = shortest; deep <= farthest; deep++) {
    const first = side > 0 ? at : at - deep;
    const square = across
      ? { x: from, y: first, width: long, height: deep }
      : { x: first, y: from, width: deep, height: long };
    const score = squareScore(ink, sizes, square);
    if (score > bestScore) [best, bestScore] = [square, score];
  }
  if (best === null) return null;
  const edges = toOuterEdges(ink, best);
  return hasCorners(ink, sizes, edges) ? { shape: "square", ...edges, score: bestScore } : null;
}

function hasCorners(
  { width: row, mask }: Ink,
  { corner, mayBeBroken }: Sizes,
  { x, y, width, height }: Square,
): boolean {
  const share = (left: number, top: number) => {
    let inked = 0;
    for (let at = 0; at < corner * corner; at++) {
      inked += mask[(top + Math.floor(at / corner)) * row + left + (at % corner)] ?? 0;
    }
    return inked / (corner * corner);
  };
  const [right, bottom] = [x + width - corner, y + height - corner];
  const inked = [share(x, y), share(right, y), share(x, bottom), share(right, bottom)];
  const [worst = 0, second = 0] = inked.toSorted((one, other) => one - other);
  return second >= corners.share && (worst >= corners.worst || Math.min(width, height) >= mayBeBroken);
}

/** Lines have a width: the edges move outwards while there is ink along half of them. */
function toOuterEdges(ink: Ink, { x, y, width, height }: Square): Square {
  const edges = { x, y, right: x + width, bottom: y + height };
  const most = Math.round(widestLine * ink.perMillimetre);
  const grow = (edge: keyof Edges, outward: 1 | -1, share: (at: number) => number) => {
    for (let step = 0; step < most && share(edges[edge] + outward) >= 0.5; step++) edges[edge] += outward;
  };
  grow("x", -1, (column) => lineDown(ink, column, y, y + height, 0));
  grow("right", 1, (column) => lineDown(ink, column, y, y + height, 0));
  grow("y", -1, (row) => lineAcross(ink, row, x, x + width, 0));
  grow("bottom", 1, (row) => lineAcross(ink, row, x, x + width, 0));
  return { x: edges.x, y: edges.y, width: edges.right - edges.x + 1, height: edges.bottom - edges.y + 1 };
}

const widestLine = 0.5;

interface Edges {
  x: number;
  y: number;
  right: number;
  bottom: number;
}

import type { Ink } from "./ink.ts";
import { lineAcross, lineDown } from "./ink-lines.ts";
import type { Outline } from "./outline.ts";
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

/** Millimetres on paper. Tick boxes of the forms in use measure 2.6 (glyphs in 10 point) to 5. */
const millimetres = {
  least: 2.4,
  most: 6.5,
  /** A break in a line that is bridged. */
  gap: 0.35,
  /** How far a line may stray from its place beside its own width: rest skew of 2° over 4 mm. */
  stray: 0.13,
  /** Where a free-standing outline has paper around it again, and within it. */
  outside: 0.6,
  inside: 0.5,
  /** From here on a square is larger than print of the usual sizes, and may be broken. */
  mayBeBroken: 3,
  corner: 0.4,
  /** Left and right of a box there is paper, where a letter has its neighbours. */
  beside: { from: 0.35, to: 0.95 },
  /** A line that is still there this far beyond a corner runs on. */
  runsOn: { from: 0.4, to: 1.1 },
} as const;

const shares = {
  /** Width and height may differ by this much. */
  notSquare: 0.17,
  wholeSide: 0.6,
  /** Of all sides together: whole, or broken with little inside. Whatever has more inside is a letter. */
  whole: 0.98,
  broken: 0.86,
  insideBroken: 0.25,
  /** Ink right outside: more of it is the inside of something larger, or a letter in a word. A tick may reach out. */
  outside: 0.35,
  outsideInAll: 0.12,
  /** Rows with ink to the left, or to the right; a tick that reaches out takes a few. */
  beside: 0.4,
  runsOn: 0.8,
} as const;

/** A cell has several lines that run on; a box may touch one. */
const linesRunningOn = 1;

/** An O or a D has no ink where its corners would be. */
const corners = { share: 0.4, worst: 0.3 } as const;

/** Each side has an arm at either end. A letter that is square but for its roundings has the middles alone. */
const arms = { length: 0.25, share: 0.7, needed: 7 } as const;

interface Sizes {
  least: number;
  most: number;
  gap: number;
  stray: number;
  outside: number;
  inside: number;
  mayBeBroken: number;
  corner: number;
  besideFrom: number;
  besideTo: number;
  runsOnFrom: number;
  runsOnTo: number;
}

function sizesFor({ perMillimetre }: Ink): Sizes {
  const pixels = (length: number) => Math.max(1, Math.round(length * perMillimetre));
  return {
    least: pixels(millimetres.least),
    most: pixels(millimetres.most),
    gap: pixels(millimetres.gap),
    stray: pixels(millimetres.stray),
    outside: pixels(millimetres.outside),
    inside: pixels(millimetres.inside),
    mayBeBroken: pixels(millimetres.mayBeBroken),
    corner: pixels(millimetres.corner),
    besideFrom: pixels(millimetres.beside.from),
    besideTo: pixels(millimetres.beside.to),
    runsOnFrom: pixels(millimetres.runsOn.from),
    runsOnTo: pixels(millimetres.runsOn.to),
  };
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
    const score = scoreOf(ink, sizes, square);
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

type Square = Omit<Outline, "shape" | "score">;

/** How whole the outline is, less what stands right outside it; 0 where it is none. */
function scoreOf(ink: Ink, sizes: Sizes, { x, y, width, height }: Square): number {
  const { stray, outside, inside } = sizes;
  const right = x + width;
  const bottom = y + height;
  const far = [lineAcross(ink, y, x, right, stray), lineAcross(ink, bottom, x, right, stray)];
  if (Math.min(...far) < shares.wholeSide) return 0;
  const sides = [...far, lineDown(ink, x, y, bottom, stray), lineDown(ink, right, y, bottom, stray)];
  const whole = meanOf(sides);
  if (Math.min(...sides) < shares.wholeSide || whole < shares.broken) return 0;
  if (whole < shares.whole) {
    if (Math.min(width, height) < sizes.mayBeBroken) return 0;
    const within = [
      lineAcross(ink, y + inside, x + inside, right - inside, 0),
      lineAcross(ink, bottom - inside, x + inside, right - inside, 0),
      lineDown(ink, x + inside, y + inside, bottom - inside, 0),
      lineDown(ink, right - inside, y + inside, bottom - inside, 0),
    ];
    if (meanOf(within) > shares.insideBroken) return 0;
  }

  const around = [
    lineAcross(ink, y - outside, x, right, 0),
    lineAcross(ink, bottom + outside, x, right, 0),
    lineDown(ink, x - outside, y, bottom, 0),
    lineDown(ink, right + outside, y, bottom, 0),
  ];
  const beside = meanOf(around);
  if (Math.max(...around) > shares.outside || beside > shares.outsideInAll) return 0;
  if (isInAWord(ink, sizes, { x, y, right, bottom })) return 0;
  if (armsOf(ink, stray, { x, y, right, bottom }) < arms.needed) return 0;
  if (linesBeyond(ink, sizes, { x, y, right, bottom }) > linesRunningOn) return 0;
  return whole - beside;
}

function meanOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

interface Edges {
  x: number;
  y: number;
  right: number;
  bottom: number;
}

function isInAWord(ink: Ink, { besideFrom: near, besideTo: far }: Sizes, { x, y, right, bottom }: Edges): boolean {
  const half = Math.ceil((far - near) / 2);
  return [x - near - half, right + near + half].some(
    (column) => lineDown(ink, column, y, bottom, half) > shares.beside,
  );
}

function linesBeyond(
  ink: Ink,
  { stray, runsOnFrom: near, runsOnTo: far }: Sizes,
  { x, y, right, bottom }: Edges,
): number {
  const beyond = [y, bottom].flatMap((row) => [
    lineAcross(ink, row, x - far, x - near, stray),
    lineAcross(ink, row, right + near, right + far, stray),
  ]);
  const above = [x, right].flatMap((column) => [
    lineDown(ink, column, y - far, y - near, stray),
    lineDown(ink, column, bottom + near, bottom + far, stray),
  ]);
  return [...beyond, ...above].filter((share) => share >= shares.runsOn).length;
}

function armsOf(ink: Ink, stray: number, { x, y, right, bottom }: Edges): number {
  const wide = Math.round((right - x) * arms.length);
  const high = Math.round((bottom - y) * arms.length);
  const across = [y, bottom].flatMap((row) => [
    lineAcross(ink, row, x, x + wide, stray),
    lineAcross(ink, row, right - wide, right, stray),
  ]);
  const down = [x, right].flatMap((column) => [
    lineDown(ink, column, y, y + high, stray),
    lineDown(ink, column, bottom - high, bottom, stray),
  ]);
  return [...across, ...down].filter((share) => share >= arms.share).length;
}

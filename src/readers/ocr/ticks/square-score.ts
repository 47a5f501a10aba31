import type { Ink } from "../ink.ts";
import { lineAcross, lineDown } from "./ink-lines.ts";
import type { Outline } from "./outline.ts";
import { arms, linesRunningOn, type Sizes, shares } from "./square-sizes.ts";

export type Square = Omit<Outline, "shape" | "score">;

/** How whole the outline is, less what stands right outside it; 0 where it is none. */
export function squareScore(ink: Ink, sizes: Sizes, { x, y, width, height }: Square): number {
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

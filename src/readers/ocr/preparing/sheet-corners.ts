import type { Blob } from "./blobs.ts";
import type { Point, Quadrilateral } from "./perspective.ts";

/** The corners of a bright place whose four edges are straight; null where one of them is not. */
export function sheetCorners(sheet: Blob, width: number): Quadrilateral | null {
  const rim = rimOf(sheet, width);
  const [first, second, third, fourth] = outermost(rim);
  const top = edge(rim, first, second);
  const right = edge(rim, second, third);
  const bottom = edge(rim, third, fourth);
  const left = edge(rim, fourth, first);
  if (top === null || right === null || bottom === null || left === null) return null;
  return [crossing(left, top), crossing(top, right), crossing(right, bottom), crossing(bottom, left)];
}

/** The first and last pixel of each row and column; what is inside, a stamp or a photo, has no say. */
function rimOf({ places, left, right, top, bottom }: Blob, width: number): Point[] {
  const inRow = Array.from({ length: bottom - top + 1 }, () => ({ least: right, most: left }));
  const inColumn = Array.from({ length: right - left + 1 }, () => ({ least: bottom, most: top }));
  for (const place of places) {
    const x = place % width;
    const y = Math.floor(place / width);
    widen(inRow[y - top], x);
    widen(inColumn[x - left], y);
  }
  const sides = inRow.flatMap(({ least, most }, row) => [
    { x: least, y: row + top + 0.5 },
    { x: most + 1, y: row + top + 0.5 },
  ]);
  const ends = inColumn.flatMap(({ least, most }, column) => [
    { x: column + left + 0.5, y: least },
    { x: column + left + 0.5, y: most + 1 },
  ]);
  return [...sides, ...ends];
}

function widen(span: { least: number; most: number } | undefined, value: number): void {
  if (span === undefined) return;
  span.least = Math.min(span.least, value);
  span.most = Math.max(span.most, value);
}

/** The points furthest to each corner of the photo, clockwise from its top left; good for a sheet up to 30° crooked. */
function outermost(rim: readonly Point[]): Quadrilateral {
  const furthest = (towards: (point: Point) => number) =>
    rim.reduce((best, point) => (towards(point) > towards(best) ? point : best));
  return [
    furthest(({ x, y }) => -x - y),
    furthest(({ x, y }) => x - y),
    furthest(({ x, y }) => x + y),
    furthest(({ x, y }) => y - x),
  ];
}

interface StraightLine {
  through: Point;
  along: Point;
}

/** Corners are often bent or round, so that an edge is told by what lies between them. */
const trusted = { from: 0.08, to: 0.92, near: 0.04, close: 1.5, filled: 0.7 } as const;

/** The straight line along the rim between two corners; null where the rim strays from it. */
function edge(rim: readonly Point[], from: Point, to: Point): StraightLine | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const rough = { through: from, along: { x: (to.x - from.x) / length, y: (to.y - from.y) / length } };
  const beside = rim.filter((point) => {
    const way = along(rough, point) / length;
    return way > trusted.from && way < trusted.to && distance(rough, point) < length * trusted.near;
  });
  const fitted = fit(fit(rough, beside), beside, trusted.close * 2);
  const straight = beside.filter((point) => distance(fitted, point) < trusted.close);
  return straight.length > length * (trusted.to - trusted.from) * trusted.filled ? fitted : null;
}

/** The line from which the points differ least, in the square. */
function fit(line: StraightLine, points: readonly Point[], within = Number.POSITIVE_INFINITY): StraightLine {
  const used = points.filter((point) => distance(line, point) < within);
  if (used.length < 2) return line;
  const through = { x: average(used.map(({ x }) => x)), y: average(used.map(({ y }) => y)) };
  const xx = average(used.map(({ x }) => (x - through.x) ** 2));
  const yy = average(used.map(({ y }) => (y - through.y) ** 2));
  const xy = average(used.map(({ x, y }) => (x - through.x) * (y - through.y)));
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return { through, along: { x: Math.cos(angle), y: Math.sin(angle) } };
}

function along(line: StraightLine, { x, y }: Point): number {
  return (x - line.through.x) * line.along.x + (y - line.through.y) * line.along.y;
}

function distance(line: StraightLine, { x, y }: Point): number {
  return Math.abs((x - line.through.x) * line.along.y - (y - line.through.y) * line.along.x);
}

function crossing(one: StraightLine, other: StraightLine): Point {
  const turn = one.along.x * other.along.y - one.along.y * other.along.x;
  const [x, y] = [other.through.x - one.through.x, other.through.y - one.through.y];
  const way = (x * other.along.y - y * other.along.x) / turn;
  return { x: one.through.x + way * one.along.x, y: one.through.y + way * one.along.y };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

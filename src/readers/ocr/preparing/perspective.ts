import type { GreyPicture } from "../grey-picture.ts";

export interface Point {
  x: number;
  y: number;
}

/** The corners of a sheet, as seen, clockwise from its top left. */
export type Quadrilateral = readonly [Point, Point, Point, Point];

/** The sheet between the corners, as if seen from straight above, at the size given. */
export function flattened(
  { pixels, width: columns, height: rows }: GreyPicture,
  corners: Quadrilateral,
  { width, height }: { width: number; height: number },
): GreyPicture {
  const { a, b, c, d, e, f, g, h } = fromUnitSquare(corners);
  const flat = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    const v = (y + 0.5) / height;
    for (let x = 0; x < width; x += 1, at += 1) {
      const u = (x + 0.5) / width;
      const depth = g * u + h * v + 1;
      const fromX = Math.min(columns - 1.001, Math.max(0, (a * u + b * v + c) / depth - 0.5));
      const fromY = Math.min(rows - 1.001, Math.max(0, (d * u + e * v + f) / depth - 0.5));
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      const right = fromX - left;
      const down = fromY - top;
      const place = top * columns + left;
      const above = (pixels[place] ?? 0) * (1 - right) + (pixels[place + 1] ?? 0) * right;
      const below = (pixels[place + columns] ?? 0) * (1 - right) + (pixels[place + columns + 1] ?? 0) * right;
      flat[at] = above + (below - above) * down + 0.5;
    }
  }
  return { width, height, pixels: flat, dpi: null };
}

/** The projective map that takes the unit square to the corners. Source: Heckbert 1989, section 2.2.3. */
function fromUnitSquare([p0, p1, p2, p3]: Quadrilateral) {
  const [dx1, dx2, sx] = [p1.x - p2.x, p3.x - p2.x, p0.x - p1.x + p2.x - p3.x];
  const [dy1, dy2, sy] = [p1.y - p2.y, p3.y - p2.y, p0.y - p1.y + p2.y - p3.y];
  const area = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / area;
  const h = (dx1 * sy - sx * dy1) / area;
  return {
    a: p1.x - p0.x + g * p1.x,
    b: p3.x - p0.x + h * p3.x,
    c: p0.x,
    d: p1.y - p0.y + g * p1.y,
    e: p3.y - p0.y + h * p3.y,
    f: p0.y,
    g,
    h,
  };
}

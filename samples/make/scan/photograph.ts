import type { Paper } from "./paper.ts";

/** A corner of the paper on the photo, as fractions of the photo's width and height. */
type Corner = readonly [x: number, y: number];

/** The four corners clockwise from the upper left: a hand-held camera, a little to the left and too close. */
const corners: readonly [Corner, Corner, Corner, Corner] = [
  [0.07, 0.05],
  [0.95, 0.03],
  [0.985, 0.97],
  [0.02, 0.955],
];

const table = [58, 44, 34] as const;

/** Photographs a page from aslant in poor light: perspective, a dark table around it, and a shadow over half of it. */
export function photograph(paper: Paper): Paper {
  const { width, height } = paper;
  const pixels = new Uint8Array(width * height * 3);
  const toPage = pageFromPhoto(corners);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = toPage((x + 0.5) / width, (y + 0.5) / height);
      const at = (y * width + x) * 3;
      const inside = u >= 0 && u < 1 && v >= 0 && v < 1;
      const light = lightAt(x / width, y / height);
      for (let channel = 0; channel < 3; channel++) {
        const seen = inside ? between(paper, u * width - 0.5, v * height - 0.5, channel) : (table[channel] ?? 0);
        pixels[at + channel] = seen * light;
      }
    }
  }
  return { width, height, pixels };
}

/** Lamplight from the upper left that falls off, and the soft edge of the photographer's own shadow. */
function lightAt(x: number, y: number): number {
  const falloff = 0.78 - 0.28 * Math.hypot(x - 0.2, y - 0.15);
  const shadow = 1 / (1 + Math.exp(-(x + 0.35 * y - 0.85) * 28));
  return falloff * (1 - 0.42 * shadow);
}

/** The projective map of the unit square onto four corners, turned round (Heckbert 1989). */
function pageFromPhoto([p0, p1, p2, p3]: readonly [Corner, Corner, Corner, Corner]) {
  const [dx1, dy1] = [p1[0] - p2[0], p1[1] - p2[1]];
  const [dx2, dy2] = [p3[0] - p2[0], p3[1] - p2[1]];
  const [sx, sy] = [p0[0] - p1[0] + p2[0] - p3[0], p0[1] - p1[1] + p2[1] - p3[1]];
  const whole = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / whole;
  const h = (dx1 * sy - sx * dy1) / whole;
  const [a, b, c] = [p1[0] - p0[0] + g * p1[0], p3[0] - p0[0] + h * p3[0], p0[0]];
  const [d, e, f] = [p1[1] - p0[1] + g * p1[1], p3[1] - p0[1] + h * p3[1], p0[1]];
  return (x: number, y: number): Corner => {
    const u = (e - f * h) * x + (c * h - b) * y + (b * f - c * e);
    const v = (f * g - d) * x + (a - c * g) * y + (c * d - a * f);
    const w = (d * h - e * g) * x + (b * g - a * h) * y + (a * e - b * d);
    return [u / w, v / w];
  };
}

function between({ width, height, pixels }: Paper, x: number, y: number, channel: number): number {
  const left = Math.max(0, Math.min(width - 2, Math.floor(x)));
  const top = Math.max(0, Math.min(height - 2, Math.floor(y)));
  const [fx, fy] = [x - left, y - top];
  const at = (column: number, row: number) => pixels[(row * width + column) * 3 + channel] ?? 255;
  const upper = at(left, top) * (1 - fx) + at(left + 1, top) * fx;
  const lower = at(left, top + 1) * (1 - fx) + at(left + 1, top + 1) * fx;
  return Math.max(0, Math.min(255, upper * (1 - fy) + lower * fy));
}

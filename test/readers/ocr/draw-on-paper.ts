import type { GreyPicture } from "#readers/ocr/grey-picture.ts";

type Point = readonly [x: number, y: number];

/** A stroke or a circle, in millimetres from the upper left corner of an A4 sheet; 0.35 wide where nothing is said. */
export type Mark = { from: Point; to: Point; wide?: number } | { around: Point; radius: number; wide?: number };

const sheet = { width: 210, height: 297 } as const;

/** Strokes and circles on an A4 sheet that lies crooked by some degrees. */
export function drawOnPaper(marks: readonly Mark[], { dpi, degrees }: { dpi: number; degrees: number }): GreyPicture {
  const scale = dpi / 25.4;
  const width = Math.round(sheet.width * scale);
  const height = Math.round(sheet.height * scale);
  const pixels = new Uint8Array(width * height).fill(250);
  const turn = (degrees * Math.PI) / 180;
  for (const mark of marks) {
    const half = (mark.wide ?? 0.35) / 2;
    const far = "around" in mark ? ring(mark.around, mark.radius) : stroke(mark.from, mark.to);
    const ends = "around" in mark ? [mark.around] : [mark.from, mark.to];
    const reach = half + 2 + ("around" in mark ? mark.radius : 0);
    // The sheet turns about the first mark, so that a box stays about where it was.
    const [left, top] = [Math.min(...ends.map(([x]) => x)) - reach, Math.min(...ends.map(([, y]) => y)) - reach];
    const [right, bottom] = [Math.max(...ends.map(([x]) => x)) + reach, Math.max(...ends.map(([, y]) => y)) + reach];
    for (let row = Math.floor(top * scale); row < bottom * scale; row++) {
      for (let column = Math.floor(left * scale); column < right * scale; column++) {
        const [x, y] = turnedBack([column / scale, row / scale], turn);
        if (far(x, y) <= half) pixels[row * width + column] = 30;
      }
    }
  }
  return { width, height, pixels, dpi };
}

function turnedBack([x, y]: Point, turn: number): Point {
  const [aside, down] = [x - 40, y - 40];
  return [40 + aside * Math.cos(turn) + down * Math.sin(turn), 40 - aside * Math.sin(turn) + down * Math.cos(turn)];
}

/** How far a point lies from a stroke with square ends. */
function stroke([x1, y1]: Point, [x2, y2]: Point): (x: number, y: number) => number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ahead, down] = [(x2 - x1) / length, (y2 - y1) / length];
  return (x, y) => {
    const along = (x - x1) * ahead + (y - y1) * down;
    const beyond = Math.max(0, -along - 0.1, along - length - 0.1);
    return Math.max(Math.abs((x - x1) * down - (y - y1) * ahead), beyond * 1000);
  };
}

function ring([x0, y0]: Point, radius: number): (x: number, y: number) => number {
  return (x, y) => Math.abs(Math.hypot(x - x0, y - y0) - radius);
}

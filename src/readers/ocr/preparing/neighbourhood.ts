/** What each pixel becomes from those within `reach` of it, first along its row and then along its column. */
export function fromNeighbours(
  { pixels, width, height }: { pixels: Uint8Array; width: number; height: number },
  reach: number,
  along: AlongLine,
): Uint8Array {
  const rows = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) along(pixels, rows, { start: y * width, step: 1, count: width, reach });
  const both = new Uint8Array(pixels.length);
  for (let x = 0; x < width; x += 1) along(rows, both, { start: x, step: width, count: height, reach });
  return both;
}

/** One row or column: its first pixel, the way to the next one, and how many there are. */
interface PixelLine {
  start: number;
  step: number;
  count: number;
  reach: number;
}

type AlongLine = (from: Uint8Array, to: Uint8Array, line: PixelLine) => void;

export const brightest: AlongLine = (from, to, line) => {
  eachWindow(line, (at, first, last) => {
    let most = 0;
    for (let near = first; near <= last; near += line.step) most = Math.max(most, from[near] ?? 0);
    to[at] = most;
  });
};

export const darkest: AlongLine = (from, to, line) => {
  eachWindow(line, (at, first, last) => {
    let least = 255;
    for (let near = first; near <= last; near += line.step) least = Math.min(least, from[near] ?? 255);
    to[at] = least;
  });
};

export const mean: AlongLine = (from, to, line) => {
  eachWindow(line, (at, first, last) => {
    let sum = 0;
    for (let near = first; near <= last; near += line.step) sum += from[near] ?? 0;
    to[at] = Math.round((sum * line.step) / (last - first + line.step));
  });
};

function eachWindow({ start, step, count, reach }: PixelLine, see: (at: number, first: number, last: number) => void) {
  for (let index = 0; index < count; index += 1) {
    const first = start + Math.max(0, index - reach) * step;
    const last = start + Math.min(count - 1, index + reach) * step;
    see(start + index * step, first, last);
  }
}

import type { Box } from "#certificate/evidence.ts";
import type { GreyPicture } from "../grey-picture.ts";

/** One square of a page with what its pixels tell; shades are 0 black to 1 white. */
export interface Tile {
  column: number;
  row: number;
  hasWords: boolean;
  /** Shade of the paper: the middle of all shades, for ink takes less than half of any tile. */
  paper: number;
  darkest: number;
  /** Paper minus ink, less what noise alone would spread. */
  contrast: number;
  /** Pixels from full ink to full paper at the steepest place. */
  edgeWidth: number;
  /** Share of pixels nearer to ink than to paper. */
  inkShare: number;
  /** Mean difference of a pixel from the two beside it. */
  noise: number;
}

/** A page in squares of 32 pixels (a line of print at 200 dpi), those at its far edges left out when cut. */
export function tilesOf(picture: GreyPicture, words: readonly Box[]): Tile[] {
  const columns = Math.floor(picture.width / side);
  const rows = Math.floor(picture.height / side);
  const withWords = tilesUnder(words, columns, rows);
  const tiles: Tile[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      tiles.push(tileAt(picture, column, row, withWords.has(row * columns + column)));
    }
  }
  return tiles;
}

const side = 32;
/** Every second pixel tells the shades as well as all do. */
const step = 2;
const samples = (side / step) ** 2;

/** Shares of a tile's pixels, darkest first, that stand for ink, for its mirror in the light, and for specks. */
const inkAt = 0.03;
const lightAt = 0.97;
const darkestAt = 0.005;

const histogram = new Uint16Array(256);

function tileAt(picture: GreyPicture, column: number, row: number, hasWords: boolean): Tile {
  const { width, pixels } = picture;
  histogram.fill(0);
  let differences = 0;
  for (let y = row * side; y < (row + 1) * side; y += step) {
    const start = y * width + column * side;
    for (let at = start + 1; at < start + side; at += step) {
      const pixel = pixels[at] ?? 0;
      histogram[pixel] = (histogram[pixel] ?? 0) + 1;
      differences += Math.abs(2 * pixel - (pixels[at - 1] ?? 0) - (pixels[at + 1] ?? pixel));
    }
  }
  const paper = shadeAt(0.5);
  const [ink, light] = [shadeAt(inkAt), shadeAt(lightAt)];
  const contrast = paper - ink - (light - paper);
  return {
    column,
    row,
    hasWords,
    paper: paper / 255,
    darkest: shadeAt(darkestAt) / 255,
    contrast: contrast / 255,
    edgeWidth: hasWords ? (paper - ink) / Math.max(1, steepest(picture, column, row)) : 0,
    inkShare: hasWords ? darkerThan((paper + ink) / 2) / samples : 0,
    noise: differences / 2 / samples / 255,
  };
}

function shadeAt(share: number): number {
  let left = share * samples;
  for (let shade = 0; shade < 256; shade++) {
    left -= histogram[shade] ?? 0;
    if (left < 0) return shade;
  }
  return 255;
}

function darkerThan(limit: number): number {
  let found = 0;
  for (let shade = 0; shade < limit; shade++) found += histogram[shade] ?? 0;
  return found;
}

/** The steepest step between neighbours, sideways over two pixels. */
function steepest({ width, pixels }: GreyPicture, column: number, row: number): number {
  let most = 0;
  for (let y = row * side; y < (row + 1) * side; y++) {
    const start = y * width + column * side;
    for (let at = start + 1; at < start + side - 1; at++) {
      const difference = Math.abs((pixels[at + 1] ?? 0) - (pixels[at - 1] ?? 0));
      if (difference > most) most = difference;
    }
  }
  return most / 2;
}

function tilesUnder(words: readonly Box[], columns: number, rows: number): Set<number> {
  const found = new Set<number>();
  for (const { x, y, width, height } of words) {
    for (let row = Math.floor(y * rows); row <= Math.min(rows - 1, Math.floor((y + height) * rows)); row++) {
      for (let column = Math.floor(x * columns); column <= (x + width) * columns && column < columns; column++) {
        found.add(row * columns + column);
      }
    }
  }
  return found;
}

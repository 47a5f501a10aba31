import type { GreyPicture } from "../grey-picture.ts";
import type { PreparedPage } from "../prepared-page.ts";
import type { RecognisedText, Recognition } from "../recognition.ts";
import { median } from "./median.ts";
import { penWords } from "./pen-words.ts";
import { type Tile, tilesOf } from "./tiles.ts";
import { usableWords } from "./usable-words.ts";

/** What the picture itself tells about how well it can be read; `null` where no word shows where to look. */
export interface PictureMeasures {
  /** Dots per inch as the file tells. */
  dpi: number | null;
  /** Median height of the recognised words, in pixels of the picture as it came. */
  letterHeight: number | null;
  /** Pixels from full ink to full paper at the steepest edge: median over the tiles with words; 2 where sharp. */
  edgeWidth: number | null;
  /** Share of the longer words that look written by a pen. */
  penWords: number | null;
  /** Paper minus ink in the tiles with words, 0–1: the median, and what the weakest tenth stays below. */
  contrast: number | null;
  weakestContrast: number | null;
  /** Degrees by which the page was crooked. */
  skew: number;
  /** Share of lines that end in the edge of the picture. */
  cutLines: number;
  /** Share of the printed area where a reflection has bleached the paper. */
  glareShare: number;
  /** Share of pixels that are ink. */
  inkShare: number;
  /** Mean difference of a pixel without words from its neighbours, 0–1. */
  noise: number;
}

/** Measures one page in a few tens of milliseconds. Sizes are pixels of `upright`, whose scale is the sender's. */
export function measurePicture({ upright, clean, skew }: PreparedPage, recognition: Recognition): PictureMeasures {
  const words = usableWords(recognition);
  const tiles = tilesOf(
    upright,
    words.map(({ box }) => box),
  );
  const written = tiles.filter(({ hasWords, contrast }) => hasWords && contrast >= leastContrast);
  const contrasts = written.map(({ contrast }) => contrast).sort((one, other) => one - other);
  const letterHeight = median(words.map(({ box }) => box.height * upright.height));
  return {
    dpi: upright.dpi,
    letterHeight,
    edgeWidth: median(written.map(({ edgeWidth }) => edgeWidth)),
    penWords: penWords(clean, words),
    contrast: contrasts[Math.floor(contrasts.length / 2)] ?? null,
    weakestContrast: contrasts[Math.floor(contrasts.length / 10)] ?? null,
    skew,
    cutLines: cutLines(recognition, upright, words, letterHeight ?? 0),
    glareShare: glareShare(tiles),
    inkShare: mean(tiles.map(({ inkShare }) => inkShare)),
    noise: mean(tiles.filter(({ hasWords }) => !hasWords).map(({ noise }) => noise)),
  };
}

/** Below it a tile under a word holds the word's empty rim alone. */
const leastContrast = 0.02;

/** Letters that end closer to the edge than this share of their height were cut. */
const touching = 0.25;

function cutLines(
  { lines }: Recognition,
  { width, height }: GreyPicture,
  usable: readonly RecognisedText[],
  letterHeight: number,
): number {
  const sure = new Set(usable);
  const read = lines.map(({ words }) => words.filter((word) => sure.has(word))).filter((words) => words.length > 0);
  const [nearX, nearY] = [(touching * letterHeight) / width, (touching * letterHeight) / height];
  const cut = read.filter((words) => words.some((word) => touches(word, nearX, nearY)));
  return read.length === 0 ? 0 : cut.length / read.length;
}

function touches({ box }: RecognisedText, nearX: number, nearY: number): boolean {
  return box.x < nearX || box.y < nearY || box.x + box.width > 1 - nearX || box.y + box.height > 1 - nearY;
}

/** From this brightness on nothing is left on the paper. */
const bleached = 0.985;
/** Paper brighter than this cannot be told from a reflection. */
const brightPaper = 0.955;

/** Bleached tiles among printed ones, where the rest of the paper is darker. */
function glareShare(tiles: readonly Tile[]): number {
  const written = tiles.filter(({ hasWords }) => hasWords);
  const papers = written.map(({ paper }) => paper).sort((one, other) => one - other);
  if ((papers[Math.floor(papers.length * 0.75)] ?? 1) > brightPaper) return 0;
  const [left, right] = extremes(written.map(({ column }) => column));
  const [top, bottom] = extremes(written.map(({ row }) => row));
  const printed = tiles.filter(({ column, row }) => column >= left && column <= right && row >= top && row <= bottom);
  return printed.filter(({ paper, darkest }) => paper >= bleached && darkest >= bleached).length / printed.length;
}

function extremes(values: readonly number[]): [least: number, most: number] {
  return [
    values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY),
    values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY),
  ];
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
}

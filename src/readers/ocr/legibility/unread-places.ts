import type { Box } from "#certificate/evidence.ts";
import type { PreparedPage } from "../prepared-page.ts";
import type { RecognisedText, Recognition } from "../recognition.ts";
import { type InkComponent, type InkMap, inkComponents } from "./ink-components.ts";
import { type Extent, joinRows } from "./join-rows.ts";
import { median } from "./median.ts";
import { usableWords } from "./usable-words.ts";

/** Bounds in letter heights (median of the words read): what is outside is a speck, a rule, a frame or a logo. */
const letterLike = { leastHeight: 0.3, mostHeight: 3, mostWidth: 14, frameFrom: 1.4, frameInk: 0.16, blackInk: 0.8 };

/** Writing on one line is at least this long, in letter heights; a lone mark or tick box is shorter. */
const shortestRow = 2.2;

/** With fewer words the page's own ink tells the size of its letters. */
const wordsForSize = 6;

/**
 * Places with ink like writing from which no usable word came, as blocks in fractions of the page.
 * The confidence of the words never tells what was missed: an empty reading comes with full confidence.
 */
export function unreadPlaces({ clean }: PreparedPage, recognition: Recognition): Box[] {
  const read = usableWords(recognition);
  const map = inkComponents(clean);
  const letter = letterHeight(map, read);
  if (letter === null) return [];
  const covered = coverage(map, read, letter);
  const missed = map.components.filter(
    (one) => isLetterLike(one, letter) && !covered(one) && !isFrame(map, one, letter) && !isEmblem(map, one, letter),
  );
  return joinRows(missed, { letter, shortest: shortestRow * letter, free: freeOf(map, read) }).map(
    ({ left, top, right, bottom }) => ({
      x: left / map.width,
      y: top / map.height,
      width: (right - left) / map.width,
      height: (bottom - top) / map.height,
    }),
  );
}

/** Tells whether no word that was read has its middle in a block. */
function freeOf(map: InkMap, words: readonly RecognisedText[]): (block: Extent) => boolean {
  const middles = words.map(({ box }) => ({
    x: (box.x + box.width / 2) * map.width,
    y: (box.y + box.height / 2) * map.height,
  }));
  return ({ left, right, top, bottom }) => !middles.some(({ x, y }) => x > left && x < right && y > top && y < bottom);
}

/** In cells. Print of 6 to 24 points on a page of 11.7 inches, where no words tell. */
function letterHeight(map: InkMap, words: readonly RecognisedText[]): number | null {
  if (words.length >= wordsForSize) return median(words.map(({ box }) => box.height * map.height));
  const plausible = map.components
    .map(({ top, bottom }) => bottom - top)
    .filter((height) => height > map.height * 0.004 && height < map.height * 0.03);
  const middle = median(plausible);
  return middle === null ? null : middle * 1.3;
}

function isLetterLike({ left, top, right, bottom, ink }: InkComponent, letter: number): boolean {
  const [width, height] = [right - left, bottom - top];
  const share = ink / (width * height);
  if (height < letterLike.leastHeight * letter || height > letterLike.mostHeight * letter) return false;
  if (width > letterLike.mostWidth * letter) return false;
  const wide = width > letterLike.frameFrom * letter;
  return !(wide && (share < letterLike.frameInk || share > letterLike.blackInk));
}

/** Tells a tick box, or one for a single letter, from a letter as tall: ink runs along all of its four sides. */
function isFrame(map: InkMap, { left, top, right, bottom }: InkComponent, letter: number): boolean {
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) < smallestFrame * letter) return false;
  const deep = Math.max(2, Math.round(sideDepth * Math.min(width, height)));
  const along = (length: number, isInk: (at: number, depth: number) => boolean) =>
    range(length).filter((at) => range(deep).some((depth) => isInk(at, depth))).length >= wholeSide * length;
  return (
    along(width, (at, depth) => map.isInk(left + at, top + depth)) &&
    along(width, (at, depth) => map.isInk(left + at, bottom - 1 - depth)) &&
    along(height, (at, depth) => map.isInk(left + depth, top + at)) &&
    along(height, (at, depth) => map.isInk(right - 1 - depth, top + at))
  );
}

/** In letter heights; below, a blurred letter may fill its box. */
const smallestFrame = 0.7;
/** How far from its side a frame may bend, and how much of the side it has to follow. */
const sideDepth = 0.15;
const wholeSide = 0.9;

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}

/** Tells an emblem from writing: about as wide as high, larger than letters, and with black where a pen leaves strokes. */
function isEmblem(map: InkMap, { left, top, right, bottom }: InkComponent, letter: number): boolean {
  const [width, height] = [right - left, bottom - top];
  const short = Math.min(width, height);
  if (short < emblem.least * letter || Math.max(width, height) > emblem.longer * short) return false;
  const side = Math.ceil(emblem.black * letter);
  return range(height - side + 1).some((row) =>
    range(width - side + 1).some((column) => isBlack(map, left + column, top + row, side)),
  );
}

/**
 * Sides in letter heights, the longer as a multiple of the other. Beside print of 10 points the black is 1.3
 * millimetres wide; the strokes of ball pens are half as wide, those of a bold heading of 20 points 1.1.
 */
const emblem = { least: 2, longer: 1.5, black: 0.55 };

function isBlack(map: InkMap, column: number, row: number, side: number): boolean {
  return range(side).every((down) => range(side).every((along) => map.isInk(column + along, row + down)));
}

/** Tells whether the middle of a patch lies in a word, whose box may be a little tight. */
function coverage(map: InkMap, words: readonly RecognisedText[], letter: number): (one: InkComponent) => boolean {
  const cells = new Uint8Array(map.width * map.height);
  const rim = Math.round(0.25 * letter);
  for (const { box } of words) {
    const left = Math.max(0, Math.floor(box.x * map.width) - rim);
    const right = Math.min(map.width, Math.ceil((box.x + box.width) * map.width) + rim);
    const top = Math.max(0, Math.floor(box.y * map.height) - rim);
    const bottom = Math.min(map.height, Math.ceil((box.y + box.height) * map.height) + rim);
    for (let row = top; row < bottom; row++) cells.fill(1, row * map.width + left, row * map.width + right);
  }
  return ({ left, top, right, bottom }) =>
    cells[Math.floor((top + bottom) / 2) * map.width + Math.floor((left + right) / 2)] === 1;
}

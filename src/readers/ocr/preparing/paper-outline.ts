import type { GreyPicture } from "../grey-picture.ts";
import { type Blob, eachBlob } from "./blobs.ts";
import { brightest, darkest, fromNeighbours } from "./neighbourhood.ts";
import type { Point, Quadrilateral } from "./perspective.ts";
import { sheetCorners } from "./sheet-corners.ts";

/**
 * Finds the sheet of paper on a small copy of a photo whose surroundings are clearly darker: its
 * corners in pixels. Null in doubt, for what is cut away is never read: where there are no
 * surroundings, or the bright place is no sheet with straight edges.
 */
export function findPaper(photo: GreyPicture): Quadrilateral | null {
  const blank = { ...photo, pixels: withoutWriting(photo) };
  const above = surroundings(blank);
  if (above === null) return null;
  const sheet = largestBlob(blank, above);
  if (sheet === null) return null;
  const corners = sheetCorners(sheet, photo.width);
  return corners !== null && isSheet(corners, sheet.places.length, photo) ? corners : null;
}

/** Strokes of a pen and lines of text on a picture of 400 pixels are thinner than the window. */
function withoutWriting(photo: GreyPicture): Uint8Array {
  const reach = 4;
  const wide = { ...photo, pixels: fromNeighbours(photo, reach, brightest) };
  return fromNeighbours(wide, reach, darkest);
}

/** Paper is at least so much brighter than what it lies on, and the rim of the photo shows mostly that. */
const clearly = { brighter: 35, ratio: 1.35, margin: 0.2, rim: 0.6 } as const;

/**
 * The level above which a pixel is paper, told from the rim of the photo: between the two levels of
 * the whole photo lies often the edge of a shadow over the paper. Null where the rim is no surroundings.
 */
function surroundings({ pixels, width, height }: GreyPicture): number | null {
  const rim = pixels.filter((_, at) => {
    const x = at % width;
    return x === 0 || x === width - 1 || at < width || at >= width * (height - 1);
  });
  const dark = levelOf(rim, 0.5);
  const paper = levelOf(pixels, 0.9);
  if (paper - dark < clearly.brighter || paper < dark * clearly.ratio) return null;
  const above = dark + (paper - dark) * clearly.margin;
  return rim.filter((value) => value <= above).length > rim.length * clearly.rim ? above : null;
}

function levelOf(pixels: Uint8Array, share: number): number {
  return pixels.toSorted()[Math.floor((pixels.length - 1) * share)] ?? 0;
}

function largestBlob({ pixels, width, height }: GreyPicture, above: number): Blob | null {
  let largest: Blob | null = null;
  eachBlob(
    pixels.map((value) => (value > above ? 1 : 0)),
    width,
    height,
    (blob) => {
      if (largest === null || blob.places.length > largest.places.length) {
        largest = { ...blob, places: blob.places.slice() };
      }
    },
  );
  return largest;
}

/** A whole sheet fills a quarter of its photo, is a good deal longer than wide, and has four corners on the photo. */
const sheetShape = { share: 0.25, area: [0.92, 1.06], aspect: [1.2, 1.65], sides: 1.5, outside: 0.01 } as const;

function isSheet(corners: Quadrilateral, size: number, { width, height }: GreyPicture): boolean {
  const area = areaOf(corners) / size;
  const [top, right, bottom, left] = sidesOf(corners);
  const aspect = (top + bottom) / (left + right);
  const slack = sheetShape.outside * Math.max(width, height);
  return (
    size > width * height * sheetShape.share &&
    isWithin(area, sheetShape.area) &&
    isWithin(Math.max(aspect, 1 / aspect), sheetShape.aspect) &&
    Math.max(top / bottom, bottom / top, left / right, right / left) < sheetShape.sides &&
    corners.every(({ x, y }) => x > -slack && y > -slack && x < width + slack && y < height + slack)
  );
}

/** Lengths of a sheet's top, right, bottom and left side. */
export function sidesOf([first, second, third, fourth]: Quadrilateral): [number, number, number, number] {
  const length = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y);
  return [length(first, second), length(second, third), length(third, fourth), length(fourth, first)];
}

/** By the shoelace formula. */
function areaOf(corners: Quadrilateral): number {
  const twice = corners.reduce((sum, { x, y }, index) => {
    const next = corners[(index + 1) % corners.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function isWithin(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most;
}

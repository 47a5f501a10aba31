import type { GreyPicture } from "../grey-picture.ts";
import { findPaper, sidesOf } from "./paper-outline.ts";
import { flattened, type Point, type Quadrilateral } from "./perspective.ts";
import { shrunkPicture } from "./resized-picture.ts";

/** The sheet of paper on a photo as if seen from straight above; any other picture as it is. */
export async function cutOutSheet(picture: GreyPicture): Promise<GreyPicture> {
  const small = await shrunkPicture(picture, 400);
  const corners = findPaper(small);
  if (corners === null) return picture;
  const across = picture.width / small.width;
  const down = picture.height / small.height;
  const [first, second, third, fourth] = corners;
  const middle = { x: (first.x + third.x) / 2, y: (first.y + third.y) / 2 };
  const inFull = ({ x, y }: Point) => ({
    x: (x + (middle.x - x) * trimmed) * across,
    y: (y + (middle.y - y) * trimmed) * down,
  });
  const sheet: Quadrilateral = [inFull(first), inFull(second), inFull(third), inFull(fourth)];
  return flattened(picture, sheet, sizeOf(sheet));
}

/** Share of the sheet by which its edge is found too far out at worst: a dark line there looks like ink that was cut off. */
const trimmed = 0.012;

/** By the length of its sides; seen aslant a sheet looks shorter than it is, and A4 is what is sent. */
function sizeOf(sheet: Quadrilateral): { width: number; height: number } {
  const [top, right, bottom, left] = sidesOf(sheet);
  const [width, height] = [(top + bottom) / 2, (left + right) / 2];
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  const isA4 = Math.abs(long / short / Math.SQRT2 - 1) < nearly;
  const seenLong = isA4 ? Math.max(long, short * Math.SQRT2) : long;
  const seenShort = isA4 ? seenLong / Math.SQRT2 : short;
  return {
    width: Math.round(width < height ? seenShort : seenLong),
    height: Math.round(width < height ? seenLong : seenShort),
  };
}

const nearly = 0.15;

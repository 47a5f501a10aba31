import type { GreyPicture } from "../grey-picture.ts";
import { type Ink, inkOf } from "../ink.ts";
import type { TickBox } from "../recognition.ts";
import type { Outline } from "./outline.ts";
import { findRoundOutlines } from "./round-outlines.ts";
import { findSquareOutlines } from "./square-outlines.ts";

/**
 * Finds the printed boxes and circles that are there to be ticked, from the top of the page down, each
 * with whether it is. Boxes side by side, one for each letter of a word, are none.
 */
export function findTickBoxes(clean: GreyPicture): TickBox[] {
  const ink = inkOf(clean);
  const outlines = withoutRepeats([...findSquareOutlines(ink), ...findRoundOutlines(clean, ink)]);
  return outlines
    .filter((one) => !outlines.some((other) => isNextCell(one, other)))
    .toSorted((one, other) => one.y - other.y || one.x - other.x)
    .map((outline) => ({
      box: {
        x: outline.x / ink.width,
        y: outline.y / ink.height,
        width: outline.width / ink.width,
        height: outline.height / ink.height,
      },
      ticked: isTicked(ink, outline),
    }));
}

/** Of outlines that lie over one another the best stays. */
function withoutRepeats(outlines: readonly Outline[]): Outline[] {
  const kept: Outline[] = [];
  for (const outline of outlines.toSorted((one, other) => other.score - one.score)) {
    if (!kept.some((other) => overlap(outline, other))) kept.push(outline);
  }
  return kept;
}

function overlap(one: Outline, other: Outline): boolean {
  return (
    Math.abs(one.x + one.width / 2 - other.x - other.width / 2) < Math.max(one.width, other.width) / 2 &&
    Math.abs(one.y + one.height / 2 - other.y - other.height / 2) < Math.max(one.height, other.height) / 2
  );
}

/** Cells for single letters stand closer than boxes, which have their label between them. */
function isNextCell(one: Outline, other: Outline): boolean {
  if (one === other) return false;
  const between = Math.max(other.x - one.x - one.width, one.x - other.x - other.width);
  const sameRow = Math.abs(one.y - other.y) < cells.unevenness * one.height;
  const alike = Math.abs(one.height - other.height) < cells.unevenness * one.height;
  return sameRow && alike && between < cells.gap * one.width;
}

const cells = { unevenness: 0.25, gap: 0.4 } as const;

/** A tick is a stroke: enough ink beside the outline's, and over a good part of the room. */
const tick = {
  /** Left out along the edges, of the side: the outline as wide as it is, and what rest skew and blur add. */
  margin: 0.18,
  mostMargin: 0.36,
  slackMillimetres: 0.13,
  inkToOutline: 0.07,
  reach: 0.3,
} as const;

function isTicked({ width, mask, perMillimetre }: Ink, outline: Outline): boolean {
  const side = Math.min(outline.width, outline.height);
  const printed = lineWidth({ width, mask }, outline) + tick.slackMillimetres * perMillimetre;
  const margin = Math.round(Math.min(tick.mostMargin * side, Math.max(tick.margin * side, printed)));
  const rows = new Set<number>();
  const columns = new Set<number>();
  let all = 0;
  let inside = 0;
  for (let row = outline.y; row < outline.y + outline.height; row++) {
    for (let column = outline.x; column < outline.x + outline.width; column++) {
      if (mask[row * width + column] !== 1) continue;
      all++;
      if (depthIn(outline, column, row) < margin) continue;
      inside++;
      rows.add(row);
      columns.add(column);
    }
  }
  const room = Math.max(1, side - 2 * margin);
  return inside > tick.inkToOutline * (all - inside) && Math.max(rows.size, columns.size) >= tick.reach * room;
}

/** From the middle half of each edge inwards; the lower quarter of the looks, for a mark may begin at the outline. */
function lineWidth({ width, mask }: Pick<Ink, "width" | "mask">, { x, y, width: wide, height: high }: Outline): number {
  const side = Math.min(wide, high);
  const widths: number[] = [];
  for (let along = Math.ceil(side / 4); along < (side * 3) / 4; along++) {
    const inwards = (start: number, step: number) => {
      let skipped = 0;
      while (skipped < side / 4 && mask[start + skipped * step] !== 1) skipped++;
      let inked = skipped;
      while (inked < side / 2 && mask[start + inked * step] === 1) inked++;
      widths.push(inked);
    };
    inwards((y + along) * width + x, 1);
    inwards((y + along) * width + x + wide - 1, -1);
    inwards(y * width + x + along, width);
    inwards((y + high - 1) * width + x + along, -width);
  }
  return widths.toSorted((one, other) => one - other)[widths.length >> 2] ?? 0;
}

/** How far from the outline a pixel lies, inwards. */
function depthIn({ shape, x, y, width, height }: Outline, column: number, row: number): number {
  if (shape === "square") return Math.min(row - y, y + height - 1 - row, column - x, x + width - 1 - column);
  const middle = { x: x + (width - 1) / 2, y: y + (height - 1) / 2 };
  return Math.min(width, height) / 2 - Math.hypot(column - middle.x, row - middle.y);
}

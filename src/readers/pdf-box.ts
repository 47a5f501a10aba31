import type { PDFPageProxy } from "pdfjs-dist";
import type { TextItem } from "pdfjs-dist/types/src/display/api.js";
import type { Box } from "#certificate/evidence.ts";

/** Turns points of the page's own space into fractions of the page as it is shown, rotation included. */
export type PageView = (x: number, y: number) => { x: number; y: number };

export function pageView(page: PDFPageProxy): PageView {
  const viewport = page.getViewport({ scale: 1 });
  return (x, y) => {
    const [left = 0, top = 0] = viewport.convertToViewportPoint(x, y);
    return { x: left / viewport.width, y: top / viewport.height };
  };
}

/** The box of a run of text, whichever way it is turned. */
export function textBox(item: TextItem, view: PageView): Box {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform;
  const along = unit(a, b);
  const up = unit(c, d);
  // The origin lies on the baseline; letters such as g reach about a fifth of the height below it.
  const below = { x: x - up.x * item.height * 0.2, y: y - up.y * item.height * 0.2 };
  const corner = (length: number, height: number) =>
    view(below.x + along.x * length + up.x * height, below.y + along.y * length + up.y * height);
  return boxBetween(corner(0, 0), corner(item.width, item.height * 1.2));
}

/** The box of a rectangle `[x1, y1, x2, y2]` in the page's own space. */
export function rectangleBox([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[], view: PageView): Box {
  return boxBetween(view(x1, y1), view(x2, y2));
}

export function joinedBox(one: Box | undefined, other: Box): Box {
  if (!one) return other;
  const right = Math.max(one.x + one.width, other.x + other.width);
  const foot = Math.max(one.y + one.height, other.y + other.height);
  return boxBetween({ x: Math.min(one.x, other.x), y: Math.min(one.y, other.y) }, { x: right, y: foot });
}

/** Two opposite corners, whichever. */
function boxBetween(one: { x: number; y: number }, other: { x: number; y: number }): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x: rounded(x),
    y: rounded(y),
    width: rounded(Math.max(one.x, other.x) - x),
    height: rounded(Math.max(one.y, other.y) - y),
  };
}

/** A ten-thousandth of a page is a fortieth of a millimetre. */
function rounded(fraction: number): number {
  return Math.round(fraction * 10_000) / 10_000;
}

function unit(x: number, y: number): { x: number; y: number } {
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

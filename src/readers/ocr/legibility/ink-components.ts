import type { GreyPicture } from "../grey-picture.ts";

/** A connected patch of ink, in cells of the map; `ink` counts its cells. */
export interface InkComponent {
  left: number;
  top: number;
  right: number;
  bottom: number;
  ink: number;
}

export interface InkMap {
  width: number;
  height: number;
  components: InkComponent[];
  isInk(column: number, row: number): boolean;
}

/**
 * The connected patches of ink on a picture with an even background, on a map about 1 240 cells wide
 * (150 dpi of A4: enough to tell letters, and quick). Right and bottom are excluded ends.
 */
export function inkComponents(picture: GreyPicture): InkMap {
  const scale = Math.max(1, Math.round(picture.width / 1240));
  const width = Math.floor(picture.width / scale);
  const height = Math.floor(picture.height / scale);
  const limit = inkBelow(picture);
  const components: InkComponent[] = [];
  const parents: number[] = [];
  let above: Run[] = [];
  for (let row = 0; row < height; row++) {
    const runs = inkRuns(picture, row, scale, width, limit);
    let first = 0;
    for (const run of runs) {
      while ((above[first]?.end ?? Number.POSITIVE_INFINITY) < run.start) first++;
      for (let at = first; at < above.length; at++) {
        const over = above[at];
        if (over === undefined || over.start > run.end) break;
        run.label = run.label < 0 ? rootOf(parents, over.label) : merge(parents, components, run.label, over.label);
      }
      if (run.label < 0) {
        run.label = parents.push(parents.length) - 1;
        components.push({ left: run.start, top: row, right: run.end, bottom: row + 1, ink: 0 });
      }
      grow(components[run.label], run, row);
    }
    above = runs;
  }
  return {
    width,
    height,
    components: components.filter((_, label) => parents[label] === label),
    isInk: (column, row) => isInkAt(picture, (row * picture.width + column) * scale, scale, limit),
  };
}

interface Run {
  start: number;
  end: number;
  label: number;
}

/** Ink is darker than halfway from paper to the darkest hundredth, but never closer to paper than this. */
const leastDifference = 40;

/** The paper is the most common shade. */
function inkBelow({ pixels }: GreyPicture): number {
  const histogram = new Uint32Array(256);
  let counted = 0;
  for (let at = 0; at < pixels.length; at += 7) {
    const shade = pixels[at] ?? 0;
    histogram[shade] = (histogram[shade] ?? 0) + 1;
    counted++;
  }
  const paper = histogram.indexOf(Math.max(...histogram));
  let left = counted * 0.01;
  const dark = histogram.findIndex((count) => {
    left -= count;
    return left < 0;
  });
  return paper - Math.max(leastDifference, (paper - dark) * 0.45);
}

/** A cell is as dark as its upper left pixel and the one below right. */
function isInkAt({ pixels, width }: GreyPicture, at: number, scale: number, limit: number): boolean {
  return (pixels[at] ?? 255) < limit || (scale > 1 && (pixels[at + width + 1] ?? 255) < limit);
}

/** Cells with ink in a row of the map, as runs. */
function inkRuns(picture: GreyPicture, row: number, scale: number, cells: number, limit: number): Run[] {
  const runs: Run[] = [];
  let start = -1;
  let at = row * scale * picture.width;
  for (let cell = 0; cell < cells; cell++) {
    const ink = isInkAt(picture, at, scale, limit);
    if (ink && start < 0) start = cell;
    if (!ink && start >= 0) {
      runs.push({ start, end: cell, label: -1 });
      start = -1;
    }
    at += scale;
  }
  if (start >= 0) runs.push({ start, end: cells, label: -1 });
  return runs;
}

function rootOf(parents: number[], label: number): number {
  let root = label;
  while (parents[root] !== root) root = parents[root] ?? root;
  parents[label] = root;
  return root;
}

function merge(parents: number[], components: InkComponent[], one: number, other: number): number {
  const [kept, gone] = [rootOf(parents, one), rootOf(parents, other)];
  const [into, from] = [components[kept], components[gone]];
  if (kept === gone || into === undefined || from === undefined) return kept;
  parents[gone] = kept;
  into.left = Math.min(into.left, from.left);
  into.top = Math.min(into.top, from.top);
  into.right = Math.max(into.right, from.right);
  into.bottom = Math.max(into.bottom, from.bottom);
  into.ink += from.ink;
  return kept;
}

function grow(component: InkComponent | undefined, { start, end }: Run, row: number): void {
  if (component === undefined) return;
  component.left = Math.min(component.left, start);
  component.right = Math.max(component.right, end);
  component.bottom = row + 1;
  component.ink += end - start;
}

import type { RecognisedText } from "../recognition.ts";

/** A word or a tick box on its way into the page's text. */
export interface Piece extends RecognisedText {
  kind: "word" | "tick";
}

/**
 * Rows from top to foot, each from left to right. Text recognition takes a form's columns for blocks
 * of their own; lines of it that stand at one height, side by side, are one row again.
 */
export function pageRows(lines: readonly (readonly Piece[])[]): Piece[][] {
  const filled = lines.filter((line) => line.length > 0);
  const tall = tallerThan * median(filled.flat().map(({ box }) => box.height));
  const rows: Piece[][] = [];
  for (const line of filled.toSorted(wordsFirst)) {
    const row = rowRightOf(rows, line) ?? rowBeside(rows, line, tall);
    if (row === null) rows.push([...line]);
    else row.push(...line);
  }
  return rows
    .sort((one, other) => middle(one) - middle(other))
    .map((row) => row.sort((one, other) => one.box.x - other.box.x));
}

/** From top to foot, and tick boxes when all words have their rows. */
function wordsFirst(one: readonly Piece[], other: readonly Piece[]): number {
  return Number(isTick(one)) - Number(isTick(other)) || middle(one) - middle(other);
}

function isTick(line: readonly Piece[]): boolean {
  return line.every(({ kind }) => kind === "tick");
}

/** The row of the word right behind a tick box: what stands on its left may run up the page, over several rows. */
function rowRightOf(rows: readonly Piece[][], line: readonly Piece[]): Piece[] | null {
  const [tick] = line;
  if (tick === undefined || !isTick(line)) return null;
  let best: Piece[] | null = null;
  let nearest = rightBehind * tick.box.width;
  for (const row of rows) {
    for (const word of row) {
      const distance = word.box.x - rightOf(tick);
      if (distance < 0 || distance >= nearest || sharedHeight(word, tick) <= sameHeight) continue;
      nearest = distance;
      best = row;
    }
  }
  return best;
}

/** In widths of the box. */
const rightBehind = 2;

/** The row that the line continues best, or null where it stands alone. */
function rowBeside(rows: readonly Piece[][], line: readonly Piece[], tall: number): Piece[] | null {
  let best: Piece[] | null = null;
  let bestShare = sameHeight;
  for (const row of rows) {
    const share = heightShared(row, line, tall);
    if (share > bestShare && !collide(row, line)) {
      best = row;
      bestShare = share;
    }
  }
  return best;
}

/** Part of the lower word's height that the two words nearest to each other share: a crooked page bends long lines. */
function heightShared(row: readonly Piece[], line: readonly Piece[], tall: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let share = 0;
  for (const one of row) {
    if (one.box.height > tall) continue;
    for (const other of line) {
      if (other.box.height > tall) continue;
      const distance = Math.max(one.box.x, other.box.x) - Math.min(rightOf(one), rightOf(other));
      if (distance >= nearest) continue;
      nearest = distance;
      share = sharedHeight(one, other);
    }
  }
  return share;
}

/** Part of the lower one's height. */
function sharedHeight(one: Piece, other: Piece): number {
  const shared = Math.min(footOf(one), footOf(other)) - Math.max(one.box.y, other.box.y);
  return shared / Math.min(one.box.height, other.box.height);
}

/** Words above each other are not one row, however near their lines. A box may lie under a word whose place is read too wide. */
function collide(row: readonly Piece[], line: readonly Piece[]): boolean {
  return row.some((one) =>
    line.some((other) => {
      if (one.kind === "tick" || other.kind === "tick") return false;
      const shared = Math.min(rightOf(one), rightOf(other)) - Math.max(one.box.x, other.box.x);
      return shared > 0.5 * Math.min(one.box.width, other.box.width);
    }),
  );
}

const sameHeight = 0.5;

/** Rules, braces and text along the margin reach over several rows and belong to none. */
const tallerThan = 3;

function middle(line: readonly Piece[]): number {
  return median(line.map(({ box }) => box.y + box.height / 2));
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[values.length >> 1] ?? 0;
}

function rightOf({ box }: Piece): number {
  return box.x + box.width;
}

function footOf({ box }: Piece): number {
  return box.y + box.height;
}

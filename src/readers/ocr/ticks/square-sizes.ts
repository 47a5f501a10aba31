import type { Ink } from "../ink.ts";

/** Millimetres on paper. Tick boxes of the forms in use measure 2.6 (glyphs in 10 point) to 5. */
const millimetres = {
  least: 2.4,
  most: 6.5,
  /** A break in a line that is bridged. */
  gap: 0.35,
  /** How far a line may stray from its place beside its own width: rest skew of 2° over 4 mm. */
  stray: 0.13,
  /** Where a free-standing outline has paper around it again, and within it. */
  outside: 0.6,
  inside: 0.5,
  /** From here on a square is larger than print of the usual sizes, and may be broken. */
  mayBeBroken: 3,
  corner: 0.4,
  /** Left and right of a box there is paper, where a letter has its neighbours. */
  beside: { from: 0.35, to: 0.95 },
  /** A line that is still there this far beyond a corner runs on. */
  runsOn: { from: 0.4, to: 1.1 },
} as const;

/** What part of a stretch must be ink, or may be. */
export const shares = {
  /** Width and height may differ by this much. */
  notSquare: 0.17,
  wholeSide: 0.6,
  /** Of all sides together: whole, or broken with little inside. Whatever has more inside is a letter. */
  whole: 0.98,
  broken: 0.86,
  insideBroken: 0.25,
  /** Ink right outside: more of it is the inside of something larger, or a letter in a word. A tick may reach out. */
  outside: 0.35,
  outsideInAll: 0.12,
  /** Rows with ink to the left, or to the right; a tick that reaches out takes a few. */
  beside: 0.4,
  runsOn: 0.8,
} as const;

/** A cell has several lines that run on; a box may touch one. */
export const linesRunningOn = 1;

/** An O or a D has no ink where its corners would be. */
export const corners = { share: 0.4, worst: 0.3 } as const;

/** Each side has an arm at either end. A letter that is square but for its roundings has the middles alone. */
export const arms = { length: 0.25, share: 0.7, needed: 7 } as const;

/** The millimetres in pixels of one picture. */
export interface Sizes {
  least: number;
  most: number;
  gap: number;
  stray: number;
  outside: number;
  inside: number;
  mayBeBroken: number;
  corner: number;
  besideFrom: number;
  besideTo: number;
  runsOnFrom: number;
  runsOnTo: number;
}

/** The sizes of this picture's scale. */
export function sizesFor({ perMillimetre }: Ink): Sizes {
  const pixels = (length: number) => Math.max(1, Math.round(length * perMillimetre));
  return {
    least: pixels(millimetres.least),
    most: pixels(millimetres.most),
    gap: pixels(millimetres.gap),
    stray: pixels(millimetres.stray),
    outside: pixels(millimetres.outside),
    inside: pixels(millimetres.inside),
    mayBeBroken: pixels(millimetres.mayBeBroken),
    corner: pixels(millimetres.corner),
    besideFrom: pixels(millimetres.beside.from),
    besideTo: pixels(millimetres.beside.to),
    runsOnFrom: pixels(millimetres.runsOn.from),
    runsOnTo: pixels(millimetres.runsOn.to),
  };
}

import { remembered } from "#language/terms/remembered.ts";

/** What a word looks like when letters that scans confuse are the same letter. */
export const shapeOf = remembered((plain): string =>
  confusions.reduce((shape, [seen, meant]) => shape.replaceAll(seen, meant), plain),
);

const confusions: readonly (readonly [string, string])[] = [
  ["rn", "m"],
  ["cl", "d"],
  ["vv", "w"],
  ["1", "l"],
  ["i", "l"],
  ["0", "o"],
  ["6", "o"],
  ["5", "s"],
  ["8", "b"],
];

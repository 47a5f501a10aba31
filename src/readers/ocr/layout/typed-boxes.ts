import type { Piece } from "./page-rows.ts";

/**
 * A row with the boxes of printouts that have no drawn ones: "[x]" and "[ ]" in letters, of which text
 * recognition loses a bracket more often than not. They stand at the head of a row or after a wide gap.
 */
export function withTypedBoxes(row: readonly Piece[], wideGap: number): Piece[] {
  const found: Piece[] = [];
  for (const piece of row) {
    const before = found.at(-1);
    const isBehindBox = before?.kind === "tick";
    // "[", "x" and "]" as words of their own.
    if (isBehindBox && isTyped(before, row) && /^[xX×]\]?$/u.test(piece.text)) {
      found[found.length - 1] = { ...before, text: "[x]" };
      continue;
    }
    const isFree = before === undefined || isBehindBox || piece.box.x - before.box.x - before.box.width > wideGap;
    const parts = isFree && piece.kind === "word" ? boxAndLabel(piece) : null;
    if (parts === null) found.push(piece);
    // The second bracket of a box whose first came as a word of its own.
    else found.push(...(isBehindBox ? parts.slice(1) : parts));
  }
  return found;
}

function isTyped(box: Piece, row: readonly Piece[]): boolean {
  return !row.includes(box);
}

/** The box, and the label if it stuck to it; null where there is no box. */
function boxAndLabel(word: Piece): Piece[] | null {
  const match = typedBoxes.map((box) => box.exec(word.text)).find((found) => found !== null);
  if (match === undefined) return null;
  const { mark = "", label = "" } = match.groups ?? {};
  const { x, width } = word.box;
  const boxWidth = width * (1 - label.length / word.text.length);
  const box: Piece = {
    ...word,
    kind: "tick",
    text: mark === "" ? "[ ]" : "[x]",
    box: { ...word.box, width: boxWidth },
  };
  return label === ""
    ? [box]
    : [box, { ...word, text: label, box: { ...word.box, x: x + boxWidth, width: width - boxWidth } }];
}

/** The first bracket of the second looked like its tick. The label of the last stands right behind a box that lost its second bracket. */
const typedBoxes = [
  /^[[({|lI1]?(?<mark>[xX×]?)\](?<label>.*)$/u,
  /^[Xx](?<mark>[xX×])\](?<label>.*)$/u,
  /^\[(?<mark>[xX×]?)$/u,
  /^\[(?:(?<mark>[xX×])|[1lI|])(?<label>[^\]]+)$/u,
];

import type { Line, RecognisedWord } from "../../document-text.ts";
import { joinedBox } from "../../pdf-box.ts";
import type { Recognition, TickBox } from "../recognition.ts";
import { type Piece, pageRows } from "./page-rows.ts";
import { withTypedBoxes } from "./typed-boxes.ts";
import { withoutTickBoxes } from "./without-tick-boxes.ts";

/** A recognised page as text. Lines end with "\n"; `text.slice(start, end)` is exactly the word. */
export interface LaidOutPage {
  text: string;
  lines: Line[];
  words: RecognisedWord[];
}

/**
 * The words of a page in reading order: what stands side by side becomes one line, with two spaces
 * where a form leaves a gap, and each tick box stands as "[x]" or "[ ]" before the words on its right.
 */
export function layOutPage(recognition: Recognition, ticks: readonly TickBox[]): LaidOutPage {
  const page: LaidOutPage = { text: "", lines: [], words: [] };
  const printed = recognition.lines.map(({ words }) =>
    withoutTickBoxes(words, ticks)
      .filter((word) => !isSpeck(word))
      .map(wordPiece),
  );
  for (const row of pageRows([...printed, ...ticks.map((tick) => [tickPiece(tick)])])) {
    // With no word beside it a box ticks nothing; it may be part of a logo.
    if (row.some(({ kind }) => kind === "word")) addLine(page, row);
  }
  return page;
}

function wordPiece(word: Omit<Piece, "kind">): Piece {
  return { ...word, kind: "word" };
}

/** What is left of a rule, a fold or a crumb comes as a weak dash or dot; those in a sentence come strong. */
function isSpeck({ text, confidence }: Omit<Piece, "kind">): boolean {
  return confidence < 0.6 && /^[^\p{L}\p{N}%[\]]+$/u.test(text);
}

function tickPiece({ box, ticked }: TickBox): Piece {
  return { kind: "tick", text: ticked ? "[x]" : "[ ]", box, confidence: 1 };
}

function addLine(page: LaidOutPage, printed: readonly Piece[]): void {
  const start = page.text.length;
  const gap = wideGap(printed);
  const row = withTypedBoxes(printed, gap);
  let before: Piece | null = null;
  for (const piece of row) {
    if (before !== null) page.text += spaceBetween(before, piece, gap);
    const at = page.text.length;
    page.text += piece.text;
    const { box, confidence } = piece;
    if (piece.kind === "word") page.words.push({ start: at, end: page.text.length, box, confidence });
    before = piece;
  }
  const box = row.reduce<Piece["box"] | undefined>((sum, piece) => joinedBox(sum, piece.box), undefined);
  page.lines.push({ start, end: page.text.length, confidence: meanConfidence(row), ...(box && { box }) });
  page.text += "\n";
}

/** A box belongs to what follows it, however far away, and never to what stands before it. */
function spaceBetween(before: Piece, next: Piece, wide: number): string {
  if (before.kind === "tick") return " ";
  return next.kind === "tick" || next.box.x - before.box.x - before.box.width > wide ? "  " : " ";
}

/** Three letters of the row: text set flush right stretches its spaces to about two. */
function wideGap(row: readonly Piece[]): number {
  const widths = row.filter(({ kind }) => kind === "word").map(({ box, text }) => box.width / text.length);
  return 3 * (widths.sort((one, other) => one - other)[widths.length >> 1] ?? 0);
}

/** Long words tell more than short ones; boxes are found, not read. */
function meanConfidence(row: readonly Piece[]): number {
  const words = row.filter(({ kind }) => kind === "word");
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / letters;
}

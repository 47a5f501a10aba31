import { breakLines } from "./break-lines.ts";
import type { Block, Print } from "./paper.ts";

/** A4 in points, and where print may stand. */
export const sheet = { width: 595, height: 842, left: 62, right: 533, top: 48, bottom: 58 } as const;

export const prints: Record<Print | "heading-1" | "heading-2", { strong: boolean; size: number; lead: number }> = {
  plain: { strong: false, size: 10.5, lead: 15 },
  strong: { strong: true, size: 10.5, lead: 15 },
  small: { strong: false, size: 9, lead: 12.5 },
  "heading-1": { strong: true, size: 16, lead: 22 },
  "heading-2": { strong: true, size: 11.5, lead: 16 },
};
export type PrintName = keyof typeof prints;

/** One block where it stands on a page. Heights are of base lines, from the lower edge, as PDF counts. */
export interface Placed {
  tag: "H1" | "H2" | "P";
  words: { text: string; x: number; y: number; print: PrintName }[];
  rules: { from: number; to: number; y: number }[];
}

/** Puts blocks on pages. `widthOf` measures words in a print, in points. */
export function layOut(blocks: readonly Block[], widthOf: (words: string, print: PrintName) => number): Placed[][] {
  const pages: Placed[][] = [[]];
  let y: number = sheet.height - sheet.top;
  for (const chain of chains(blocks.map((block) => measured(block, widthOf)))) {
    const height = chain.reduce((sum, { before, rows }) => sum + before + heightOf(rows), 0);
    const fits = y - height >= sheet.bottom;
    // What is longer than a page breaks between its rows.
    if (!fits && height <= sheet.height - sheet.top - sheet.bottom) {
      pages.push([]);
      y = sheet.height - sheet.top;
    }
    for (const { tag, before, rows, inColumns = false } of chain) {
      y -= before;
      let placed = placedOn(pages, tag);
      for (const row of rows) {
        if (y - row.height < sheet.bottom) {
          pages.push([]);
          y = sheet.height - sheet.top;
          placed = placedOn(pages, tag);
        }
        y -= row.height;
        placed.words.push(...row.words.map((word) => ({ ...word, y })));
        placed.rules.push(...row.rules.map((rule) => ({ ...rule, y: y - 2 })));
        // Whoever hears a page hears one column after the other.
        if (inColumns) placed.words.sort((one, other) => one.x - other.x);
      }
    }
  }
  return pages;
}

interface Row {
  height: number;
  words: { text: string; x: number; print: PrintName }[];
  rules: { from: number; to: number }[];
}

interface Measured {
  tag: Placed["tag"];
  before: number;
  rows: Row[];
  withNext: boolean;
  inColumns?: boolean;
}

/** Room for writing by hand: seven and a half millimetres. */
const handwriting = 21;

function measured(block: Block, widthOf: (words: string, print: PrintName) => number): Measured {
  const withNext = "withNext" in block && block.withNext === true;
  const textRows = (text: string, print: PrintName, x: number = sheet.left): Row[] =>
    breakLines(text, sheet.right - x, (words) => widthOf(words, print)).map((line) => ({
      height: prints[print].lead,
      words: [{ text: line, x, print }],
      rules: [],
    }));
  switch (block.kind) {
    case "head":
      return { tag: "P", before: 0, rows: headRows(block), withNext: false, inColumns: true };
    case "heading": {
      const print = block.level === 1 ? "heading-1" : "heading-2";
      const tag = block.level === 1 ? "H1" : "H2";
      return { tag, before: block.level === 1 ? 14 : 16, rows: textRows(block.text, print), withNext: true };
    }
    case "text":
      return { tag: "P", before: block.print === "small" ? 3 : 7, rows: textRows(block.text, block.print), withNext };
    case "space":
      return { tag: "P", before: block.height, rows: [], withNext: true };
    case "lines": {
      const row: Row = { height: handwriting, words: [], rules: [{ from: sheet.left, to: sheet.right }] };
      return { tag: "P", before: 0, rows: Array.from({ length: block.count }, () => row), withNext };
    }
    case "fields":
      return { tag: "P", before: 4, rows: [fieldRow(block.fields, widthOf)], withNext };
    case "item":
      return {
        tag: "P",
        before: 3,
        rows: tickRows({ mark: "•", text: block.text, line: false }, textRows, widthOf),
        withNext,
      };
    case "tick":
      return { tag: "P", before: 4, rows: tickRows({ mark: "☐", ...block }, textRows, widthOf), withNext };
  }
}

function headRows({ left, right }: { left: readonly string[]; right: readonly string[] }): Row[] {
  const column = sheet.left + (sheet.right - sheet.left) * 0.62;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    height: prints.plain.lead,
    words: [
      { text: left[index] ?? "", x: sheet.left, print: index === 0 ? ("strong" as const) : ("plain" as const) },
      { text: right[index] ?? "", x: column, print: "plain" as const },
    ].filter(({ text }) => text !== ""),
    rules: [],
  }));
}

function fieldRow(
  fields: readonly { label: string; share: number }[],
  widthOf: (words: string, print: PrintName) => number,
): Row {
  const row: Row = { height: handwriting, words: [], rules: [] };
  let x: number = sheet.left;
  for (const { label, share } of fields) {
    const end = x + (sheet.right - sheet.left) * share;
    row.words.push({ text: label, x, print: "plain" });
    row.rules.push({ from: x + widthOf(`${label} `, "plain") + 2, to: end - (end < sheet.right - 1 ? 8 : 0) });
    x = end;
  }
  return row;
}

function tickRows(
  { mark, text, line }: { mark: string; text: string; line: boolean },
  textRows: (text: string, print: PrintName, x: number) => Row[],
  widthOf: (words: string, print: PrintName) => number,
): Row[] {
  const indent = sheet.left + 20;
  const rows = textRows(text, "plain", indent);
  const [first] = rows;
  first?.words.unshift({ text: mark, x: sheet.left, print: "plain" });
  const last = rows.at(-1);
  const end = indent + widthOf(`${last?.words.at(-1)?.text ?? ""} `, "plain") + 2;
  if (!line || last === undefined) return rows;
  // Where the words leave no room, the line gets a row of its own.
  if (sheet.right - end < 120) {
    return [...rows, { height: handwriting, words: [], rules: [{ from: indent, to: sheet.right }] }];
  }
  last.rules.push({ from: end, to: sheet.right });
  return rows;
}

/** Blocks that must stay together, in order. */
function chains(blocks: readonly Measured[]): Measured[][] {
  const found: Measured[][] = [];
  let open = false;
  for (const block of blocks) {
    if (open) found.at(-1)?.push(block);
    else found.push([block]);
    open = block.withNext;
  }
  return found;
}

function placedOn(pages: Placed[][], tag: Placed["tag"]): Placed {
  const placed: Placed = { tag, words: [], rules: [] };
  pages.at(-1)?.push(placed);
  return placed;
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

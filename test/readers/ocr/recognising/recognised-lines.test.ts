import { expect, test } from "vitest";
import { recognisedLines } from "#readers/ocr/recognising/recognised-lines.ts";

const picture = { width: 1000, height: 2000, dpi: 200, pixels: new Uint8Array(1000 * 2000).fill(255) };

/** Rows of a table as tesseract writes it: level, page, block, paragraph, line, word, box, confidence, text. */
const table = [
  [1, 1, 0, 0, 0, 0, 0, 0, 1000, 2000, -1, ""],
  [4, 1, 1, 1, 1, 0, 100, 200, 400, 40, -1, ""],
  [5, 1, 1, 1, 1, 1, 100, 200, 50, 40, "96.416421", "Ont"],
  [5, 1, 1, 1, 1, 2, 200, 200, 50, 40, "-0.5", "i"],
  [5, 1, 1, 1, 2, 1, 100, 300, 50, 40, "91.193924", "ryggen"],
  [5, 1, 2, 1, 1, 1, 0, 500, 900, 4, "95.0", " "],
  [5, 1, 2, 1, 2, 1, 500, 600, 50, 40, "80.0", "M54.5"],
]
  .map((row) => row.join("\t"))
  .join("\n");

test("words stand in their lines, with boxes in fractions and confidences 0–1; rules are no words", () => {
  const lines = recognisedLines(`${table}\n`, picture);
  expect(lines.map(({ words }) => words.map(({ text }) => text))).toEqual([["Ont", "i"], ["ryggen"], ["M54.5"]]);
  const [ont, i] = lines[0]?.words ?? [];
  expect(ont?.box).toEqual({ x: 0.1, y: 0.1, width: 0.05, height: 0.02 });
  expect(ont?.confidence).toBeCloseTo(0.96416, 4);
  expect(i?.confidence).toBe(0);
});

test("nothing read is no line", () => {
  expect(recognisedLines("", picture)).toEqual([]);
});

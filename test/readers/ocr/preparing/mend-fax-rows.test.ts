import { expect, test } from "vitest";
import type { GreyPicture } from "#readers/ocr/grey-picture.ts";
import { mendFaxRows } from "#readers/ocr/preparing/mend-fax-rows.ts";

function picture(...rows: string[]): GreyPicture {
  const pixels = Uint8Array.from(rows.join(""), (dot) => ({ "#": 0, "+": 120 })[dot] ?? 255);
  return { width: rows[0]?.length ?? 0, height: rows.length, dpi: 200, pixels };
}

const letters = [
  ".........................",
  "..###.###..##.###.##.....",
  "..#.#.#....##.#.#.##.....",
  "..#.#.###..##.###.##.....",
  "..#.#.#....##.#...##.....",
  "..###.###..##.#...##.....",
  ".........................",
];

function withRow(at: number, row: string): string[] {
  return letters.with(at, row);
}

test("fills a row that was lost, where there is ink on both sides of it", () => {
  const lost = withRow(2, ".........................");
  expect(mendFaxRows(picture(...lost))).toEqual(picture(...withRow(2, "..#.#.###..##.###.##.....")));
});

test("clears a row that was struck through, but for the letters in it", () => {
  const struck = withRow(6, "...######################");
  const long = [...struck, "........................."];
  expect(mendFaxRows(picture(...long))).toEqual(
    picture(...letters.with(6, "...##.###..##.#...##....."), long[7] ?? ""),
  );
});

test.each([
  ["what is whole", letters],
  ["a rule that ends before the paper does", [...letters, ".######################..", letters[0] ?? ""]],
  ["a black bar", [...letters, "...######################", "...######################", letters[0] ?? ""]],
  ["a picture in grey", withRow(2, "....+++++................")],
])("leaves %s as it is", (_, rows) => {
  const whole = picture(...rows);
  expect(mendFaxRows(whole)).toBe(whole);
});

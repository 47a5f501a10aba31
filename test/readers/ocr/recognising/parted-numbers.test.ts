import { expect, test } from "vitest";
import type { GreyPicture } from "#readers/ocr/grey-picture.ts";
import { partedNumbers } from "#readers/ocr/recognising/parted-numbers.ts";
import { drawnPage } from "../drawn-page.ts";

test.each([
  ["4.2.3 50%", ["4.2.3", "50%"]],
  ["4.2.350%", ["4.2.350%"]],
  ["11.11.2011", ["11.11.2011"]],
  ["1 1 1 1", ["1111"]],
  ["2.4 80", ["2.4", "80"]],
])("what is printed %s and read as one word is %j", async (printed, parts) => {
  const picture = await drawnPage(printed);
  const word = { text: printed.replaceAll(" ", ""), bbox: inkBox(picture) };
  expect(partedNumbers(word, picture).map(({ text }) => text)).toEqual(parts);
});

test("what lost a stop in reading stays whole: nothing tells where to cut", async () => {
  const picture = await drawnPage("2.4 75%");
  const word = { text: "2475%", bbox: inkBox(picture) };
  expect(partedNumbers(word, picture)).toEqual([word]);
});

test("each part has its own place", async () => {
  const picture = await drawnPage("4.2.3 50%");
  const bbox = inkBox(picture);
  const [left, right] = partedNumbers({ text: "4.2.350%", bbox }, picture);
  expect(left?.bbox.x0).toBe(bbox.x0);
  expect(right?.bbox.x1).toBe(bbox.x1);
  expect((right?.bbox.x0 ?? 0) - (left?.bbox.x1 ?? 0)).toBeGreaterThan(5);
});

test("a word of letters stays whole, whatever its gaps", async () => {
  const picture = await drawnPage("till  och");
  const word = { text: "tilloch", bbox: inkBox(picture) };
  expect(partedNumbers(word, picture)).toEqual([word]);
});

function inkBox({ pixels, width }: GreyPicture) {
  const ink = [...pixels.keys()].filter((at) => (pixels[at] ?? 255) < 128);
  const columns = ink.map((at) => at % width).sort((one, other) => one - other);
  const [first = 0, last = 0] = [ink[0], ink.at(-1)];
  return {
    x0: columns[0] ?? 0,
    x1: (columns.at(-1) ?? 0) + 1,
    y0: Math.floor(first / width),
    y1: Math.floor(last / width) + 1,
  };
}

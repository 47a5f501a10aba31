import { expect, test } from "vitest";
import { findTextDirection } from "#readers/ocr/preparing/text-direction.ts";

/** Lines of letters 10 marks high and 4 apart, `long` marks from their beginning to their end. */
function lines(count: number, long: number): { along: number; across: number }[] {
  return Array.from({ length: count * long * 10 }, (_, at) => {
    const line = Math.floor(at / 10) % count;
    return { line, along: 40 + Math.floor(at / 10 / count), across: 200 + 40 * line + (at % 10) };
  }).filter(({ line, along }) => (along + 5 * line) % 12 < 8);
}

function marks(acrossThePage: number, upThePage: number, long: number) {
  const lying = lines(acrossThePage, 300).map(({ along, across }) => ({ x: along, y: across }));
  const standing = lines(upThePage, long).map(({ along, across }) => ({ x: across, y: along }));
  const all = [...lying, ...standing];
  return { x: Uint16Array.from(all, ({ x }) => x), y: Uint16Array.from(all, ({ y }) => y) };
}

test.each<[string, number, number, number, boolean, boolean]>([
  ["a tall page with a line of text and a longer mark along its edge lies right", 1, 2, 300, true, false],
  ["a wide one lies on its side", 1, 2, 300, false, true],
  ["a tall page with nothing but lines that run up it lies on its side", 0, 20, 600, true, true],
  ["a tall page of text lies right", 20, 2, 300, true, false],
])("%s", (_, acrossThePage, upThePage, long, tall, sideways) => {
  expect(findTextDirection(marks(acrossThePage, upThePage, long), tall).sideways).toBe(sideways);
});

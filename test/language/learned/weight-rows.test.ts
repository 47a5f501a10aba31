import { describe, expect, it } from "vitest";
import { addRows, weightRows } from "#language/learned/weight-rows.ts";

const tags = 24;
const places = 600;
const bytes = Int8Array.from({ length: places * tags }, (_, at) => [-128, 127, at * 37, 0][at % 4] ?? 0);

describe("rows of weights", () => {
  it.each([0, 1, 255, 256, 257, 600])("add up %i places as one by one", (count) => {
    const asked = Array.from({ length: count }, (_, at) => (at * 7) % places);
    const sums = new Int32Array(tags).fill(5);
    addRows(sums, weightRows(bytes, tags), asked);
    const expected = Array.from({ length: tags }, (_, tag) =>
      asked.reduce((sum, place) => sum + (bytes[place * tags + tag] ?? 0), 5),
    );
    expect([...sums]).toEqual(expected);
  });
});

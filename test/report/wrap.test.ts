import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "#report/wrap.ts";

describe("wrap", () => {
  it.each([
    { text: "one two three", width: 7, indent: {}, lines: ["one two", "three"] },
    { text: "one two three", width: 9, indent: { first: "- ", rest: "  " }, lines: ["- one two", "  three"] },
    { text: "one two", width: 7, indent: { first: "  " }, lines: ["  one", "  two"] },
    { text: "unbreakable", width: 4, indent: {}, lines: ["unbreakable"] },
    { text: " \n ", width: 20, indent: {}, lines: [] },
  ])("breaks “$text” at $width", ({ text, width, indent, lines }) => {
    expect(wrap(text, width, indent)).toEqual(lines);
  });

  it("keeps every word, and every line inside the width unless one word is longer", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\S{1,12}$/)), fc.integer({ min: 14, max: 60 }), (words, width) => {
        const lines = wrap(words.join(" "), width, { first: "  " });
        expect(lines.join(" ").split(/\s+/).filter(Boolean)).toEqual(words.flatMap((word) => word.split(/\s+/)));
        expect(lines.every((line) => line.length <= width)).toBe(true);
      }),
    );
  });
});

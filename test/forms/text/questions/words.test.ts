import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "#forms/text/questions/words.ts";

describe("wordsOf", () => {
  it("finds each run of letters, marks and digits of any script, and each per cent sign", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
        const runs = [...text.matchAll(/[\p{L}\p{M}\p{N}]+|%/gu)].map(({ 0: run, index }) => [
          index,
          index + run.length,
        ]);
        expect(wordsOf(text).map(({ start, end }) => [start, end])).toEqual(runs);
      }),
      { numRuns: 1000, examples: [["50 % på ”Öl”, 𝒜–𝟙😀x\ud835"]] },
    );
  });
});

import { describe, expect, it } from "vitest";
import { factOfWord, type KnownWord, knownWordAt } from "#language/terms/known-words.ts";

const known = (word: string) => knownWordAt(`en ${word}.`, 3, 3 + word.length);

describe("known words", () => {
  it("are the same wherever they stand, and what they tell is worked out once", () => {
    const asked: string[] = [];
    const length = factOfWord(({ written }: KnownWord) => {
      asked.push(written);
      return written.length;
    });
    expect(["sjuk", "frisk", "sjuk", "Sjuk"].map((word) => length(known(word)))).toEqual([4, 5, 4, 4]);
    expect(asked).toEqual(["sjuk", "frisk", "Sjuk"]);
    expect(known("sjuk")).toBe(knownWordAt("sjuk", 0, 4));
  });

  it("tell the same when the table was full and is filled anew, also a word from before", () => {
    const itself = factOfWord(({ written }: KnownWord) => written);
    const before = known("sjuk");
    expect(itself(before)).toBe("sjuk");
    const words = Array.from({ length: 40_000 }, (_, number) => `ord${number.toString(36)}å`);
    expect(words.map((word) => itself(known(word)))).toEqual(words);
    expect([itself(before), itself(known("sjuk"))]).toEqual(["sjuk", "sjuk"]);
  });

  it.each(["19840611", "0701-234567", "a".repeat(61)])("are never %s", (written) => {
    expect(known(written)).toEqual({ id: -1, written });
    expect(known(written)).not.toBe(known(written));
  });
});

import { describe, expect, it } from "vitest";
import { factOfWord, knownWords } from "#language/known-words.ts";

const spell = (written: string) => ({ word: written, folded: written, number: false });

describe("known words", () => {
  it("tells of a word what it told before, once worked out", () => {
    const asked: string[] = [];
    const known = knownWords(spell);
    const length = factOfWord(({ word }) => {
      asked.push(word);
      return word.length;
    });
    expect(["sjuk", "frisk", "sjuk"].map((word) => length(known(word)))).toEqual([4, 5, 4]);
    expect(asked).toEqual(["sjuk", "frisk"]);
  });

  it("tells the same when the table was full and is filled anew, also of a word from before", () => {
    const known = knownWords(spell);
    const itself = factOfWord(({ word }) => word);
    const before = known("sjuk");
    expect(itself(before)).toBe("sjuk");
    for (let number = 0; number < 20_001; number++) {
      const word = `ord${number}`;
      if (itself(known(word)) !== word) throw new Error(`${word} is told of as another word`);
    }
    expect([itself(before), itself(known("sjuk"))]).toEqual(["sjuk", "sjuk"]);
  });

  it.each(["19840611", "0701-234567", "a".repeat(61)])("keeps nothing of %s", (written) => {
    const known = knownWords(spell);
    expect(known(written)).not.toBe(known(written));
    expect(known(written).id).toBe(-1);
  });
});

import { describe, expect, it } from "vitest";
import { compileWords } from "#language/terms/word-index.ts";

describe("a word index", () => {
  const patterns = ["koncentration*", "*svårighet*", "*kraft", "bära", "bara", "rörlighet*"];
  const kept = compileWords(patterns, "kept");

  it.each([
    ["a beginning", "koncentrationen", ["koncentration*"]],
    ["a part", "lässvårigheter", ["*svårighet*"]],
    ["two parts of a compound", "koncentrationssvårigheter", ["koncentration*", "*svårighet*"]],
    ["an ending", "muskelkraft", ["*kraft"]],
    ["no ending in the middle", "kraftlös", []],
    ["a whole word", "bära", ["bära"]],
    ["another word with other accents", "bara", ["bara"]],
    ["a letter lacking", "koncetration", ["koncentration*"]],
    ["a letter wrong", "rörligjet", ["rörlighet*"]],
    ["two letters swapped", "kocnentration", ["koncentration*"]],
    ["no short word with a letter wrong", "bäru", []],
    ["nothing", "patienten", []],
  ])("knows %s: %s", (_, word, expected) => {
    expect(kept.matches(word).map((number) => patterns[number])).toEqual(expected);
  });

  it("takes words without accents where the whole text lost them", () => {
    const lost = compileWords(patterns, "lost");
    expect(lost.matches("rorlighet").map((number) => patterns[number])).toEqual(["rörlighet*"]);
    expect(lost.matches("bara").map((number) => patterns[number])).toEqual(["bära", "bara"]);
  });

  it("refuses a wildcard too short to mean anything", () => {
    expect(() => compileWords(["op*"], "kept")).toThrow(RangeError);
  });
});

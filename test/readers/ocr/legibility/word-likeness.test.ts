import { describe, expect, it } from "vitest";
import { isLongWord, looksLikeWord } from "#readers/ocr/legibility/word-likeness.ts";

describe("looksLikeWord", () => {
  it.each([
    ["arbetsförmåga", true],
    ["sykmelding,", true],
    ["(fysioterapi)", true],
    ["Appointment", true],
    ["halvtid/heltid", true],
    ["augustl;jqx", false],
    ["ærfbxtsf", false],
    ["rnllkvtz", false],
    ["vid", null],
    ["2026-04-30", null],
    ["M51.1", null],
    ["", null],
  ])("judges %s as %s", (text, expected) => {
    expect(looksLikeWord(text)).toBe(expected);
  });
});

describe("isLongWord", () => {
  it.each([
    ["resistenser", true],
    ["träffade", true],
    ["träffxde", false],
    ["vinteren", true],
    ["kort", false],
    ["funktlonsnedsättning", true],
    ["12345678", false],
  ])("judges %s as %s", (text, expected) => {
    expect(isLongWord(text)).toBe(expected);
  });
});

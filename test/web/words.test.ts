import { describe, expect, it } from "vitest";
import { textLanguages } from "#certificate/language.ts";
import { dayAndTime, dayInWords, fileSize } from "#web/day-and-time.ts";
import { words } from "#web/words/words.ts";

describe("words", () => {
  it.each(textLanguages)("leave nothing empty in %s", (language) => {
    expect(texts(words(language)).filter((text) => text.trim() === "")).toEqual([]);
  });

  it("are translated, not copied", () => {
    const english = new Set(texts(words("en")).filter((text) => text.length > 12));
    for (const language of ["sv", "nb"] as const) {
      expect(texts(words(language)).filter((text) => english.has(text))).toEqual([]);
    }
  });
});

describe("days, times and sizes", () => {
  it.each([
    ["en", "3 Mar 2026, 00:30", "3 March 2026", "3.1 MB", "28 bytes"],
    ["sv", "3 mars 2026 00:30", "3 mars 2026", "3,1 MB", "28 byte"],
    ["nb", "3. mars 2026, 00:30", "3. mars 2026", "3,1 MB", "28 byte"],
  ] as const)("read as they are written in %s, by the office's clock", (language, moment, day, size, small) => {
    expect(dayAndTime("2026-03-02T23:30:00.000Z", { language, timeZone: "Europe/Oslo" })).toBe(moment);
    expect(dayInWords("2026-03-03", language)).toBe(day);
    expect(fileSize(3_300_000, language).replace(/\u00a0/g, " ")).toBe(size);
    expect(fileSize(28, language).replace(/\u00a0/g, " ")).toBe(small);
  });
});

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

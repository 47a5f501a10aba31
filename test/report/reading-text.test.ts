import { describe, expect, it } from "vitest";
import { textLanguages } from "#certificate/language.ts";
import { imageFaults, type PageReading } from "#certificate/page-reading.ts";
import { readingPhrases } from "#report/phrases/reading-phrases.ts";
import { readingText } from "#report/reading-text.ts";

const scan: PageReading = { page: 1, source: "ocr", grade: 3, handwriting: false, faults: [] };

describe("readingText", () => {
  it.each([
    { reading: scan, how: "read from a picture, clearly legible (grade 3 of 4)" },
    { reading: { ...scan, grade: 0 } as const, how: "read from a picture, completely illegible (grade 0 of 4)" },
    { reading: { ...scan, grade: null }, how: "read from a picture" },
    // A grade says nothing of what was never ink.
    { reading: { ...scan, source: "digital", grade: 4 } as const, how: "digital text" },
    { reading: { ...scan, source: "not-read", grade: null } as const, how: "a picture that has not been read" },
  ])("says how a page was read: $how", ({ reading, how }) => {
    expect(readingText(reading, "en")).toMatchObject({ page: "Page 1", how, faults: [], handwriting: null });
  });

  it("names every fault with what the sender can do, and handwriting", () => {
    const text = readingText({ ...scan, handwriting: true, faults: ["low-resolution", "cropped"] }, "en");
    expect(text.faults).toEqual([expect.stringContaining("300 dpi"), expect.stringContaining("whole page")]);
    expect(text.handwriting).toBe(readingPhrases.en.handwriting);
  });

  it.each([
    { x: 0, y: 0, where: "top left" },
    { x: 0.45, y: 0.1, where: "at the top" },
    { x: 0.9, y: 0.95, where: "bottom right" },
    { x: 0.45, y: 0.5, where: "in the middle" },
  ])("says where the unread place at $x, $y is: $where", ({ x, y, where }) => {
    const unread = [{ x, y, width: 0.1, height: 0.02 }];
    expect(readingText({ ...scan, unread }, "en").unread).toBe(`One place could not be read: ${where}.`);
  });

  it("counts every unread place, and names each part of the page once, the worst first", () => {
    const small = { x: 0.1, y: 0.1, width: 0.05, height: 0.01 };
    const unread = [small, { ...small, x: 0.2 }, { x: 0.3, y: 0.8, width: 0.4, height: 0.1 }];
    expect(readingText({ ...scan, unread }, "sv").unread).toBe(
      "3 ställen gick inte att läsa: längst ner, högst upp till vänster.",
    );
  });

  it.each(textLanguages)("has words of its own in %s for every grade and every fault", (language) => {
    const words = ([0, 1, 2, 3, 4] as const).map((grade) => readingText({ ...scan, grade }, language).how);
    expect(new Set(words).size).toBe(5);
    const { faults } = readingText({ ...scan, faults: [...imageFaults] }, language);
    expect(new Set(faults).size).toBe(imageFaults.length);
    for (const fault of faults) expect(fault).toMatch(/^\p{Lu}.*\.$/u);
  });
});

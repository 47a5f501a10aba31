import { expect, test } from "vitest";
import { hasImagesOf } from "#readers/pdf-images.ts";

const image = (entries: string) => `7 0 obj\n<< /Type /XObject ${entries} >>\nstream\n...endstream\n`;

test.each<[string, string, boolean]>([
  ["one image of just that many pixels", image("/Subtype /Image /Width 10 /Height 10"), true],
  ["one of a pixel less", image("/Subtype /Image /Width 9 /Height 11"), false],
  ["the size before the kind, without spaces", image("/Height 10/Width 10/Subtype/Image/Length 3"), true],
  ["two that have as many together", image("/Subtype /Image /Width 5 /Height 10").repeat(2), true],
  ["a mask, counted once", image("/ImageMask true /Subtype /Image /Width 7 /Height 10"), false],
  ["a size that stands elsewhere", image("/Subtype /Image /Width 1 0 R /Height 2 0 R"), true],
  ["a size that is missing", image("/Subtype /Image /Height 2"), true],
  [
    "the sizes of something else",
    `${image("/Width 99 /Height 99")}${image("/Subtype /Image /Width 1 /Height 1")}`,
    false,
  ],
  ["procedures with a similar name", "/ProcSet [/PDF /Text /ImageB /ImageC]", false],
  ["nothing", "", false],
])("%s: %#", (_, content, expected) => {
  expect(hasImagesOf(100, Buffer.from(content))).toBe(expected);
});

test("a file of nothing but images that point nowhere takes no time", () => {
  const started = performance.now();
  expect(hasImagesOf(100, Buffer.from("/Subtype /Image /Width 0 /Height 0 ".repeat(50_000)))).toBe(false);
  expect(performance.now() - started).toBeLessThan(2000);
});

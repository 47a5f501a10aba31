import { expect, test } from "vitest";
import { imagesThatCover } from "#readers/pdf-images.ts";

const image = (entries: string) => `7 0 obj\n<< /Type /XObject ${entries} >>\nstream\n...endstream\n`;
const imageOf = (width: number, height: number) => image(`/Subtype /Image /Width ${width} /Height ${height}`);

test.each<[string, string, boolean]>([
  ["a scan of A4", imageOf(1654, 2339), true],
  ["the same on its side", imageOf(2339, 1654), true],
  ["a scan of letter paper", imageOf(1700, 2200), true],
  ["a photo of a page", imageOf(3000, 4000), true],
  ["a picture of a page as large as a thumb", imageOf(200, 280), false],
  ["a logo, fine and wide", imageOf(3000, 800), false],
  ["a logo, fine and square", imageOf(1500, 1500), false],
  ["one strip of a scan", imageOf(1654, 300), false],
  ["strips of a scan", imageOf(1654, 300).repeat(8), true],
  ["small pictures of one width", imageOf(16, 16).repeat(20), false],
  ["the size before the kind, without spaces", image("/Height 2339/Width 1654/Subtype/Image/Length 3"), true],
  ["a mask", image("/ImageMask true /Subtype /Image /Width 1654 /Height 2339"), true],
  ["a wide mask, counted once", image("/ImageMask true /Subtype /Image /Width 1654 /Height 900"), false],
  ["a size that stands elsewhere", image("/Subtype /Image /Width 1 0 R /Height 2 0 R"), true],
  ["a size that is missing", image("/Subtype /Image /Height 2"), true],
  ["the size of something else", `${image("/Width 1654 /Height 2339")}${imageOf(9, 9)}`, false],
  ["procedures with a similar name", "/ProcSet [/PDF /Text /ImageB /ImageC]", false],
  ["nothing", "", false],
])("%s: %#", (_, content, expected) => {
  expect(imagesThatCover(Buffer.from(content))(595, 842)).toBe(expected);
});

test("a file of nothing but images that point nowhere takes no time", () => {
  const started = performance.now();
  const mayCover = imagesThatCover(Buffer.from("/Subtype /Image /Width 0 /Height 0 ".repeat(50_000)));
  expect(mayCover(595, 842)).toBe(false);
  expect(performance.now() - started).toBeLessThan(2000);
});

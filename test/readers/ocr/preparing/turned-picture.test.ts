import { expect, test } from "vitest";
import { turnedPicture } from "#readers/ocr/preparing/turned-picture.ts";

const picture = { width: 3, height: 2, dpi: 200, pixels: Uint8Array.of(1, 2, 3, 4, 5, 6) };

test.each([
  [0, 3, [1, 2, 3, 4, 5, 6]],
  [90, 2, [4, 1, 5, 2, 6, 3]],
  [180, 3, [6, 5, 4, 3, 2, 1]],
  [270, 2, [3, 6, 2, 5, 1, 4]],
] as const)("turns clockwise by %i degrees", (degrees, width, pixels) => {
  expect(turnedPicture(picture, degrees)).toEqual({
    width,
    height: 6 / width,
    dpi: 200,
    pixels: Uint8Array.from(pixels),
  });
});

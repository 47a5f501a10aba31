import { describe, expect, it } from "vitest";
import type { GreyPicture } from "#readers/ocr/grey-picture.ts";
import { evenBackground } from "#readers/ocr/preparing/even-background.ts";
import { sharpened } from "#readers/ocr/preparing/sharpened.ts";
import { greyPicture, sharpOf } from "#readers/ocr/sharp-picture.ts";
import { printedPage } from "../printed-page.ts";

async function blurredBy(sigma: number, page: GreyPicture): Promise<GreyPicture> {
  return evenBackground(await greyPicture(sharpOf(page).blur(sigma), page.dpi));
}

/** Shades between which hardly a pixel of sharp print lies. */
function greys({ pixels }: GreyPicture): number {
  return pixels.filter((value) => value > 60 && value < 200).length / pixels.length;
}

describe("edges", () => {
  it("are made steep again where the page is strongly blurred", async () => {
    const page = await printedPage(200);
    const soft = await blurredBy(3.5, page);
    expect(greys(await sharpened(soft))).toBeLessThan(0.8 * greys(soft));
  });

  it.each([0.3, 1, 1.8])("stay as they are where a blur of %d leaves print legible", async (sigma) => {
    const page = await blurredBy(sigma, await printedPage(200));
    expect(await sharpened(page)).toBe(page);
  });

  it("of rules across a sheet are steep downwards", async () => {
    const pixels = new Uint8Array(1600 * 2200).fill(255);
    for (let y = 50; y < 2200; y += 60) pixels.fill(40, y * 1600, (y + 2) * 1600);
    const ruled = { width: 1600, height: 2200, dpi: 200, pixels };
    expect(await sharpened(ruled)).toBe(ruled);
  });

  it("are none on an empty page", async () => {
    const page = { width: 400, height: 600, dpi: null, pixels: new Uint8Array(400 * 600).fill(250) };
    expect(await sharpened(page)).toBe(page);
  });
});

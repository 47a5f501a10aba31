import { describe, expect, it } from "vitest";
import type { GreyPicture } from "#readers/ocr/grey-picture.ts";
import { withoutSpecks } from "#readers/ocr/preparing/specks.ts";
import { seededRandom } from "#samples/make/scan/seeded-random.ts";
import { printedPage } from "../printed-page.ts";

function speckled(page: GreyPicture, share: number): GreyPicture {
  const random = seededRandom(5);
  const pixels = page.pixels.map((value) => {
    const chance = random();
    if (chance < share / 2) return 0;
    return chance < share ? 255 : value;
  });
  return { ...page, pixels };
}

/** Share of the pixels that differ by more than a shade. */
function differing(one: GreyPicture, other: GreyPicture): number {
  return one.pixels.filter((value, at) => Math.abs(value - (other.pixels[at] ?? 0)) > 60).length / one.pixels.length;
}

describe("specks", () => {
  // At 72 dpi many touch a stroke, which is one pixel wide itself.
  it.each([
    [72, 0.65],
    [150, 0.15],
  ])(
    "of black and white are taken off a page of %i dpi but for a share of %d, and letters stay",
    async (dpi, share) => {
      const page = await printedPage(dpi);
      const spoilt = speckled(page, 0.024);
      expect(differing(withoutSpecks(spoilt), page)).toBeLessThan(share * differing(spoilt, page));
    },
  );

  it.each([72, 150, 300])("are not looked for on a clean page of %i dpi, which has full stops", async (dpi) => {
    const page = await printedPage(dpi);
    expect(withoutSpecks(page)).toBe(page);
  });
});

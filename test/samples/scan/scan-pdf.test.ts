import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { letterText } from "#samples/make/make-sample.ts";
import { defectNames } from "#samples/make/scan/defects.ts";
import { scanPdf } from "#samples/make/scan/scan-pdf.ts";
import { writeByHand } from "#samples/make/scan/write-by-hand.ts";

let letter: Uint8Array;
beforeAll(async () => {
  letter = await writeByHand(await letterText("letter-nb-no-degree.txt"), "caveat");
});

describe("scanPdf", () => {
  it.each(defectNames)("degrades a page by %s, and twice the same", async (defect) => {
    const options = { dpi: 75, defects: [defect] };
    const [[one], [other], [clean]] = await Promise.all([
      scanPdf(letter, options),
      scanPdf(letter, options),
      scanPdf(letter, { dpi: 75 }),
    ]);
    expect(one?.bytes).toEqual(other?.bytes);
    expect(one?.bytes).not.toEqual(clean?.bytes);
  });

  it("makes other noise with another seed", async () => {
    const noisy = { dpi: 75, defects: ["gaussian-noise"] } as const;
    expect(await scanPdf(letter, { ...noisy, seed: 2 })).not.toEqual(await scanPdf(letter, { ...noisy, seed: 1 }));
  });

  it("tells the resolution in the file", async () => {
    const [page] = await scanPdf(letter, { dpi: 75 });
    expect(await sharp(page?.bytes).metadata()).toMatchObject({ format: "png", density: 75 });
  });
});

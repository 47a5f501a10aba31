import { describe, expect, it } from "vitest";
import { measurePicture, type PictureMeasures } from "#readers/ocr/legibility/measure-picture.ts";
import type { Recognition } from "#readers/ocr/recognition.ts";
import type { Defect } from "#samples/make/scan/defects.ts";
import { letterPage } from "../letter-page.ts";

async function measured(dpi: number, ...defects: Defect[]): Promise<PictureMeasures> {
  const { prepared, recognition } = await letterPage({ dpi, defects });
  return measurePicture(prepared, recognition);
}

/** A page with its measures in two conditions, of which the second is the worse. */
const comparisons: readonly [what: string, of: (measures: PictureMeasures) => number, good: Defect[], bad: Defect[]][] =
  [
    ["edges widen with blur", ({ edgeWidth }) => edgeWidth ?? 0, [], ["strong-blur"]],
    ["edges widen with more blur", ({ edgeWidth }) => edgeWidth ?? 0, ["blur"], ["strong-blur"]],
    ["noise is seen", ({ noise }) => noise, [], ["gaussian-noise"]],
    ["specks are noise", ({ noise }) => noise, [], ["salt-and-pepper"]],
    ["glare is seen", ({ glareShare }) => glareShare, ["low-contrast"], ["glare-spot"]],
  ];

describe("measurePicture", () => {
  it.each(comparisons)("%s", async (_, of, good, bad) => {
    expect(of(await measured(200, ...bad))).toBeGreaterThan(1.5 * of(await measured(200, ...good)) + 0.005);
  });

  it("measures sharp print as sharp, dark, straight and whole", async () => {
    const page = await measured(200);
    expect(page.contrast).toBeGreaterThan(0.85);
    expect(page.edgeWidth).toBeLessThan(2.3);
    expect(page.penWords).toBeLessThan(0.05);
    expect(page).toMatchObject({ dpi: 200, glareShare: 0, cutLines: 0 });
    expect(page.noise).toBeLessThan(0.01);
    expect(Math.abs(page.skew)).toBeLessThan(0.3);
  });

  it("tells the height of letters in the pixels that were sent", async () => {
    const [coarse, fine] = [await measured(72), await measured(200)];
    expect(coarse.letterHeight).toBeCloseTo(10.4, 0);
    expect(fine.letterHeight).toBeCloseTo(29, 0);
  });

  it("finds little contrast where ink is faint, whatever the light", async () => {
    expect((await measured(200, "low-contrast")).contrast).toBeLessThan(0.25);
    expect((await measured(200, "faint")).contrast).toBeLessThan(0.15);
  });

  it("calls no white paper glare", async () => {
    expect((await measured(200)).glareShare).toBe(0);
  });

  it("counts lines that end in the edge", async () => {
    const { prepared, recognition } = await letterPage({ lines: 4 });
    const [first, ...others] = recognition.lines;
    const cut: Recognition = {
      lines: [{ words: (first?.words ?? []).map((word) => ({ ...word, box: { ...word.box, x: 0 } })) }, ...others],
    };
    expect(measurePicture(prepared, cut).cutLines).toBe(0.25);
  });

  it("has nothing to tell of a page without words but its light", async () => {
    const { prepared } = await letterPage({ lines: 0 });
    expect(measurePicture(prepared, { lines: [] })).toMatchObject({
      letterHeight: null,
      edgeWidth: null,
      contrast: null,
      cutLines: 0,
      glareShare: 0,
    });
  });
});

import { describe, expect, it } from "vitest";
import type { ImageFault } from "#certificate/page-reading.ts";
import { estimateError } from "#readers/ocr/legibility/estimate-error.ts";
import { gradeOf, gradePage } from "#readers/ocr/legibility/legibility.ts";
import type { PictureMeasures } from "#readers/ocr/legibility/measure-picture.ts";
import type { Recognition } from "#readers/ocr/recognition.ts";
import calibrationPages from "../../../../bench/legibility-pages.json" with { type: "json" };
import { spearman } from "../../../../bench/spearman.ts";

const print: PictureMeasures = {
  dpi: 200,
  letterHeight: 22,
  edgeWidth: 2,
  penWords: 0,
  contrast: 1,
  weakestContrast: 0.9,
  skew: 0,
  cutLines: 0,
  glareShare: 0,
  inkShare: 0.03,
  noise: 0,
};

/** Ten lines of ten words, read with one confidence. */
function read(confidence: number, text = "arbetsförmåga"): Recognition {
  const word = (column: number, line: number) => ({
    text,
    confidence,
    box: { x: 0.1 + 0.08 * column, y: 0.1 + 0.03 * line, width: 0.07, height: 0.012 },
  });
  return { lines: numbers(10).map((line) => ({ words: numbers(10).map((column) => word(column, line)) })) };
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

const half = [{ x: 0.1, y: 0.5, width: 0.8, height: 0.1 }];

describe("gradePage", () => {
  it("grades confident words of the language as print", () => {
    expect(gradePage(print, read(0.96), [])).toMatchObject({ grade: 4, handwriting: false, faults: [] });
  });

  it("grades lower the less sure the words are", () => {
    const grades = [0.96, 0.85, 0.7, 0.5, 0.1].map((confidence) => gradePage(print, read(confidence), []).grade);
    expect(grades).toEqual([...grades].sort((one, other) => other - one));
    expect(grades.at(0)).toBe(4);
    expect(grades.at(-1)).toBeLessThanOrEqual(1);
  });

  it("does not trust confidence where the words are none", () => {
    expect(gradePage(print, read(0.96, "rnllkvtz"), []).grade).toBeLessThanOrEqual(1);
  });

  it("does not trust confidence where half of the writing was passed over", () => {
    expect(gradePage(print, read(0.96), half).grade).toBeLessThanOrEqual(2);
  });

  it("grades a page with writing and no words as illegible", () => {
    expect(gradePage({ ...print, letterHeight: null }, { lines: [] }, half)).toMatchObject({
      grade: 0,
      estimatedError: 1,
    });
  });

  it("finds nothing wrong with an empty page", () => {
    const empty = {
      ...print,
      letterHeight: null,
      edgeWidth: null,
      contrast: null,
      weakestContrast: null,
      penWords: null,
    };
    expect(gradePage(empty, { lines: [] }, [])).toMatchObject({ grade: 4, handwriting: false, faults: [] });
  });

  it.each<[ImageFault, Partial<PictureMeasures>]>([
    ["low-resolution", { letterHeight: 8, edgeWidth: 1.4 }],
    ["blurred", { edgeWidth: 5 }],
    ["low-contrast", { contrast: 0.1 }],
    ["skewed", { skew: -12 }],
  ])("tells %s where the reading suffered, and not where it did not", (fault, measures) => {
    expect(gradePage({ ...print, ...measures }, read(0.75), []).faults).toEqual([fault]);
    expect(gradePage({ ...print, ...measures }, read(0.96), []).faults).toEqual([]);
  });

  it.each<[ImageFault, Partial<PictureMeasures>]>([
    ["glare", { glareShare: 0.1 }],
    ["cropped", { cutLines: 0.6 }],
  ])("tells %s however well the rest is read", (fault, measures) => {
    expect(gradePage({ ...print, ...measures }, read(0.96), []).faults).toEqual([fault]);
  });

  it("allows large letters the soft edges of a fine scan", () => {
    expect(gradePage({ ...print, letterHeight: 60, edgeWidth: 5 }, read(0.75), []).faults).toEqual([]);
  });

  it.each<[name: string, measures: Partial<PictureMeasures>, confidence: number, expected: boolean]>([
    ["joined letters, sharp and hard to read", { penWords: 0.8 }, 0.7, true],
    ["print, sharp and hard to read", {}, 0.7, false],
    ["joined letters that read like print", { penWords: 0.8 }, 0.96, false],
    ["letters that may have run together by blur", { penWords: 0.8, edgeWidth: 4 }, 0.7, false],
    ["letters too small to tell apart", { penWords: 0.8, letterHeight: 7 }, 0.7, false],
    ["letters joined by specks", { penWords: 0.8, noise: 0.03 }, 0.7, false],
  ])("tells handwriting: %s", (_, measures, confidence, expected) => {
    expect(gradePage({ ...print, ...measures }, read(confidence), []).handwriting).toBe(expected);
  });
});

describe("estimateError", () => {
  const estimates = calibrationPages.map(({ signs }) => estimateError(signs));
  const errors = calibrationPages.map(({ error }) => error);

  it("ranks the calibration pages as their true errors do", () => {
    expect(calibrationPages.length).toBeGreaterThan(50);
    expect(spearman(estimates, errors)).toBeGreaterThanOrEqual(0.85);
  });

  it("gives the calibration pages the grades that their true errors deserve", () => {
    const missedBy = estimates.map((estimate, at) => Math.abs(gradeOf(estimate) - gradeOf(errors[at] ?? 0)));
    expect(missedBy.filter((by) => by === 0).length / missedBy.length).toBeGreaterThan(0.8);
    expect(Math.max(...missedBy)).toBe(1);
  });

  it("rises with every sign", () => {
    const none = { doubt: 0, strange: 0, unread: 0, glare: 0, cut: 0 };
    expect(estimateError(none)).toBe(0);
    for (const name of ["doubt", "strange", "unread", "glare", "cut"] as const) {
      expect(estimateError({ ...none, [name]: 0.5 })).toBeGreaterThan(estimateError({ ...none, [name]: 0.1 }));
    }
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeImage } from "#readers/ocr/decoding/decode-image.ts";
import type { GreyPicture } from "#readers/ocr/grey-picture.ts";
import { preparePage } from "#readers/ocr/preparing/prepare-page.ts";
import type { TickBox } from "#readers/ocr/recognition.ts";
import { findTickBoxes } from "#readers/ocr/ticks/tick-boxes.ts";
import type { Defect } from "#samples/make/scan/defects.ts";
import { scanPdf } from "#samples/make/scan/scan-pdf.ts";
import { drawOnPaper, type Mark } from "../draw-on-paper.ts";
import { printLines } from "../print-lines.ts";

const square = (x: number, y: number, side: number): Mark[] => frame(x, y, side, side);

function frame(x: number, y: number, width: number, height: number): Mark[] {
  return [
    { from: [x, y], to: [x + width, y] },
    { from: [x + width, y], to: [x + width, y + height] },
    { from: [x + width, y + height], to: [x, y + height] },
    { from: [x, y + height], to: [x, y] },
  ];
}

const cross = (x: number, y: number, side: number, over = 0): Mark[] => [
  { from: [x - over, y - over], to: [x + side + over, y + side + over] },
  { from: [x + side + over, y - over], to: [x - over, y + side + over] },
];

describe("tick boxes", () => {
  const found: readonly [name: string, marks: Mark[], ticked: boolean[]][] = [
    ["an empty box", square(40, 40, 4), [false]],
    ["a small one", square(40, 40, 2.7), [false]],
    ["a large one", square(40, 40, 5.8), [false]],
    ["a crossed one", [...square(40, 40, 4), ...cross(40.8, 40.8, 2.4)], [true]],
    ["a cross that reaches out of the box", [...square(40, 40, 4), ...cross(40, 40, 4, 1.5)], [true]],
    [
      "a tick that overshoots",
      [...square(40, 40, 4), { from: [40.6, 42], to: [41.6, 43.6] }, { from: [41.6, 43.6], to: [45.8, 38] }],
      [true],
    ],
    ["a filled one", [{ from: [42, 40], to: [42, 44], wide: 4 }], [true]],
    [
      "a broken outline",
      [
        ...frame(40, 40, 4, 4).slice(0, 2),
        { from: [44, 44], to: [42.6, 44] },
        { from: [41.6, 44], to: [40, 44] },
        { from: [40, 44], to: [40, 40] },
      ],
      [false],
    ],
    ["dust in an empty box", [...square(40, 40, 4), { from: [42, 42], to: [42.2, 42], wide: 0.3 }], [false]],
    ["two boxes with labels between", [...square(40, 40, 4), ...square(60, 40, 4), ...cross(61, 41, 2)], [false, true]],
    ["an empty circle", [{ around: [42, 42], radius: 1.9 }], [false]],
    [
      "a circle with a dot",
      [
        { around: [42, 42], radius: 1.9 },
        { from: [41.5, 42], to: [42.5, 42], wide: 1 },
      ],
      [true],
    ],
  ];
  it.each(found)("finds %s", (_, marks, ticked) => {
    for (const [dpi, degrees] of [
      [200, 0],
      [300, 1.5],
      [200, -2],
    ] as const) {
      const boxes = fromTheLeft(findTickBoxes(drawOnPaper(marks, { dpi, degrees })));
      expect(
        boxes.map((box) => box.ticked),
        `${dpi} dpi, ${degrees}°`,
      ).toEqual(ticked);
    }
  });

  const left: readonly [name: string, marks: Mark[]][] = [
    ["an empty page", []],
    ["an answer field", frame(20, 40, 160, 8)],
    ["a field as high as a box", frame(20, 40, 30, 4)],
    [
      "a table of small cells",
      [0, 1, 2, 3, 4].flatMap((at): Mark[] => [
        { from: [40, 40 + 4 * at], to: [56, 40 + 4 * at] },
        { from: [40 + 4 * at, 40], to: [40 + 4 * at, 56] },
      ]),
    ],
    ["cells for single letters", [0, 1, 2, 3].flatMap((at) => square(40 + 5 * at, 40, 4.2))],
    ["two lines that meet", frame(40, 40, 4, 4).slice(0, 2)],
    ["a bracket pair", [...frame(40, 40, 0.7, 3.4).slice(2), ...frame(41.5, 40, 0.7, 3.4).slice(0, 2)]],
  ];
  it.each(left)("finds none in %s", (_, marks) => {
    expect(findTickBoxes(drawOnPaper(marks, { dpi: 200, degrees: 0 }))).toEqual([]);
    expect(findTickBoxes(drawOnPaper(marks, { dpi: 300, degrees: 0.7 }))).toEqual([]);
  });

  it("tells where a box lies, outline and all", () => {
    const [found] = findTickBoxes(drawOnPaper(square(42, 29.7, 4.2), { dpi: 300, degrees: 0 }));
    expect(found?.box.x).toBeCloseTo(0.2, 2);
    expect(found?.box.y).toBeCloseTo(0.1, 2);
    expect(found?.box.width).toBeCloseTo(0.021, 2);
    expect(found?.box.height).toBeCloseTo(0.015, 2);
  });
});

describe("tick boxes on pages", () => {
  const printed: readonly [name: string, lines: string[], ticked: boolean[]][] = [
    [
      "drawn as letters",
      ["☐ Nej   ☒ Ja   ☑ Kanske", "☐ 2.4 Sykdommen er svangerskapsrelatert"],
      [false, true, true, false],
    ],
    ["typed in brackets, which are words", ["[x] Ja  [ ] Nej", "[X] you are not fit for work.  (x) (o)"], []],
    ["not there, but letters are", ["TIL EIK MR 13 HSA DO 00 OLD", "O D 0 B 8 Q  ÖD 100 % I I IEI"], []],
  ];
  it.each(printed)("that are %s", async (_, lines, ticked) => {
    for (const size of [9, 12]) {
      const boxes = findTickBoxes(await cleanPage(await printLines(lines, size), 200, []));
      expect(
        boxes.map((box) => box.ticked),
        `${size} point`,
      ).toEqual(ticked);
    }
  });

  const form = readFileSync("samples/se-fk7804-form-complete.pdf");
  const scans: readonly [dpi: number, defects: Defect[]][] = [
    [200, []],
    [150, ["skew-2"]],
    [200, ["salt-and-pepper", "blur"]],
    [200, ["dark-photo"]],
  ];
  it.each(scans)("of a form with fields, at %i dpi with %j", async (dpi, defects) => {
    const boxes = findTickBoxes(await cleanPage(form, dpi, defects, 1));
    // Ten boxes and the cells of two diagnosis codes.
    expect(boxes.map(({ ticked }) => (ticked ? "x" : "-")).join("")).toBe("-x----x---");
    const choices = findTickBoxes(await cleanPage(form, dpi, defects, 3));
    expect(choices.map(({ ticked }) => (ticked ? "x" : "-")).join("")).toBe("------x");
  });

  const without = ["se-fk7804-complete", "no-nav0807-week-9-complete", "uk-med3-complete"];
  it.each(without)("of which %s has none", async (name) => {
    const pdf = readFileSync(`samples/${name}.pdf`);
    expect(findTickBoxes(await cleanPage(pdf, 200, ["blur", "skew-2"]))).toEqual([]);
  });
});

/** On a crooked page the right one of two boxes may lie higher. */
function fromTheLeft(boxes: readonly TickBox[]): TickBox[] {
  return boxes.toSorted((one, other) => one.box.x - other.box.x);
}

async function cleanPage(pdf: Uint8Array, dpi: number, defects: Defect[], page = 1): Promise<GreyPicture> {
  const [scanned] = await scanPdf(pdf, { dpi, defects, pages: [page] });
  if (scanned === undefined) throw new RangeError(`there is no page ${page}`);
  const picture = await decodeImage(scanned.type, scanned.bytes, 1);
  if (picture === null) throw new Error("a scan cannot be decoded");
  return (await preparePage(picture)).clean;
}

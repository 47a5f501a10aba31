import { describe, expect, test } from "vitest";
import type { GreyPicture } from "#readers/ocr/grey-picture.ts";
import { withoutRules } from "#readers/ocr/recognising/without-rules.ts";
import { drawnPage } from "../drawn-page.ts";

interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Half a millimetre at 200 dpi. */
const stroke = 4;

function withInk({ width, height, pixels, dpi }: GreyPicture, rectangles: readonly Rectangle[]): GreyPicture {
  const inked = new Uint8Array(pixels);
  for (const { left, top, width: across, height: down } of rectangles) {
    for (let y = top; y < top + down; y += 1) inked.fill(0, y * width + left, y * width + left + across);
  }
  return { width, height, pixels: inked, dpi };
}

function frame({ left, top, width, height }: Rectangle): Rectangle[] {
  return [
    { left, top, width, height: stroke },
    { left, top: top + height - stroke, width, height: stroke },
    { left, top, width: stroke, height },
    { left: left + width - stroke, top, width: stroke, height },
  ];
}

/** Pixels that are ink in one picture and paper in the other. */
function differing(one: GreyPicture, other: GreyPicture): number {
  return one.pixels.filter((grey, at) => Math.abs(grey - (other.pixels[at] ?? 0)) > 127).length;
}

const diagnosis = await drawnPage("Karpaltunnelsyndrom, höger\n\nTagit sjuk på grund av gäspning");

describe("takes off", () => {
  test.each<[string, Rectangle[]]>([
    ["the frame of an answer", frame({ left: 170, top: 185, width: 1300, height: 50 })],
    [
      "cells for single letters",
      [0, 36, 72].flatMap((at) => frame({ left: 200 + at, top: 600, width: 40, height: 40 })),
    ],
    ["a rule right across the page", [{ left: 0, top: 900, width: 1654, height: stroke }]],
    [
      "a table",
      [700, 760, 820].flatMap((top) => [200, 500].flatMap((left) => frame({ left, top, width: 303, height: 63 }))),
    ],
    [
      "a rule that scanning broke",
      Array.from({ length: 40 }, (_, at) => ({ left: 200 + at * 31, top: 900 + (at % 2), width: 30, height: stroke })),
    ],
  ])("%s", (_, rules) => {
    const form = withInk(diagnosis, rules);
    expect(differing(form, diagnosis)).toBeGreaterThan(400);
    expect(differing(withoutRules(form, []), diagnosis)).toBe(0);
  });

  test("a tick box with its tick", () => {
    const box = frame({ left: 100, top: 300, width: 30, height: 30 });
    const ticked = withInk(diagnosis, [...box, { left: 110, top: 305, width: 10, height: 20 }]);
    const tick = { box: { x: 100 / 1654, y: 300 / 2339, width: 30 / 1654, height: 30 / 2339 }, ticked: true };
    expect(differing(withoutRules(ticked, [tick]), diagnosis)).toBe(0);
  });
});

describe("leaves", () => {
  test("a page of text as it is, and the picture that it was given", () => {
    const before = { ...diagnosis, pixels: new Uint8Array(diagnosis.pixels) };
    expect(differing(withoutRules(diagnosis, []), before)).toBe(0);
    withoutRules(diagnosis, [{ box: { x: 0, y: 0, width: 1, height: 1 }, ticked: false }]);
    expect(differing(diagnosis, before)).toBe(0);
  });

  test("letters whole that a rule runs through", () => {
    // Along the foot of the first line, through the ends of its p, y, g and its comma.
    const struck = withInk(diagnosis, [{ left: 170, top: 229, width: 500, height: 3 }]);
    expect(differing(withoutRules(struck, []), diagnosis)).toBeLessThan(differing(struck, diagnosis) / 8);
  });
});

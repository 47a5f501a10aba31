import sharp, { type Sharp } from "sharp";
import { beforeAll, describe, expect, it, test } from "vitest";
import type { GreyPicture } from "#readers/ocr/grey-picture.ts";
import { preparePage } from "#readers/ocr/preparing/prepare-page.ts";
import { resizedPicture } from "#readers/ocr/preparing/resized-picture.ts";
import { greyPicture, sharpOf } from "#readers/ocr/sharp-picture.ts";
import { photograph } from "#samples/make/scan/photograph.ts";
import { seededRandom } from "#samples/make/scan/seeded-random.ts";
import { printedPage } from "../printed-page.ts";

let page: GreyPicture;

beforeAll(async () => {
  page = await printedPage(190);
});

function made(change: (picture: Sharp) => Sharp, of = page): Promise<GreyPicture> {
  return greyPicture(change(sharpOf(of)), of.dpi);
}

function perPixel(change: (value: number, x: number, y: number) => number, of = page): GreyPicture {
  const pixels = of.pixels.map((value, at) =>
    Math.max(0, Math.min(255, change(value, at % of.width, Math.floor(at / of.width)))),
  );
  return { ...of, pixels };
}

/** Mean difference of two pictures' grey, at a size at which only what is seen at arm's length counts. */
async function difference(one: GreyPicture, other: GreyPicture): Promise<number> {
  const [first, second] = await Promise.all([resizedPicture(one, 300), resizedPicture(other, 300)]);
  const rows = Math.min(first.height, second.height);
  const total = first.pixels
    .subarray(0, rows * 300)
    .reduce((sum, value, at) => sum + Math.abs(value - (second.pixels[at] ?? 0)), 0);
  return total / (rows * 300);
}

/** The level under which so large a share of the pixels lies. */
function levelOf(pixels: Uint8Array, share: number): number {
  return pixels.toSorted()[Math.floor((pixels.length - 1) * share)] ?? 0;
}

test.each([
  [0.3, false],
  [3.5, true],
])("a page blurred by %d is told to be so: %s", async (sigma, expected) => {
  const { blurred } = await preparePage(await made((it) => it.blur(sigma)));
  expect(blurred).toBe(expected);
});

describe("lines of text", () => {
  it.each([0, 0.5, 2, -2, 5, -5, 9, -9])("crooked by %d° are found within 0.3°", async (degrees) => {
    const { turned, skew } = await preparePage(await made((it) => it.rotate(degrees, { background: "white" })));
    expect(turned).toBe(0);
    expect(Math.abs(skew - degrees)).toBeLessThan(0.3);
  });

  it.each([
    [90, 0],
    [270, 0],
    [93, 3],
    [-94, -4],
  ])("sideways by %d° are found, with their skew", async (degrees, expected) => {
    const { turned, skew, upright } = await preparePage(
      await made((it) => it.rotate(degrees, { background: "white" })),
    );
    expect(turned).toBe(90);
    expect(Math.abs(skew - expected)).toBeLessThan(0.3);
    expect(upright.height).toBeGreaterThan(upright.width);
  });

  it("are straight afterwards", async () => {
    const crooked = await preparePage(await made((it) => it.rotate(4, { background: "white" })));
    const again = await preparePage(crooked.upright);
    expect(Math.abs(again.skew)).toBeLessThan(0.15);
    expect(again.upright).toBe(crooked.upright);
  });

  it("are told from the columns of a ruled table", async () => {
    const table = perPixel((value, x, y) => (x % 50 < 2 && y > 180 && y < 2000 ? 0 : value));
    expect(await preparePage(table)).toMatchObject({ turned: 0 });
  });
});

describe("light", () => {
  const shades: Record<string, (value: number, x: number, y: number) => number> = {
    "low contrast": (value) => 150 + value * 0.2,
    "dark all over": (value) => value * 0.35,
    "a shadow with a soft edge": (value, x) => value * (0.9 - 0.5 / (1 + Math.exp(-(x - 750) / 50))),
    "light that falls off": (value, x, y) => value * (0.95 - Math.hypot(x, y) / 5000),
  };

  it.each(Object.entries(shades))("is made even: %s", async (_, shade) => {
    const { clean } = await preparePage(perPixel(shade));
    const bare = await preparePage(page);
    expect(await difference(clean, bare.clean)).toBeLessThan(6);
    expect(levelOf(clean.pixels, 0.005)).toBeLessThan(60);
    expect(levelOf(clean.pixels, 0.5)).toBeGreaterThan(245);
  });

  it("leaves an empty page empty, with the grain of its paper", async () => {
    const random = seededRandom(1);
    const empty = perPixel(() => 225 + 8 * (random() - 0.5));
    const { clean, turned, skew } = await preparePage(empty);
    expect({ turned, skew }).toEqual({ turned: 0, skew: 0 });
    expect(levelOf(clean.pixels, 0.001)).toBeGreaterThan(200);
  });
});

describe("noise", () => {
  it.each([
    ["specks", (random: () => number, value: number) => (random() < 0.012 ? 0 : value)],
    ["grain", (random: () => number, value: number) => 120 + value * 0.4 + 60 * (random() - 0.5)],
  ])("is taken away: %s", async (_, spoil) => {
    const random = seededRandom(7);
    const small = await printedPage(150);
    const { clean } = await preparePage(perPixel((value) => spoil(random, value), small));
    const height = Math.round(clean.width * 0.08);
    const margin = await made((it) => it.extract({ left: 0, top: 0, width: clean.width, height }), clean);
    const specks = margin.pixels.filter((value) => value < 128).length / margin.pixels.length;
    expect(specks).toBeLessThan(0.001);
    expect(levelOf(clean.pixels, 0.01)).toBeLessThan(90);
  });
});

describe("photos", () => {
  async function photo(of: GreyPicture): Promise<GreyPicture> {
    const pixels = new Uint8Array(await sharpOf(of).toColourspace("srgb").raw().toBuffer());
    const taken = photograph({ width: of.width, height: of.height, pixels });
    return greyPicture(sharp(taken.pixels, { raw: { width: of.width, height: of.height, channels: 3 } }), null);
  }

  it("give the sheet as if seen from straight above, though half of it lies in shadow", async () => {
    const taken = await photo(page);
    const { upright, clean } = await preparePage(taken);
    expect(upright.height / upright.width).toBeCloseTo(Math.SQRT2, 1);
    // A hair's breadth is cut off with the table.
    const inner = await made((it) =>
      it.extract({ left: 9, top: 13, width: page.width - 18, height: page.height - 26 }),
    );
    expect(await difference(taken, inner)).toBeGreaterThan(50);
    expect(await difference(clean, inner)).toBeLessThan(8);
    const rim = await made((it) => it.extract({ left: 0, top: 0, width: 20, height: clean.height }), clean);
    expect(levelOf(rim.pixels, 0.1)).toBeGreaterThan(200);
  });

  it("give a sheet that lies crooked on the table, straight", async () => {
    const table = await made((it) => it.rotate(7, { background: "#303030" }));
    const { upright } = await preparePage(table);
    expect(Math.abs((await preparePage(upright)).skew)).toBeLessThan(0.15);
    expect(upright.width / page.width).toBeCloseTo(1, 1);
    expect(upright.height / page.height).toBeCloseTo(1, 1);
  });

  const doubtful: Record<string, (value: number, x: number, y: number) => number> = {
    "a page without surroundings": (value) => value,
    "a page with a large dark picture on it": (value, x, y) =>
      x > 250 && x < 1250 && y > 1100 && y < 2000 ? 40 : value,
    "a copy with a black rim on one side": (value, x) => (x < 60 ? 0 : value),
    "a page whose lower half is in hard shadow": (value, _, y) => (y > 1100 ? value * 0.5 : value),
    "a page with a black frame inside": (value, x, y) =>
      (x > 60 && x < 80) || (x > 1490 && x < 1510) || (y > 60 && y < 80) || (y > 2140 && y < 2160) ? 0 : value,
    "a sheet with one corner torn off": (value, x, y) =>
      x < 60 || y < 60 || x > 1510 || y > 2160 || x + y < 900 ? 30 : value,
  };

  it.each(Object.entries(doubtful))("are not cut in doubt: %s", async (_, change) => {
    const changed = perPixel(change);
    const { upright } = await preparePage(changed);
    expect(upright).toBe(changed);
  });
});

describe("size", () => {
  it.each([
    { dpi: 72, width: 1654 },
    { dpi: 100, width: 1654 },
    { dpi: 200, width: 1654 },
    { dpi: 300, width: 2000 },
  ])("a page of $dpi dpi is read $width pixels wide", async ({ dpi, width }) => {
    const small = await printedPage(dpi, 3);
    const { upright, clean } = await preparePage(small);
    expect(upright).toBe(small);
    expect(clean.width).toBe(width);
    expect(clean.height / clean.width).toBeCloseTo(small.height / small.width, 2);
    expect(clean.dpi).toBeCloseTo((dpi * width) / small.width, 5);
  });

  it.each([
    [40, 30_000],
    [3, 2],
    [1, 1],
    [1400, 20],
  ])("a strip of %i × %i pixels stays within a page's pixels", async (width, height) => {
    const strip = { width, height, dpi: null, pixels: new Uint8Array(width * height).fill(200) };
    const { clean } = await preparePage(strip);
    expect(clean.width * clean.height).toBeLessThan(9_100_000);
  });
});

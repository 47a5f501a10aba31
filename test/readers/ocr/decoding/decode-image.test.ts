import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { decodeImage, defaultDecodeLimits } from "#readers/ocr/decoding/decode-image.ts";
import type { GreyPicture } from "#readers/ocr/grey-picture.ts";
import type { ImageType } from "#readers/read-image.ts";

const [width, height] = [48, 32];

/** Dark in one corner, so that every turn and mirror image of it is another. */
function levelAt(x: number, y: number): number {
  if (x < width / 2 && y < height / 2) return 0;
  return y < height / 2 ? 120 : 255;
}

const seen = Uint8Array.from({ length: width * height }, (_, at) => levelAt(at % width, Math.floor(at / width)));

function grey(pixels: Uint8Array, columns = width, rows = height): Sharp {
  return sharp(pixels, { raw: { width: columns, height: rows, channels: 1 } });
}

function expectSeen(picture: GreyPicture | null): void {
  expect(picture).toMatchObject({ width, height });
  const pixels = picture?.pixels ?? new Uint8Array();
  const furthest = pixels.reduce((most, value, at) => Math.max(most, Math.abs(value - (seen[at] ?? 0))), 0);
  expect(furthest).toBeLessThan(12);
}

/** Where a pixel of the stored picture is seen, by the EXIF orientation (Exif 2.32, tag 0x0112). */
const orientations: Record<number, (row: number, column: number) => [x: number, y: number]> = {
  1: (row, column) => [column, row],
  2: (row, column) => [width - 1 - column, row],
  3: (row, column) => [width - 1 - column, height - 1 - row],
  4: (row, column) => [column, height - 1 - row],
  5: (row, column) => [row, column],
  6: (row, column) => [width - 1 - row, column],
  7: (row, column) => [width - 1 - row, height - 1 - column],
  8: (row, column) => [row, height - 1 - column],
};

describe("orientation", () => {
  it.each(Object.entries(orientations))("%s is undone", async (orientation, seenAt) => {
    const [columns, rows] = Number(orientation) < 5 ? [width, height] : [height, width];
    const stored = Uint8Array.from({ length: columns * rows }, (_, at) =>
      levelAt(...seenAt(Math.floor(at / columns), at % columns)),
    );
    const jpeg = await grey(stored, columns, rows)
      .withMetadata({ orientation: Number(orientation) })
      .jpeg({ quality: 100 })
      .toBuffer();
    expectSeen(await decodeImage("jpeg", jpeg, 1));
  });
});

describe("formats", () => {
  const rgba = Uint8Array.from({ length: seen.length * 4 }, (_, at) => {
    const level = seen[Math.floor(at / 4)] ?? 0;
    return at % 4 === 3 ? 255 - level : 0;
  });

  it.each<[string, ImageType, Sharp]>([
    ["JPEG", "jpeg", grey(seen).jpeg({ quality: 100 })],
    ["JPEG in CMYK", "jpeg", grey(seen).toColourspace("cmyk").jpeg({ quality: 100 })],
    ["PNG", "png", grey(seen).png()],
    ["PNG of 16 bits", "png", grey(seen).toColourspace("grey16").png()],
    ["PNG with a palette", "png", grey(seen).png({ palette: true })],
    ["black ink on a transparent page", "png", sharp(rgba, { raw: { width, height, channels: 4 } }).png()],
    ["WebP", "webp", grey(seen).webp({ lossless: true })],
    ["TIFF in LZW", "tiff", grey(seen).tiff({ compression: "lzw" })],
  ])("%s becomes eight bits of grey", async (_, type, made) => {
    expectSeen(await decodeImage(type, await made.toBuffer(), 1));
  });
});

describe("TIFF of several pages", () => {
  /** Three pages, each with so much white from its left edge. */
  async function pages(options: Parameters<Sharp["tiff"]>[0]): Promise<Buffer> {
    const leaves = [10, 20, 30].map((white) =>
      grey(Uint8Array.from({ length: seen.length }, (_, at) => (at % width < white ? 255 : 0)))
        .png()
        .toBuffer(),
    );
    return sharp(await Promise.all(leaves), { join: { animated: true } })
      .extractChannel(0)
      .toColourspace("b-w")
      .tiff(options)
      .toBuffer();
  }

  it.each([{ compression: "ccittfax4", bitdepth: 1 } as const, { compression: "lzw" } as const])(
    "gives each page by its number: %o",
    async (options) => {
      const tiff = await pages(options);
      for (const [index, white] of [10, 20, 30].entries()) {
        const page = await decodeImage("tiff", tiff, index + 1);
        expect(page).toMatchObject({ width, height });
        expect(page?.pixels.subarray(0, width).filter((value) => value > 200)).toHaveLength(white);
      }
      expect(await decodeImage("tiff", tiff, 4)).toBeNull();
    },
  );

  it("makes the dots of a fax square", async () => {
    const fax = await grey(new Uint8Array(1728 * 1145).fill(255), 1728, 1145)
      .toColourspace("b-w")
      .tiff({ compression: "ccittfax4", bitdepth: 1, xres: 204 / 25.4, yres: 98 / 25.4 })
      .toBuffer();
    const page = await decodeImage("tiff", fax, 1);
    expect(page?.width).toBe(1728);
    expect(page?.height).toBeCloseTo((1145 * 204) / 98, -1);
    expect(page?.dpi).toBeCloseTo(204, 0);
  });
});

describe("resolution", () => {
  it.each([
    { of: "a scan of A4", size: [827, 1169], density: 100, dpi: 100 },
    { of: "a scan of A4 as a fax machine's web page sends it", size: [595, 842], density: 72, dpi: 72 },
    { of: "a phone's photo, which says 72", size: [1500, 2000], density: 72, dpi: null },
    { of: "a screenshot, which says 96", size: [400, 300], density: 96, dpi: null },
  ])("$of: $dpi", async ({ size: [columns = 1, rows = 1], density, dpi }) => {
    const jpeg = await grey(new Uint8Array(columns * rows), columns, rows)
      .withMetadata({ density })
      .jpeg()
      .toBuffer();
    expect((await decodeImage("jpeg", jpeg, 1))?.dpi ?? null).toBe(dpi);
  });

  it("follows a picture that is made smaller", async () => {
    const scan = await grey(new Uint8Array(827 * 1169), 827, 1169)
      .withMetadata({ density: 100 })
      .jpeg()
      .toBuffer();
    const page = await decodeImage("jpeg", scan, 1, { ...defaultDecodeLimits, maxPicturePixels: (827 * 1169) / 4 });
    expect(page).toMatchObject({ width: 414, height: 585 });
    expect(page?.dpi).toBeCloseTo(50, 5);
  });
});

describe("what cannot be decoded", () => {
  const jpeg = () => grey(seen).jpeg().toBuffer();

  it("refuses a file of more pixels than allowed, and no other", async () => {
    const at = (maxFilePixels: number) => ({ ...defaultDecodeLimits, maxFilePixels });
    expect(await decodeImage("jpeg", await jpeg(), 1, at(seen.length - 1))).toBeNull();
    expect(await decodeImage("jpeg", await jpeg(), 1, at(seen.length))).not.toBeNull();
  });

  it("refuses a page of a billion pixels by its header", async () => {
    const bomb = await grey(seen).png().toBuffer();
    bomb.writeUInt32BE(40_000, 16);
    bomb.writeUInt32BE(40_000, 20);
    expect(await decodeImage("png", bomb, 1)).toBeNull();
  });

  it.each<[string, ImageType, (whole: Buffer) => Uint8Array, number]>([
    ["nothing", "png", () => new Uint8Array(), 1],
    ["random bytes", "jpeg", (whole) => whole.map((value, at) => (at < 3 ? value : (at * 197 + 31) % 251)), 1],
    ["half a JPEG", "jpeg", (whole) => whole.subarray(0, whole.length / 2), 1],
    ["a TIFF of a header alone", "tiff", () => Buffer.from("II*\0\x08\0\0\0", "latin1"), 1],
    ["HEIC", "heic", () => Buffer.from("\0\0\0\x10ftypheic\0\0\0\0\0\0\0\x0cmdatabcd", "latin1"), 1],
    ["a second page", "jpeg", (whole) => whole, 2],
    ["page nought", "jpeg", (whole) => whole, 0],
  ])("is null: %s", async (_, type, change, page) => {
    expect(await decodeImage(type, change(await jpeg()), page)).toBeNull();
  });
});

import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { joinPictures } from "#cases/join-pictures/join-pictures.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { decodeImage } from "#readers/ocr/decoding/decode-image.ts";
import { createPdfPictures } from "#readers/ocr/decoding/pdf-pictures.ts";
import type { GreyPicture } from "#readers/ocr/grey-picture.ts";

const reader = createDocumentReader();
const pdf = createPdfPictures();
afterAll(() => Promise.all([reader.close(), pdf.close()]));

/** A page that looks different from every side: dark above, a mark at its left, half see-through below. */
const drawing = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="420">
  <rect width="300" height="420" fill="#eee"/><rect width="300" height="60" fill="#222"/>
  <rect x="0" y="120" width="90" height="90" fill="#558"/><circle cx="230" cy="330" r="40" fill="#922"/></svg>`);
const page = () => sharp(drawing);

const jpeg = (orientation: number) => page().jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer();
const seeThrough = () =>
  sharp({ create: { width: 300, height: 420, channels: 4, background: { r: 200, g: 30, b: 30, alpha: 0.4 } } })
    .composite([{ input: { create: { width: 90, height: 60, channels: 4, background: "black" } }, left: 20, top: 40 }])
    .png()
    .toBuffer();

/** How far two pictures of the same page are apart, 0 to 255, on a raster of 30 × 42. */
async function distance(one: GreyPicture, other: GreyPicture): Promise<number> {
  const [a, b] = await Promise.all([one, other].map(raster));
  return (a ?? []).reduce((sum, value, index) => sum + Math.abs(value - (b?.[index] ?? 0)), 0) / (a?.length ?? 1);
}

async function raster({ pixels, width, height }: GreyPicture): Promise<number[]> {
  const small = sharp(pixels, { raw: { width, height, channels: 1 } }).resize(30, 42, { fit: "fill" });
  return [...(await small.toColourspace("b-w").raw().toBuffer())];
}

async function pictureOf(bytes: Uint8Array, number: number): Promise<GreyPicture> {
  const drawn = await pdf.picture(bytes, number);
  if (drawn === null || drawn === "timed-out") throw new Error("the page cannot be drawn");
  return drawn;
}

async function decoded(type: "jpeg" | "png", bytes: Uint8Array): Promise<GreyPicture> {
  const picture = await decodeImage(type, bytes, 1);
  if (picture === null) throw new Error("the picture cannot be decoded");
  return picture;
}

describe("joinPictures", () => {
  it("makes one file of several photos, a page each, in their order", async () => {
    const photos = [
      await jpeg(1),
      await page().png().toBuffer(),
      await page().negate({ alpha: false }).jpeg().toBuffer(),
    ];
    const joined = joinPictures(photos);
    const read = await reader.read(joined ?? new Uint8Array());
    expect(read.ok && read.value.pages.map(({ source }) => source)).toEqual(["picture", "picture", "picture"]);
    const pages = await Promise.all([1, 2, 3].map((number) => pictureOf(joined ?? new Uint8Array(), number)));
    const [first, second, third] = pages;
    if (!first || !second || !third) throw new Error("three pages");
    expect(await distance(first, await decoded("jpeg", photos[0] ?? Buffer.alloc(0)))).toBeLessThan(4);
    expect(await distance(first, second)).toBeLessThan(4);
    expect(await distance(first, third)).toBeGreaterThan(60);
  });

  it("keeps every byte of a JPEG, and gives the same file for the same photos", async () => {
    const photo = await jpeg(1);
    const joined = Buffer.from(joinPictures([photo, photo]) ?? []);
    expect(joined.includes(photo)).toBe(true);
    expect(joined.equals(joinPictures([photo, photo]) ?? new Uint8Array())).toBe(true);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("shows a photo upright that was taken with orientation %i", async (orientation) => {
    const photo = await jpeg(orientation);
    const upright = await decoded("jpeg", photo);
    const drawn = await pictureOf(joinPictures([photo]) ?? new Uint8Array(), 1);
    expect(drawn.width > drawn.height).toBe(upright.width > upright.height);
    expect(await distance(drawn, upright)).toBeLessThan(5);
  });

  it.each([
    { what: "grey", make: () => page().greyscale().png().toBuffer() },
    { what: "colour", make: () => page().removeAlpha().png().toBuffer() },
    { what: "with a palette", make: () => page().png({ palette: true, colours: 16 }).toBuffer() },
    { what: "partly transparent", make: seeThrough },
    {
      what: "grey and transparent",
      make: async () =>
        sharp(await seeThrough())
          .toColourspace("b-w")
          .png()
          .toBuffer(),
    },
  ])("takes a PNG, $what, as it is", async ({ make }) => {
    const picture = await make();
    const drawn = await pictureOf(joinPictures([picture]) ?? new Uint8Array(), 1);
    expect(await distance(drawn, await decoded("png", picture))).toBeLessThan(4);
  });

  it.each([
    { what: "nothing", make: async () => [] },
    { what: "a PDF among photos", make: async () => [await jpeg(1), Buffer.from("%PDF-1.4\n%%EOF")] },
    { what: "WebP", make: async () => [await page().webp().toBuffer()] },
    { what: "half a JPEG header", make: async () => [(await jpeg(1)).subarray(0, 12)] },
    {
      what: "the colours of a printing press",
      make: async () => [await page().toColourspace("cmyk").jpeg().toBuffer()],
    },
    { what: "a PNG cut off", make: async () => [(await seeThrough()).subarray(0, 60)] },
    { what: "an interlaced PNG", make: async () => [await page().png({ progressive: true }).toBuffer()] },
  ])("leaves alone what it cannot join: $what", async ({ make }) => {
    expect(joinPictures(await make())).toBeNull();
  });
});

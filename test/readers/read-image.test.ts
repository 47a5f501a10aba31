import { expect, test } from "vitest";
import { type ImageType, readImage } from "#readers/read-image.ts";
import { defaultReadLimits } from "#readers/read-limits.ts";

const jpegHeader = "ffd8ffe1000c4578696600ffd8ffd900"; // its thumbnail ends with ffd9, too
const jpegScan = "ffda0008010100003f00aabbccff00dd";
const png = Buffer.from("89504e470d0a1a0a0000000049454e44ae426082", "hex");
const webp = Buffer.from("RIFF\x0c\0\0\0WEBPVP8 \0\0\0\0", "latin1");
const heic = Buffer.from("\0\0\0\x10ftypheic\0\0\0\0\0\0\0\x0cmdatabcd", "latin1");

/** A TIFF of directories, each with the value of its NewSubfileType; the last one points at `then`. */
function tiff(subfileTypes: number[], then = 0, little = true): Buffer {
  const directoryLength = 2 + 12 + 4;
  const file = Buffer.alloc(8 + subfileTypes.length * directoryLength);
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  file.write(little ? "II*\0" : "MM\0*", "latin1");
  view.setUint32(4, 8, little);
  for (const [index, type] of subfileTypes.entries()) {
    const at = 8 + index * directoryLength;
    view.setUint16(at, 1, little);
    view.setUint16(at + 2, 254, little);
    view.setUint16(at + 4, 4, little);
    view.setUint32(at + 6, 1, little);
    view.setUint32(at + 10, type, little);
    view.setUint32(at + 14, index + 1 < subfileTypes.length ? at + directoryLength : then, little);
  }
  return file;
}

test.each<[string, ImageType, Buffer, number]>([
  ["JPEG", "jpeg", Buffer.from(`${jpegHeader}${jpegScan}ffd9`, "hex"), 1],
  ["JPEG with a trailer of the camera's", "jpeg", Buffer.from(`${jpegHeader}${jpegScan}ffd90011223344`, "hex"), 1],
  ["PNG", "png", png, 1],
  ["WebP", "webp", webp, 1],
  ["a fax of three pages", "tiff", tiff([0, 2, 2]), 3],
  ["the same the other way round", "tiff", tiff([0, 2, 2], 0, false), 3],
  ["thumbnails and masks between pages", "tiff", tiff([0, 1, 4, 0]), 2],
  ["directories that bite their own tail", "tiff", tiff([0, 0], 8), 2],
])("%s gives pages that wait for text recognition", (_, type, bytes, pages) => {
  expect(readImage(type, bytes, defaultReadLimits)).toEqual({
    ok: true,
    value: {
      type,
      reader: "ocr",
      pages: Array.from({ length: pages }, (_, index) => ({
        number: index + 1,
        source: "picture",
        text: "",
        lines: [],
      })),
      fields: [],
      xml: null,
    },
  });
});

test.each<[string, ImageType, Buffer]>([
  ["JPEG without an end, though its thumbnail has one", "jpeg", Buffer.from(`${jpegHeader}${jpegScan}`, "hex")],
  ["JPEG that stops in its header", "jpeg", Buffer.from(jpegHeader, "hex").subarray(0, 9)],
  ["PNG", "png", png.subarray(0, 12)],
  ["WebP", "webp", webp.subarray(0, 15)],
  ["TIFF that points outside", "tiff", tiff([0], 4000)],
  ["TIFF of a header alone", "tiff", tiff([]).subarray(0, 6)],
])("a cut-off file is called truncated: %s", (_, type, bytes) => {
  expect(readImage(type, bytes, defaultReadLimits)).toEqual({
    ok: false,
    refusal: { code: "truncated", detail: null },
  });
});

test.each([
  ["whole", heic],
  ["cut off", heic.subarray(0, 20)],
])("a photo in HEIC is refused by name, %s", (_, bytes) => {
  expect(readImage("heic", bytes, defaultReadLimits)).toEqual({
    ok: false,
    refusal: { code: "unsupported-type", detail: "heic" },
  });
});

test("a hundred thousand directories cost nothing", () => {
  const started = performance.now();
  expect(readImage("tiff", tiff(Array.from({ length: 100_000 }, () => 1)), defaultReadLimits)).toEqual({
    ok: false,
    refusal: { code: "too-many-pages", detail: "30" },
  });
  expect(performance.now() - started).toBeLessThan(1000);
});

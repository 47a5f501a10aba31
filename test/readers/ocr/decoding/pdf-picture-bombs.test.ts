import { afterAll, expect, test } from "vitest";
import { createPdfPictures } from "#readers/ocr/decoding/pdf-pictures.ts";
import { deflateBomb, onePagePdf, stream, textAt } from "../../hostile/raw-pdf.ts";
import { watchTheClock } from "../../watch-the-clock.ts";

const deadlineMs = 1500;
const pictures = createPdfPictures({ deadlineMs, workerMemoryMb: 256 });
afterAll(() => pictures.close());

const good = onePagePdf(stream(textAt(700, "En frisk fil")));
const megabyte = 1024 * 1024;
const flate = "/Filter /FlateDecode";
const zeros = (length: number) => deflateBomb("\0".repeat(megabyte), Math.ceil(length / megabyte));

const form = (next: string) =>
  `/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /Font << /F1 5 0 R >> ${next} >>`;

/** Nine levels of ten calls each. */
const nested = Array.from({ length: 9 }, (_, level) =>
  level === 8
    ? stream("0 0 5 5 re f", form(""))
    : stream(`/X${level + 1} Do `.repeat(10), form(`/XObject << /X${level + 1} ${level + 7} 0 R >>`)),
);

const layer = (level: number, content: string, next: string) =>
  stream(
    content,
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency /I true /K true >> /Resources << ${next} /Level ${level} >>`,
  );
/** Each layer is as large as the page, and all are open at once. */
const layers = Array.from({ length: 200 }, (_, level) =>
  level === 199
    ? layer(level, "0 0 9 9 re f", "")
    : layer(level, `/X${level + 1} Do`, `/XObject << /X${level + 1} ${level + 7} 0 R >>`),
);

function imageOf(side: number, bits: number, bytes: Buffer, entries = flate): Buffer {
  const image = `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /BitsPerComponent ${bits} ${entries}`;
  return onePagePdf(stream("q 595 0 0 842 0 0 cm /Im Do Q"), "/XObject << /Im 6 0 R >>", [
    stream(bytes, entries.includes("ImageMask") ? image : `${image} /ColorSpace /DeviceGray`),
  ]);
}

/** The head of a JPEG that claims this many pixels each way, and nothing after it. */
function jpegOf(side: number): Buffer {
  const [high, low] = [side >> 8, side & 255];
  return Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, high, low, high, low, 1, 1, 0x11, 0, 0xff, 0xd9]);
}

const tile = stream(
  "0 0 1 1 re f",
  "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 100000 100000] /XStep 0.001 /YStep 0.001 /Resources << >>",
);

const bombs: [string, () => Buffer][] = [
  ["drawings inside drawings inside drawings", () => onePagePdf(stream("/X0 Do"), "/XObject << /X0 6 0 R >>", nested)],
  ["two hundred layers", () => onePagePdf(stream("/X0 Do"), "/XObject << /X0 6 0 R >>", layers)],
  ["a gigabyte of spaces in a megabyte", () => onePagePdf(stream(deflateBomb(" ".repeat(megabyte), 1024), flate))],
  [
    "three million pieces of text",
    () => onePagePdf(stream(deflateBomb("BT /F1 9 Tf (abc) Tj ET ".repeat(3000), 1000), flate)),
  ],
  ["an image of 900 million pixels", () => imageOf(30_000, 8, zeros(30_000 ** 2))],
  ["the same in black and white", () => imageOf(30_000, 1, zeros(30_000 ** 2 / 8))],
  ["the same as a mask", () => imageOf(30_000, 1, zeros(30_000 ** 2 / 8), `${flate} /ImageMask true`)],
  ["the same without the pixels", () => imageOf(30_000, 8, Buffer.alloc(0), "")],
  ["an image just beyond the largest scan", () => imageOf(6_400, 8, zeros(6_400 ** 2))],
  ["a JPEG that claims 4000 million pixels", () => imageOf(65_000, 8, jpegOf(65_000), "/Filter /DCTDecode")],
  ["a JPEG that is larger than it says outside", () => imageOf(600, 8, jpegOf(65_000), "/Filter /DCTDecode")],
  [
    "a tile smaller than an atom",
    () => onePagePdf(stream("/Pattern cs /P scn 0 0 595 842 re f"), "/Pattern << /P 6 0 R >>", [tile]),
  ],
];

test.each(bombs)("%s is given up in time, the clock ticks on, and the next page is drawn", async (_, make) => {
  const bytes = make();
  await pictures.picture(good, 1); // warm, so that the clock of the bomb alone is watched
  const ticks = watchTheClock();
  const started = performance.now();
  const answer = await pictures.picture(bytes, 1);
  const took = performance.now() - started;

  expect(answer === null || answer === "timed-out").toBe(true);
  expect(took).toBeLessThan(deadlineMs + 1500);
  expect(ticks.stop()).toBeLessThan(1000);
  expect(await pictures.picture(good, 1)).toMatchObject({ width: 1653, height: 2339 });
});

test("what a bomb leaves behind does not go off afterwards", async () => {
  const before = process.memoryUsage.rss();
  await pictures.picture(imageOf(20_000, 8, zeros(20_000 ** 2)), 1);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect((process.memoryUsage.rss() - before) / megabyte).toBeLessThan(200);
});

test("two bombs at once do not keep a good page from being drawn", async () => {
  const bomb = onePagePdf(stream("/X0 Do"), "/XObject << /X0 6 0 R >>", nested);
  const [first, second, healthy] = await Promise.all([
    pictures.picture(bomb, 1),
    pictures.picture(bomb, 1),
    pictures.picture(good, 1),
  ]);
  expect([first, second]).toEqual(["timed-out", "timed-out"]);
  expect(healthy).toMatchObject({ width: 1653 });
});

import { deflateSync } from "node:zlib";
import { degrees, PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { afterAll, expect, test } from "vitest";
import { createPdfPictures } from "#readers/ocr/decoding/pdf-pictures.ts";
import type { GreyPicture } from "#readers/ocr/grey-picture.ts";
import { onePagePdf, rawPdf, stream, textAt } from "../../hostile/raw-pdf.ts";

const pictures = createPdfPictures({ deadlineMs: 20_000 });
afterAll(() => pictures.close());

async function drawn(bytes: Uint8Array, page = 1): Promise<GreyPicture> {
  const picture = await pictures.picture(bytes, page);
  if (picture === null || picture === "timed-out") throw new Error(`not drawn: ${picture}`);
  return picture;
}

/** Mean grey of a part of the picture, which is given in fractions. */
function greyAt({ width, height, pixels }: GreyPicture, x: number, y: number, side = 0.02): number {
  let sum = 0;
  let count = 0;
  for (let row = Math.round(y * height); row < Math.round((y + side) * height); row += 1) {
    for (let column = Math.round(x * width); column < Math.round((x + side) * width); column += 1) {
      sum += pixels[row * width + column] ?? Number.NaN;
      count += 1;
    }
  }
  return sum / count;
}

/** White, with a black upper left quarter. */
function image(width: number, height: number): Buffer {
  const pixels = Buffer.alloc(width * height, 255);
  for (let row = 0; row < height / 2; row += 1) pixels.fill(0, row * width, row * width + Math.floor(width / 2));
  return stream(
    deflateSync(pixels),
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
  );
}

function page(width: number, height: number, content: string, objects: (Buffer | string)[] = [], entries = ""): Buffer {
  return rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R ${entries} /Resources << /Font << /F1 5 0 R >> /XObject << /Im 6 0 R /Fine 7 0 R >> >> >>`,
    stream(content),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...objects,
  ]);
}

const wholePage = (width: number, height: number, name = "Im") => `q ${width} 0 0 ${height} 0 0 cm /${name} Do Q\n`;
const fine = stream(
  deflateSync(Buffer.alloc(1200 / 8, 0xff)),
  "/Type /XObject /Subtype /Image /Width 1200 /Height 1600 /ImageMask true /BitsPerComponent 1 /Filter /FlateDecode",
);

test.each<[string, Buffer, Pick<GreyPicture, "width" | "height" | "dpi">]>([
  [
    "a scan has its own resolution",
    page(595, 842, wholePage(595, 842), [image(827, 1170)]),
    { width: 827, height: 1170, dpi: 100 },
  ],
  [
    "a scan is drawn at 300 dpi at most",
    page(144, 144, wholePage(144, 144), [image(1200, 1200)]),
    { width: 600, height: 600, dpi: 300 },
  ],
  [
    "a scan on its side is as long as it is seen",
    page(300, 400, wholePage(300, 400), [image(600, 800)], "/Rotate 90"),
    { width: 800, height: 600, dpi: 144 },
  ],
  [
    "a scan in strips has the resolution of a strip",
    page(288, 576, "q 288 0 0 288 0 0 cm /Im Do Q q 288 0 0 288 0 288 cm /Im Do Q", [image(600, 600)]),
    { width: 600, height: 1200, dpi: 150 },
  ],
  [
    "fine letters over coarse paper count as fine",
    page(432, 576, wholePage(432, 576) + wholePage(432, 576, "Fine"), [image(300, 400), fine]),
    { width: 1200, height: 1600, dpi: 200 },
  ],
  ["print has 200 dpi", page(595, 842, textAt(700, "Intyg")), { width: 1653, height: 2339, dpi: 200 }],
  [
    "print with a coarse logo has 200 dpi",
    page(360, 360, wholePage(80, 80), [image(40, 40)]),
    { width: 1000, height: 1000, dpi: 200 },
  ],
  [
    "units of the page's own",
    page(300, 400, wholePage(300, 400), [image(600, 800)], "/UserUnit 2"),
    { width: 600, height: 800, dpi: 72 },
  ],
  [
    "a pixel written as a point says nothing about the paper",
    page(1654, 2339, wholePage(1654, 2339), [image(1654, 2339)]),
    { width: 1654, height: 2339, dpi: null },
  ],
  ["a page as long as a street", page(200_000, 200, textAt(100, "Intyg")), { width: 3508, height: 4, dpi: null }],
])("%s: %#", async (_, bytes, { width, height, dpi }) => {
  const picture = await drawn(bytes);
  expect(picture).toMatchObject({ width, height, dpi });
  expect(picture.pixels).toHaveLength(width * height);
});

test("what is black is 0, what is white is 255, and each stands where it is seen", async () => {
  const upright = await drawn(page(300, 400, wholePage(300, 400), [image(600, 800)]));
  expect([greyAt(upright, 0.2, 0.2), greyAt(upright, 0.7, 0.2), greyAt(upright, 0.2, 0.7)]).toEqual([0, 255, 255]);
  const turned = await drawn(page(300, 400, wholePage(300, 400), [image(600, 800)], "/Rotate 90"));
  expect([greyAt(turned, 0.2, 0.2), greyAt(turned, 0.7, 0.2), greyAt(turned, 0.7, 0.7)]).toEqual([255, 0, 255]);
});

/** The same picture, 90 by 120, in JPEG 2000, which nothing in the project can write. */
const jpeg2000 = Buffer.from(
  "/0//UQApAAAAAABaAAAAeAAAAAAAAAAAAAAAWgAAAHgAAAAAAAAAAAABBwEB/1IADAACAAEABQQEAAH/XAATQEBISFBISFBISFBISFBISFD/ZAAlAAFDcmVhdGVkIGJ5IE9wZW5KUEVHIHZlcnNpb24gMi41LjT/kAAKAAAAAAENAAH/k9+AgAwZDfMwr6BXG/rUeS0QwX/PwC5+ARD7QcAWrAYY51Wn14OEXwxnw4F8VhtvFq7Hk0biv8/AOn4BsPtBwBxLeD/xatRtr4V0zKivAMDQF44zh00f4tmDZx+5hGt6Ur/H2i0faIwPnEArsLK10LLft73d2QgGpZ6bXiG8ohBfUimVwae/tkPrGjf8eHHl5e9m2Os1Daiaf8/AVn4DUPtCQEsixnNeokvImOClNLkw9ZLMU1N1FrQjQ+zXukHvYGxFDHqmTjK1BKqKDuIVZjIDvLplujYwIqZ/z8AuPtDYfaCAgcyULABzPeDogH/na3hE8WQIimkOWYI/6Nw+T//Z",
  "base64",
);

const scanAs = (filter: string, bytes: Buffer) =>
  page(300, 400, wholePage(300, 400), [
    stream(
      bytes,
      `/Type /XObject /Subtype /Image /Width 90 /Height 120 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /${filter}`,
    ),
  ]);

test("a scan in JPEG 2000 is drawn", async () => {
  const picture = await drawn(scanAs("JPXDecode", jpeg2000));
  expect(picture).toMatchObject({ width: 90, height: 120, dpi: 22 });
  expect([greyAt(picture, 0.2, 0.2), greyAt(picture, 0.7, 0.2), greyAt(picture, 0.2, 0.7)]).toEqual([0, 255, 255]);
});

test.each(["JPXDecode", "JBIG2Decode", "DCTDecode"])(
  "a scan that cannot be decoded is no blank page: %s",
  async (filter) => {
    expect(await pictures.picture(scanAs(filter, Buffer.alloc(3000, "junk")), 1)).toBeNull();
  },
);

test("letters without a font of their own, values of fields, ticks and stamps are seen", async () => {
  const document = await PDFDocument.create();
  const sheet = document.addPage([600, 800]);
  sheet.drawText("Läkarintyg", { x: 60, y: 700, size: 40, font: await document.embedFont(StandardFonts.Helvetica) });
  const form = document.getForm();
  const field = form.createTextField("diagnos");
  field.addToPage(sheet, { x: 60, y: 500, width: 300, height: 60, borderWidth: 0 });
  field.setText("MMMMMMMM");
  const tick = form.createCheckBox("smitta");
  tick.addToPage(sheet, { x: 60, y: 300, width: 60, height: 60, borderWidth: 0 });
  tick.check();
  const stamp = document.context.register(
    document.context.stream("0 g 0 0 60 60 re f", { Type: "XObject", Subtype: "Form", BBox: [0, 0, 60, 60] }),
  );
  const annotation = document.context.obj({
    Type: "Annot",
    Subtype: "Stamp",
    Rect: [400, 100, 460, 160],
    F: 4,
    AP: { N: stamp },
  });
  sheet.node.addAnnot(document.context.register(annotation));
  const picture = await drawn(await document.save());
  const grey = (x: number, y: number) => greyAt(picture, x / 600, 1 - y / 800, 0.06);
  expect(grey(60, 735)).toBeLessThan(250);
  expect(grey(62, 550)).toBeLessThan(250);
  expect(grey(70, 350)).toBeLessThan(250);
  expect(grey(410, 155)).toBeLessThan(10);
  expect(grey(500, 700)).toBe(255);
});

test("further pages come from the file as it was first seen, and a change of file is noticed", async () => {
  const document = await PDFDocument.create();
  for (const width of [300, 400, 500]) document.addPage([width, 300]).setRotation(degrees(0));
  const file = await document.save();
  const widths: number[] = [];
  widths.push((await drawn(file, 1)).width);
  const copy = file.slice();
  file.fill(0);
  widths.push((await drawn(file, 2)).width);
  widths.push((await drawn(onePagePdf(stream(""))))?.width);
  widths.push((await drawn(copy, 3)).width);
  expect(widths).toEqual([833, 1111, 1653, 1389]);
});

test("the caller keeps its bytes", async () => {
  const bytes = page(300, 400, textAt(100, "Intyg"));
  const before = Buffer.from(bytes);
  await drawn(bytes);
  expect(before.equals(bytes)).toBe(true);
});

test("pages asked for at once are each drawn", async () => {
  const files = [300, 400, 500, 600].map((width) => page(width, 300, textAt(100, "Intyg")));
  const widths = await Promise.all(files.map(async (file) => (await drawn(file)).width));
  expect(widths).toEqual([833, 1111, 1389, 1667]);
});

test.each<[string, () => Promise<Uint8Array> | Uint8Array, number]>([
  ["a page that is not there", () => page(300, 400, ""), 2],
  ["page nought", () => page(300, 400, ""), 0],
  ["no PDF", () => Buffer.from("Läkarintyg för sjukpenning"), 1],
  ["nothing at all", () => new Uint8Array(), 1],
  [
    "a file with a password",
    async () => {
      const document = await PDFDocument.create();
      document.addPage();
      document.encrypt({ userPassword: "hemligt", ownerPassword: "mycket hemligt", permissions: {} });
      return document.save();
    },
    1,
  ],
])("%s cannot be drawn, and the next page can", async (_, make, number) => {
  expect(await pictures.picture(await make(), number)).toBeNull();
  expect((await drawn(page(300, 400, ""))).width).toBe(833);
});

test("once closed it draws nothing", async () => {
  const closed = createPdfPictures();
  await closed.close();
  await expect(closed.picture(page(300, 400, ""), 1)).rejects.toThrow("closed");
});

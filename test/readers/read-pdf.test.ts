import { deflateSync } from "node:zlib";
import { degrees, PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { manyPagePdf, onePagePdf, rawPdf, stream, textAt } from "./hostile/raw-pdf.ts";
import { readerForTests, readWell } from "./reader-for-tests.ts";

const reader = readerForTests();
const sentences = ["Läkarintyg för sjukpenning", "Kan ikkje løfte – får støt i ryggen", "Æ Ø Å é ü § ½"];

async function letter(rotation = 0): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const page of [document.addPage([600, 800]), document.addPage([600, 800])]) {
    page.setRotation(degrees(rotation));
    for (const [index, text] of sentences.entries())
      page.drawText(text, { x: 60, y: 720 - index * 40, size: 10, font });
  }
  return Buffer.from(await document.save());
}

test("pages, lines and letters come out in order, each line with its place", async () => {
  const { type, reader: name, pages, fields, xml } = await readWell(reader, await letter());
  expect({ type, name, fields, xml }).toEqual({ type: "pdf", name: "pdf-text", fields: [], xml: null });
  expect(pages.map(({ number, source, text }) => ({ number, source, text }))).toEqual(
    [1, 2].map((number) => ({
      number,
      source: "digital",
      text: sentences.map((sentence) => `${sentence}\n`).join(""),
    })),
  );
  const lines = pages[0]?.lines ?? [];
  expect(lines.map((line) => pages[0]?.text.slice(line.start, line.end))).toEqual(sentences);
  for (const [index, { box }] of lines.entries()) {
    expect(box?.x).toBeCloseTo(60 / 600, 3);
    expect(box?.y).toBeCloseTo((80 + index * 40 - 8) / 800, 2);
    expect(box?.height).toBeCloseTo(12 / 800, 2);
  }
});

test("on a page shown on its side the boxes stand where they are seen", async () => {
  const { pages } = await readWell(reader, await letter(90));
  const box = pages[0]?.lines[0]?.box;
  // Shown turned to the right: 80 pt from the top becomes 720 of 800 from the left.
  expect(box?.x).toBeCloseTo(718 / 800, 2);
  expect(box?.y).toBeCloseTo(60 / 600, 2);
  expect(box?.width).toBeCloseTo(12 / 800, 2);
  expect(box?.height).toBeGreaterThan(0.1);
});

const gray = (side: number) =>
  stream(
    deflateSync(Buffer.alloc(side * side, 0x80)),
    `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
  );
const withImage = (content: string) => onePagePdf(stream(content), "/XObject << /Im 6 0 R >>", [gray(600)]);
const scan = "q 595 0 0 842 0 0 cm /Im Do Q ";
const logo = "q 80 0 0 80 40 740 cm /Im Do Q ";
const paragraph = Array.from({ length: 8 }, (_, index) =>
  textAt(700 - index * 20, "Patienten kan inte sitta mer än tio minuter"),
);

test.each<[string, Buffer, "digital" | "picture"]>([
  ["a scan", withImage(scan), "picture"],
  [
    "a scan in a form of its own",
    onePagePdf(stream("q 595 0 0 842 0 0 cm /Fm Do Q"), "/XObject << /Fm 7 0 R >>", [
      gray(600),
      stream("/Im Do", "/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /Im 6 0 R >> >>"),
    ]),
    "picture",
  ],
  [
    "a scan with a fax header stamped on it",
    withImage(scan + textAt(820, "FAX 2026-03-02 12:04 S. 1/3 +46 8 123 45 67")),
    "picture",
  ],
  ["letters drawn as lines", onePagePdf(stream("1 0 0 1 50 700 cm 0 0 m 10 20 l 20 0 l S")), "picture"],
  ["a short last page with a logo", withImage(logo + textAt(700, "Ort och datum: Lund 2026-03-02")), "digital"],
  ["a page of text on a picture as background", withImage(scan + paragraph.join("")), "digital"],
  ["a page with nothing on it", onePagePdf(stream("")), "digital"],
  ["a page with nothing but a space", onePagePdf(stream(textAt(700, " "))), "digital"],
])("%s is told by what can be read and seen: %#", async (_, bytes, source) => {
  const { pages } = await readWell(reader, bytes);
  expect(pages.map((page) => page.source)).toEqual([source]);
  if (source === "picture") expect(pages[0]).toMatchObject({ text: "", lines: [] });
});

test("the caller keeps its bytes, also those of a pooled Buffer", async () => {
  const pooled = Buffer.from(onePagePdf(stream(textAt(700, "Intyg"))));
  const before = Buffer.from(pooled);
  await readWell(reader, pooled);
  expect(pooled.equals(before)).toBe(true);
  expect((await readWell(reader, pooled)).pages[0]?.text).toBe("Intyg\n");
});

test("many files at once are all read, each its own", async () => {
  const words = Array.from({ length: 12 }, (_, index) => `Intyg nummer ${index}`);
  const texts = await Promise.all(
    words.map(async (word) => (await readWell(reader, onePagePdf(stream(textAt(700, word))))).pages[0]?.text),
  );
  expect(texts).toEqual(words.map((word) => `${word}\n`));
});

test("the limit of pages stands in the refusal, and counts pages, not claims", async () => {
  expect(await reader.read(manyPagePdf(31))).toEqual({ ok: false, refusal: { code: "too-many-pages", detail: "30" } });
  expect((await readWell(reader, manyPagePdf(30))).pages).toHaveLength(30);
});

test("a form that lives in XFA alone is refused by that name", async () => {
  const bytes = rawPdf([
    "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] /XFA 6 0 R >> >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    stream(textAt(700, "Please wait")),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    stream("<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>"),
  ]);
  expect(await reader.read(bytes)).toEqual({ ok: false, refusal: { code: "unsupported-type", detail: "xfa" } });
});

test("a closed reader reads no PDF", async () => {
  const closed = createDocumentReader();
  await readWell(closed, onePagePdf(stream(textAt(700, "Intyg"))));
  await closed.close();
  await expect(closed.read(onePagePdf(stream("")))).rejects.toThrow("closed");
});

import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { onePagePdf, rawPdf, stream, textAt } from "./hostile/raw-pdf.ts";
import { readerForTests, readWell } from "./reader-for-tests.ts";

const reader = readerForTests();

const flate = "/Filter /FlateDecode";
const grey = (width: number, height: number, entries = "", size = `/Width ${width} /Height ${height}`) =>
  stream(
    deflateSync(Buffer.alloc(width * height, 0x80)),
    `/Type /XObject /Subtype /Image ${size} /ColorSpace /DeviceGray /BitsPerComponent 8 ${flate} ${entries}`,
  );
const mask = stream(
  deflateSync(Buffer.alloc((640 / 8) * 900)),
  `/Type /XObject /Subtype /Image /Width 640 /Height 900 /ImageMask true /BitsPerComponent 1 ${flate}`,
);

const wholePage = "q 595 0 0 842 0 0 cm /Im Do Q\n";
const logo = "q 80 0 0 80 40 740 cm /Im Do Q\n";
const photo = "q 400 0 0 500 100 300 cm /Im Do Q\n";
const words = Array.from({ length: 8 }, (_, index) =>
  textAt(700 - index * 20, "Patienten kan inte sitta mer än tio minuter"),
).join("");
const line = textAt(60, "Ort och datum: Lund 2026-03-02");
const header = textAt(820, "FAX 2026-03-02 12:04 S. 1/3 +46 8 123 45 67");
const unseen = (text: string) => `q 3 Tr\n${text}Q\n`;

const scan = [grey(600, 850)];
/** One page whose image is object 6, and further objects from 7. */
const pageWith = (content: string, further = scan, resources = "") =>
  onePagePdf(stream(content), `/XObject << /Im 6 0 R /Fm 7 0 R >> ${resources}`, further);
const form = (content: string) =>
  stream(content, "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >>");
const glass = "/ExtGState << /Glass << /ca 0.3 >> /Ink << /BM /Multiply >> >>";

test.each<[string, Buffer, "digital" | "picture"]>([
  ["a scan with the text that the scanner read, unseen over it", pageWith(wholePage + unseen(words)), "picture"],
  ["the same, under it", pageWith(unseen(words) + wholePage), "picture"],
  ["the same, in a form of its own", pageWith(`${wholePage}q 3 Tr /Fm Do Q`, [...scan, form(words)]), "picture"],
  ["a scan laid over painted text", pageWith(words + wholePage), "picture"],
  ["a scan with unseen text and a fax header", pageWith(wholePage + unseen(words) + header), "picture"],
  [
    "a scan in strips, with unseen text",
    pageWith(`q 595 0 0 421 0 0 cm /Im Do Q q 595 0 0 421 0 421 cm /Im Do Q\n${unseen(words)}`),
    "picture",
  ],
  ["a scan of half the page, with unseen text", pageWith(photo + unseen(words)), "picture"],
  ["a fax, which is a mask that black is painted through", pageWith(wholePage + header, [mask]), "picture"],
  ["a fax with unseen text", pageWith(wholePage + unseen(words), [mask]), "picture"],
  [
    "a scan that tells its size elsewhere, with unseen text",
    pageWith(
      wholePage + unseen(words),
      [grey(600, 850, "", "/Width 7 0 R /Height 8 0 R"), "600", "850"].map(Buffer.from),
    ),
    "picture",
  ],
  ["text on a picture of letter paper", pageWith(wholePage + words), "digital"],
  ["the same with a line that nobody sees", pageWith(wholePage + words + unseen(line)), "digital"],
  ["text under a watermark that shines through", pageWith(`${words}q /Glass gs ${wholePage}Q`, scan, glass), "digital"],
  ["text under a stamp that is multiplied", pageWith(`${words}q /Ink gs ${wholePage}Q`, scan, glass), "digital"],
  [
    "text under an image with holes",
    pageWith(words + wholePage, [grey(600, 850, "/SMask 7 0 R"), grey(600, 850)]),
    "digital",
  ],
  ["text with a photo", pageWith(photo + words), "digital"],
  ["text with a logo as fine as a scan", pageWith(logo + words), "digital"],
])("%s is told from the page that it looks like: %#", async (_, bytes, source) => {
  const { pages } = await readWell(reader, bytes);
  expect(pages.map((page) => page.source)).toEqual([source]);
  expect(pages[0]?.text.includes("tio minuter")).toBe(source === "digital");
});

test("in a mixed file each page is what it is", async () => {
  const page = (content: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 4 0 R >> /XObject << /Im 3 0 R >> >> >>`;
  const contents = [words, wholePage, wholePage + unseen(words), line];
  const mixed = rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [9 0 R 10 0 R 11 0 R 12 0 R] /Count 4 >>",
    grey(600, 850),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...contents.map((content) => stream(content)),
    ...contents.map((_, index) => page(index + 5)),
  ]);
  const { pages } = await readWell(reader, mixed);
  expect(pages.map(({ source }) => source)).toEqual(["digital", "picture", "picture", "digital"]);
});

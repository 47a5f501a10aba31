import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { unpackPage } from "#readers/packed-page.ts";
import { readPdfContent } from "#readers/pdf-content.ts";
import type { PdfAnswer } from "#readers/pdf-order.ts";
import { pdfWorkerFile } from "#readers/pdf-worker-file.ts";
import { withUnbuiltFonts } from "#readers/unbuilt-fonts.ts";
import { rawPdf, stream, textAt } from "./hostile/raw-pdf.ts";
import { printLines } from "./ocr/print-lines.ts";
import { readerForTests, readWell } from "./reader-for-tests.ts";

const { resolve } = createRequire(import.meta.url);
const parser = readFileSync(resolve("pdfjs-dist/legacy/build/pdf.worker.mjs"), "utf8");
const program = readFileSync(resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));
const reader = readerForTests();

test("the parser that is installed is the one known, and nothing is taken out of it", () => {
  const changed = withUnbuiltFonts(parser);
  const added = changed.length - parser.length;
  expect(added).toBeGreaterThan(0);
  let at = 0;
  while (parser[at] === changed[at]) at += 1;
  expect(changed.slice(0, at) + changed.slice(at + added) === parser).toBe(true);
});

test("another parser, where the place is missing or stands twice, stays as it is", () => {
  for (const source of ["export {};", `${parser}${parser}`]) expect(withUnbuiltFonts(source) === source).toBe(true);
});

test("the thread changes its parser before it loads it", async () => {
  // The few lines of the parser that matter, in a program that tells what it became.
  const start = parser.indexOf("if (!tables.maxp) {");
  const lines = parser.slice(start, parser.indexOf("font.pos", start));
  const source = `import { parentPort } from "node:worker_threads";\nparentPort.postMessage(\`${lines}\`);`;
  const program = `
    const { registerHooks } = require("node:module");
    const { workerData } = require("node:worker_threads");
    const { source } = workerData;
    registerHooks({
      load: (url, context, next) =>
        url.endsWith("/pdf.worker.mjs") ? { format: "module", shortCircuit: true, source } : next(url, context),
    });
    import(workerData.thread);`;
  const worker = new Worker(program, { eval: true, workerData: { thread: pdfWorkerFile().href, source } });
  const [told] = await once(worker, "message");
  await worker.terminate();
  expect(told).toBe(withUnbuiltFonts(lines));
  expect(told).not.toBe(lines);
});

const sentence = "Patienten kan inte sitta";
const many = Array.from({ length: 8 }, (_, index) => textAt(700 - index * 20, sentence)).join("");
const few = textAt(700, sentence);
const scan = "q 595 0 0 842 0 0 cm /Im Do Q\n";
const unseen = (text: string) => `q 3 Tr\n${text}Q\n`;
const withMeanings = "/ToUnicode 9 0 R";

test.each<[string, () => Promise<Uint8Array> | Buffer, number]>([
  ["letters of two bytes, as browsers print them", () => printLines([sentence, "åäö Ω ½ € é", "fi ffl"], 12), 3],
  ["letters whose meaning stands beside the font", () => page(many, withMeanings), 8],
  ["letters whose meaning the font alone tells", () => page(many), 8],
  ["letters whose meaning an encoding tells", () => page(many, "/Encoding /MacRomanEncoding"), 8],
  ["few letters, for which the page is drawn", () => page(few, withMeanings), 1],
  ["letters on a picture", () => page(scan + many, withMeanings), 8],
  ["letters under a picture, which are not read", () => page(many + scan, withMeanings), 0],
  ["unseen letters on a picture, which are not read", () => page(scan + unseen(many), withMeanings), 0],
])("a parser that builds no fonts reads the same: %s", async (_, make, lines) => {
  const bytes = new Uint8Array(await make());
  const { pages } = await readWell(reader, bytes);
  expect(pages).toEqual(await readWithBuiltFonts(bytes));
  expect(pages[0]?.lines).toHaveLength(lines);
});

/** What pdf.js reads in this process, where nobody changes it. */
async function readWithBuiltFonts(bytes: Uint8Array) {
  const answers: PdfAnswer[] = [];
  const order = { bytes: bytes.slice(), maxPages: 30, maxCharacters: 200_000 };
  await readPdfContent(order, (answer) => answers.push(answer));
  return answers.flatMap((answer) => (answer.kind === "read" ? answer.pages.map(unpackPage) : []));
}

/** A page in a TrueType font of one byte for each letter, with a picture of the page's size at hand. */
function page(content: string, font = ""): Buffer {
  const widths = Array.from({ length: 224 }, () => 600).join(" ");
  return rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /Im 8 0 R >> >> >>",
    stream(content),
    `<< /Type /Font /Subtype /TrueType /BaseFont /Own /FirstChar 32 /LastChar 255 /Widths [${widths}] /FontDescriptor 6 0 R ${font} >>`,
    "<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontFile2 7 0 R >>",
    stream(deflateSync(program), `/Length1 ${program.length} /Filter /FlateDecode`),
    stream(
      deflateSync(Buffer.alloc(600 * 850, 0x80)),
      "/Type /XObject /Subtype /Image /Width 600 /Height 850 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode",
    ),
    stream(
      "1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <00> <ff> <0000> endbfrange",
      "/Type /CMap",
    ),
  ]);
}

import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import type { Refusal } from "#certificate/refusal.ts";
import { readerForTests, readWell } from "../reader-for-tests.ts";
import { watchTheClock } from "../watch-the-clock.ts";
import { deflateBomb, manyPagePdf, onePagePdf, rawPdf, stream, textAt } from "./raw-pdf.ts";

const deadlineMs = 1200;
const reader = readerForTests({ deadlineMs, workerMemoryMb: 128 });

const good = onePagePdf(stream(textAt(700, "En frisk fil")));
const megabyte = 1024 * 1024;
const flate = "/Filter /FlateDecode";
const catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
const form = (next: string) =>
  `/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /Font << /F1 5 0 R >> ${next} >>`;

/** Nine levels of ten calls each: three thousand bytes that draw one letter a thousand million times. */
const nested = Array.from({ length: 9 }, (_, level) =>
  level === 8
    ? stream(textAt(500, "x"), form(""))
    : stream(`/X${level + 1} Do `.repeat(10), form(`/XObject << /X${level + 1} ${level + 7} 0 R >>`)),
);

async function encrypted(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage().drawText("Läkarintyg");
  document.encrypt({ userPassword: "hemligt", ownerPassword: "mycket hemligt", permissions: {} });
  return document.save();
}

type Expected = Refusal[];
const tooMuch: Expected = [
  { code: "too-complex", detail: "memory" },
  { code: "timed-out", detail: String(deadlineMs) },
];
const malformed: Expected = [{ code: "malformed", detail: null }];
const truncated: Expected = [{ code: "truncated", detail: null }];

/** One page with these fields of a form on it. */
function formWith(fields: string[]): Buffer {
  const numbers = fields.map((_, index) => `${index + 4} 0 R`).join(" ");
  return rawPdf([
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${numbers}] >> >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [${numbers}] >>`,
    ...fields,
  ]);
}

const field = (name: string, value: string) =>
  `<< /Type /Annot /Subtype /Widget /Rect [9 9 99 99] /FT /Tx /T (${name}) /V (${value}) >>`;
const tooLong: Expected = [{ code: "too-complex", detail: "characters" }];

const bombs: [string, () => Uint8Array | Promise<Uint8Array>, Expected][] = [
  [
    "a gigabyte of spaces in a megabyte",
    () => onePagePdf(stream(deflateBomb(" ".repeat(megabyte), 1024), flate)),
    tooMuch,
  ],
  [
    "three million pieces of text",
    () => onePagePdf(stream(deflateBomb("BT /F1 9 Tf (abc) Tj ET ".repeat(3000), 1000), flate)),
    tooMuch,
  ],
  [
    "two million pieces of text, each far from the last",
    () => onePagePdf(stream(deflateBomb(`${textAt(5, "a")}${textAt(800, "b")}`.repeat(1000), 1000), flate)),
    tooMuch,
  ],
  [
    "one string of half a gigabyte",
    () => onePagePdf(stream(deflateBomb(`(${"a".repeat(megabyte)}`, 512), flate)),
    tooMuch,
  ],
  ["a field with a megabyte in it", () => formWith([field("a", "x".repeat(megabyte))]), tooLong],
  [
    "fields that add up to a megabyte",
    () => formWith(Array.from({ length: 1000 }, (_, n) => field(`f${n}`, "x".repeat(1000)))),
    // On a busy machine the small cap of this test may be reached while pdf.js still gathers the fields.
    [...tooLong, { code: "too-complex", detail: "memory" }],
  ],
  [
    "drawings inside drawings inside drawings",
    () => onePagePdf(stream("/X0 Do"), "/XObject << /X0 6 0 R >>", nested),
    tooMuch,
  ],
  ["five thousand pages", () => manyPagePdf(5000), [{ code: "too-many-pages", detail: "30" }]],
  [
    "a page tree that is its own branch",
    () => rawPdf([catalogue, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"]),
    malformed,
  ],
  [
    "two thousand million pages that are not there",
    () => rawPdf([catalogue, "<< /Type /Pages /Kids [] /Count 2000000000 >>"]),
    malformed,
  ],
  ["a catalogue that points nowhere", () => rawPdf(["<< /Type /Catalog /Pages 77 0 R >>"]), malformed],
  [
    "a header, random bytes and an end",
    () => Buffer.concat([Buffer.from("%PDF-1.7\n"), noise(50_000), Buffer.from("\nstartxref\n9\n%%EOF")]),
    malformed,
  ],
  ["a file cut off at 60 %", () => good.subarray(0, Math.floor(good.length * 0.6)), truncated],
  ["a later version cut off", () => Buffer.concat([good, Buffer.from("7 0 obj\n<< /Type /Catalog")]), truncated],
  ["a header and nothing else", () => Buffer.from("%PDF-1.7\n"), truncated],
  ["a password", encrypted, [{ code: "password-protected", detail: null }]],
  [
    "a zip called a PDF",
    () => Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), good]),
    [{ code: "unsupported-type", detail: "zip" }],
  ],
  [
    "a web page that is a PDF as well",
    () => Buffer.concat([Buffer.from("<html><!--\n"), good]),
    [{ code: "unsupported-type", detail: "html" }],
  ],
  [
    "a picture that is a PDF as well",
    () => Buffer.concat([Buffer.from("GIF89a"), good]),
    [{ code: "unsupported-type", detail: "gif" }],
  ],
];

/** The same random bytes every time. */
function noise(length: number): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 48271) % 2147483647;
      return state % 256;
    }),
  );
}

test.each(bombs)("%s ends as a refusal, the clock ticks on, and the next file is read", async (_, make, expected) => {
  const bytes = await make();
  await readWell(reader, good); // warm, so that the clock of the bomb alone is watched
  const ticks = watchTheClock();
  const result = await reader.read(bytes);
  const longestPause = ticks.stop();

  expect(result.ok).toBe(false);
  expect(expected).toContainEqual(result.ok ? null : result.refusal);
  expect(longestPause).toBeLessThan(500);
  expect((await readWell(reader, good)).pages[0]?.text).toBe("En frisk fil\n");
});

test("harmless oddities are read", async () => {
  const selfDrawing = onePagePdf(stream(`${textAt(700, "Intyg")} /X0 Do`), "/XObject << /X0 6 0 R >>", [
    stream("/X0 Do /X0 Do", form("/XObject << /X0 6 0 R >>")),
  ]);
  const withTail = Buffer.concat([good, Buffer.from(`\n${"\0".repeat(3000)}-- sent through a gateway --`)]);
  const withHead = Buffer.concat([Buffer.from("X-Gateway: passed\r\n"), good]);
  for (const [bytes, text] of [
    [selfDrawing, "Intyg\n"],
    [withTail, "En frisk fil\n"],
    [withHead, "En frisk fil\n"],
  ] as const) {
    expect((await readWell(reader, bytes)).pages.map((page) => page.text)).toEqual([text]);
  }
});

test("two bombs at once do not keep a healthy file from being read", async () => {
  const bomb = onePagePdf(stream("/X0 Do"), "/XObject << /X0 6 0 R >>", nested);
  const [first, second, healthy] = await Promise.all([reader.read(bomb), reader.read(bomb), reader.read(good)]);
  expect([first.ok, second.ok, healthy.ok]).toEqual([false, false, true]);
});

test("nothing that the parser says about a file reaches our own output", async () => {
  const written: unknown[] = [];
  const { write } = process.stderr;
  process.stderr.write = (chunk: unknown) => written.push(chunk) > 0;
  try {
    await reader.read(onePagePdf(stream("BT /Hemligt 12 Tf (Sven Svensson) Tj ET (")));
    await reader.read(Buffer.from(good.toString("latin1").replace("/Helvetica", "/Svensson_"), "latin1"));
  } finally {
    process.stderr.write = write;
  }
  expect(written).toEqual([]);
});

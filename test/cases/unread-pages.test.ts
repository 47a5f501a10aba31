import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { checkFile } from "#cases/check-file.ts";
import { ok } from "#certificate/result.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import type { Page } from "#readers/document-text.ts";
import type { PictureReader } from "#readers/ocr/picture-reader.ts";
import type { DocumentReader } from "#readers/reader.ts";
import { letter } from "./office.ts";

const real = createDocumentReader();
afterAll(() => real.close());

const note = "To the insurance office\n\nPlease find enclosed what you asked for.\n";
const question = await readFile("samples/se-question-to-physician.xml");

const digital = (number: number, text: string): Page => ({ number, source: "digital", text, lines: [] });
const picture = (number: number): Page => ({ number, source: "picture", text: "", lines: [] });

/** A PDF of these pages, as the reader gives it. */
const readerOf = (...pages: Page[]): DocumentReader => ({
  ...real,
  read: async () => ok({ type: "pdf", reader: "pdf-text", pages, fields: [], xml: null }),
});
const bytes = new Uint8Array([1]);
const today = "2026-03-03";

/** Reads every picture as this text, or runs out of time over it. */
const pictures = (text: string | null): PictureReader => ({
  read: async (document) => {
    const read = ({ number }: Page): Page => ({ ...digital(number, text ?? ""), source: "ocr" });
    const pages = document.pages.map((page) => (page.source === "picture" && text !== null ? read(page) : page));
    return ok({ document: { ...document, pages }, pictures: [] });
  },
  close: async () => {},
});

describe("a file with pages that nobody has read", () => {
  it.each([
    { what: "a picture alone", pages: [picture(1)] },
    { what: "a letter before a picture", pages: [digital(1, note), picture(2)] },
    { what: "a certificate with a picture behind it", pages: [digital(1, letter), picture(2)] },
  ])("waits for text recognition, and is not refused: $what", async ({ pages }) => {
    const [checked] = await checkFile({ reader: readerOf(...pages) }, bytes, { today });
    expect(checked?.report).toMatchObject({ kind: "needs-ocr", assessment: { verdict: { word: "review" } } });
  });

  it.each([
    { what: "read as a certificate", text: letter, report: { kind: "assessed" } },
    {
      what: "not read in time",
      text: null,
      report: { kind: "assessed", assessment: { verdict: { word: "review" } } },
    },
    { what: "read as a letter, too", text: note, report: { kind: "refused", refusal: { code: "not-a-certificate" } } },
  ])("is judged once they were tried: $what", async ({ text, report }) => {
    const reader = readerOf(digital(1, note), picture(2));
    const [checked] = await checkFile({ reader, pictures: pictures(text) }, bytes, { today });
    expect(checked?.report).toMatchObject(report);
  });

  it("is refused at once when there is nothing to wait for", async () => {
    const [checked] = await checkFile({ reader: real }, question, { today });
    expect(checked?.report).toMatchObject({ kind: "refused", refusal: { code: "not-a-certificate" } });
  });
});

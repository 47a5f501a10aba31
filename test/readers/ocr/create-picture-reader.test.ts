import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import type { DocumentText } from "#readers/document-text.ts";
import { createPictureReader, type PictureLimits } from "#readers/ocr/create-picture-reader.ts";
import type { ReadPictures } from "#readers/ocr/picture-reader.ts";
import { readerForTests, readWell } from "../reader-for-tests.ts";
import { drawnPng } from "./drawn-page.ts";

const documents = readerForTests();
// Machines that run tests do other things besides.
const patient: Partial<PictureLimits> = { pageDeadlineMs: 120_000, fileDeadlineMs: 300_000 };
const pictures = createPictureReader(patient);
afterAll(() => pictures.close());

const timeout = 180_000;

const printed = `Läkarintyg för sjukpenning
Patienten är sjukskriven på grund av en bruten handled.
Hon kan inte lyfta, bära eller skriva med höger hand.`;

async function readFileWell(bytes: Uint8Array, reader = pictures): Promise<ReadPictures> {
  const read = await reader.read(await readWell(documents, bytes), bytes);
  if (!read.ok) throw new Error(`refused: ${read.refusal.code}`);
  return read.value;
}

function sample(name: string): Promise<Buffer> {
  return readFile(new URL(`../../../samples/${name}`, import.meta.url));
}

describe("samples", { timeout }, () => {
  test.each(["letter-sv-photo.png", "letter-sv-scanned.pdf"])("%s is read, and shown as it was read", async (name) => {
    const { document, pictures: shown } = await readFileWell(await sample(name));
    expect(document.reader).toBe("ocr");
    const [page, ...others] = document.pages;
    expect(others).toEqual([]);
    expect(page?.source).toBe("ocr");
    expect(page?.text).toContain("Läkarutlåtande ang. sjukskrivning\n");
    expect(page?.text).toContain("Alma har endometrios (N80.9) som konstaterades vid titthålsoperation 2024.");
    expect(page?.text).toContain("(100 %) från och med 2026-04-30 till och med 2026-06-14.");
    expect(page?.recognised?.grade).toBeGreaterThanOrEqual(3);
    expect(page?.recognised?.unread).toEqual([]);

    expect(shown.map(({ page: number, type }) => ({ number, type }))).toEqual([{ number: 1, type: "image/webp" }]);
    const { format, width, height } = await sharp(shown[0]?.bytes).metadata();
    expect(format).toBe("webp");
    expect(width).toBeLessThanOrEqual(1200);
    expect(height / width).toBeCloseTo(Math.SQRT2, 1);
  });
});

describe("a page", { timeout }, () => {
  test.each([
    ["upright", 0],
    ["sideways", 90],
    ["upside down", 180],
    ["sideways the other way", 270],
  ])("that lies %s is read and shown upright", async (_, angle) => {
    const lying = await sharp(await drawnPng(printed))
      .rotate(angle)
      .withDensity(200)
      .png()
      .toBuffer();
    const { document, pictures: shown } = await readFileWell(lying);
    const [page] = document.pages;
    expect(page?.text).toBe(`${printed}\n`);
    // The text was drawn at the head of the page, so that is where it must stand.
    expect(page?.lines[0]?.box?.y).toBeLessThan(0.15);
    const words = page?.recognised?.words ?? [];
    expect(words.map(({ start, end }) => page?.text.slice(start, end))).toEqual(printed.split(/\s/u));
    const [head, foot] = await Promise.all([0, 0.5].map((from) => darkness(shown[0]?.bytes, from)));
    expect(head).toBeGreaterThan(foot ?? 0);
  });

  test("that is empty stays empty", async () => {
    const { document } = await readFileWell(await drawnPng(""));
    expect(document.pages).toMatchObject([
      { source: "ocr", text: "", lines: [], recognised: { words: [], unread: [] } },
    ]);
  });

  test("that was digital stays as it was", async () => {
    const bytes = await drawnPng(printed);
    const digital: DocumentText["pages"][number] = { number: 2, source: "digital", text: "redan läst\n", lines: [] };
    const document = await readWell(documents, bytes);
    const read = await pictures.read({ ...document, reader: "pdf-text", pages: [...document.pages, digital] }, bytes);
    if (!read.ok) throw new Error("refused");
    expect(read.value.document.reader).toBe("pdf-text");
    expect(read.value.document.pages[1]).toBe(digital);
    expect(read.value.pictures.map(({ page }) => page)).toEqual([1]);
  });
});

test("two files at once give each its own text", { timeout }, async () => {
  const files = await Promise.all([drawnPng("den första filen"), drawnPng("den andra filen")]);
  const read = await Promise.all(files.map((bytes) => readFileWell(bytes)));
  expect(read.map(({ document }) => document.pages[0]?.text)).toEqual(["den första filen\n", "den andra filen\n"]);
});

test("two pages at a time give what one after the other gives", { timeout }, async () => {
  const pages = await Promise.all(["den första sidan", "den andra", printed].map((text) => drawnPng(text)));
  const file = await sharp(pages, { join: { animated: true } })
    .tiff()
    .toBuffer();
  const swift = createPictureReader({ ...patient, threads: 2 });
  const [apart, together] = [await readFileWell(file), await readFileWell(file, swift)];
  await swift.close();
  expect(together).toEqual(apart);
  expect(together.document.pages.map(({ text }) => text.split("\n", 1)[0])).toEqual([
    "den första sidan",
    "den andra",
    "Läkarintyg för sjukpenning",
  ]);
});

describe("what takes too long stays a picture", { timeout }, () => {
  const waiting = { source: "picture", text: "", lines: [] };

  test("a page", async () => {
    const hasty = createPictureReader({ pageDeadlineMs: 1 });
    const { document, pictures: shown } = await readFileWell(await drawnPng(printed), hasty);
    await hasty.close();
    expect(document.pages).toEqual([{ number: 1, ...waiting }]);
    expect(shown).toEqual([]);
  });

  test("the pages whose turn comes after the deadline of the file", async () => {
    const pages = await Promise.all(["första", "andra", "tredje"].map((text) => drawnPng(text)));
    const file = await sharp(pages, { join: { animated: true } })
      .tiff()
      .toBuffer();
    const hasty = createPictureReader({ ...patient, fileDeadlineMs: 1 });
    const { document, pictures: shown } = await readFileWell(file, hasty);
    await hasty.close();
    expect(document.pages).toMatchObject([{ source: "ocr", text: "första\n" }, waiting, waiting]);
    expect(shown.map(({ page }) => page)).toEqual([1]);
  });
});

test("a picture that cannot be decoded refuses the file", async () => {
  const broken = Buffer.from("89504e470d0a1a0a0000000049454e44ae426082", "hex");
  const read = await pictures.read(await readWell(documents, broken), broken);
  expect(read).toEqual({ ok: false, refusal: { code: "malformed", detail: null } });
});

test("closed, it reads no more", async () => {
  const closed = createPictureReader();
  await closed.close();
  const bytes = await drawnPng(printed);
  await expect(closed.read(await readWell(documents, bytes), bytes)).rejects.toThrow("closed");
});

/** Mean darkness of half a page, from the given height on. */
async function darkness(bytes: Uint8Array | undefined, from: number): Promise<number> {
  const page = sharp(bytes);
  const { width, height } = await page.metadata();
  const half = page.extract({ left: 0, top: Math.floor(height * from), width, height: Math.floor(height / 2) });
  const { channels } = await sharp(await half.greyscale().png().toBuffer()).stats();
  return 255 - (channels[0]?.mean ?? 255);
}

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { certificateLanguages } from "#certificate/language.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { letterBlocks } from "#requests/formats/letter/letter-blocks.ts";
import { reminderLetterPdf, requestLetterPdf } from "#requests/formats/letter/request-letter-pdf.ts";
import type { Block, PaperFonts } from "#requests/formats/paper/paper.ts";
import { readPaperFonts } from "#requests/formats/paper/read-paper-fonts.ts";
import { exampleLink, exampleOffice, exampleRequest, otherAnswers, textAnswers } from "../example-request.ts";
import { goldRequests } from "../gold-requests.ts";

const reader = createDocumentReader();
afterAll(() => reader.close());

let fonts: PaperFonts;
beforeAll(async () => {
  fonts = await readPaperFonts();
});

const day = "2026-03-02";

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const read = await reader.read(pdf);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.pages.map(({ text }) => text);
}

/** Where lines break is the printer's business. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

function textsIn(block: Block): string[] {
  switch (block.kind) {
    case "head":
      return [...block.left, ...block.right];
    case "fields":
      return block.fields.map(({ label }) => label);
    case "lines":
    case "space":
      return [];
    default:
      return [block.text];
  }
}

describe("a letter", () => {
  const variants = certificateLanguages.map((language, at) => ({
    language,
    answers: at % 2 === 0 ? textAnswers : otherAnswers,
  }));

  test.each(variants)("in $language says everything that it should", async ({ language, answers }) => {
    const record = exampleRequest(language, {}, answers);
    const pages = await pagesOf(await requestLetterPdf(record, exampleOffice, { link: exampleLink, day, fonts }));
    const printed = squeezed(pages.join("\n").replace(/^.*3f2a91bc {2}·.*$/gm, ""));
    const wanted = letterBlocks(record, exampleOffice, { link: exampleLink, day, reminder: false }).flatMap(textsIn);
    expect(wanted.filter((text) => !printed.includes(squeezed(text)))).toEqual([]);
  });

  test("of a labelled certificate asks its questions in its language", async () => {
    const records = await goldRequests();
    const first = (language: string) => records.find(({ request }) => request.language === language);
    for (const record of ["sv", "nb", "en"].flatMap((language) => first(language) ?? [])) {
      const pages = await pagesOf(await requestLetterPdf(record, exampleOffice, { link: exampleLink, day, fonts }));
      const printed = squeezed(pages.join("\n"));
      for (const { text, why } of record.request.questions) {
        expect([printed.includes(squeezed(text)), printed.includes(squeezed(why))]).toEqual([true, true]);
      }
    }
    expect(records.filter(({ request }) => ["sv", "nb", "en"].includes(request.language)).length).toBeGreaterThan(2);
  });

  test("holds what the request holds, the office, the deadline, and every page its number", async () => {
    const record = exampleRequest("sv", {}, otherAnswers);
    const pages = await pagesOf(await requestLetterPdf(record, exampleOffice, { link: exampleLink, day, fonts }));
    const printed = squeezed(pages.join("\n"));
    const { opening, closing, questions, further } = record.request;
    for (const text of [
      opening,
      closing,
      ...questions.flatMap(({ text, why, questionTitle }) => [text, why, questionTitle ?? ""]),
      "6 i intyget",
      ...otherAnswers[0].choices,
      further.noInformation,
      further.notMine,
      further.whoTookOver,
      "Överläkare Åsa Öst",
      "662 31 Åmål",
      "2 mars 2026",
      "16 mars 2026",
      "3f2a91bc",
      exampleLink,
      "HSA-id",
    ]) {
      expect(printed).toContain(squeezed(text));
    }
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) expect(page).toContain(`Sida ${index + 1} av ${pages.length}`);
  });

  test("keeps a question and the room for its answer on one page", async () => {
    const pages = await pagesOf(
      await requestLetterPdf(exampleRequest("sv"), exampleOffice, { link: exampleLink, day, fonts }),
    );
    for (const number of [1, 2, 3]) {
      const [page, ...others] = pages.filter((text) => squeezed(text).includes(`Därförbehövssvar${number}.`));
      expect(others).toEqual([]);
      expect(squeezed(page ?? "")).toContain(`${number}.Fråga`);
    }
  });

  test("as a reminder says that it is one", async () => {
    const record = exampleRequest("nb");
    const pages = await pagesOf(await reminderLetterPdf(record, exampleOffice, { link: exampleLink, day, fonts }));
    expect(pages[0]).toContain("Påminnelse");
    expect(pages[0]).toContain("se bort fra dette brevet");
  });

  test("is tagged, names its language and title, and is the same bytes each time", async () => {
    const print = () => requestLetterPdf(exampleRequest("nn"), exampleOffice, { link: exampleLink, day, fonts });
    const [one, other] = await Promise.all([print(), print()]);
    expect(Buffer.compare(one, other)).toBe(0);
    const { PDFDocument, PDFDict, PDFName } = await import("@cantoo/pdf-lib");
    const { catalog, getTitle } = await PDFDocument.load(one).then((document) => ({
      catalog: document.catalog,
      getTitle: () => document.getTitle(),
    }));
    expect(getTitle()).toBe("Nokre spørsmål om ei sjukmelding");
    expect(String(catalog.get(PDFName.of("Lang")))).toBe("(nn)");
    const root = catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
    const whole = root.lookup(PDFName.of("K"), PDFDict);
    expect(String(whole.lookup(PDFName.of("S")))).toBe("/Document");
    expect(String(whole.lookup(PDFName.of("K"))).split(" R").length).toBeGreaterThan(20);
  });
});

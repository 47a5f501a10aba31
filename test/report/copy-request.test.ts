import { describe, expect, it } from "vitest";
import { textLanguages } from "#certificate/language.ts";
import type { PageReading } from "#certificate/page-reading.ts";
import { copyRequest, copyRequestAsText } from "#report/copy-request.ts";
import { phrases } from "#report/phrases/phrases.ts";
import { readingPhrases } from "#report/phrases/reading-phrases.ts";
import { jsonReportSchema, reportAsJson } from "#report/report-as-json.ts";
import { reportAsText } from "#report/report-as-text.ts";
import type { Assessment } from "#scoring/assessment.ts";
import { assessed } from "./assessed.ts";

const readings: PageReading[] = [
  {
    page: 1,
    source: "ocr",
    grade: 1,
    handwriting: true,
    faults: ["blurred", "low-contrast"],
    unread: [{ x: 0.1, y: 0.8, width: 0.3, height: 0.05 }],
  },
  { page: 2, source: "ocr", grade: 4, handwriting: false, faults: [] },
];

/** The example with some of its criteria unreadable. */
function unreadable(criteria: readonly string[], change: Partial<Assessment> = {}) {
  const { assessment } = assessed();
  const [pattern] = assessment.findings;
  if (pattern === undefined) throw new Error("the example has no finding");
  return assessed({
    verdict: { word: "rescan", rule: "decisive-field-unreadable", because: criteria[0] ?? "text-legibility" },
    findings: criteria.map((criterion) => ({ ...pattern, criterion, outcome: "unclear", reason: "low-confidence" })),
    ...change,
  });
}

describe("copyRequest", () => {
  it("goes to the sender alone, with every fault of every page, and asks nothing of the physician", () => {
    const { assessment } = unreadable(["diagnosis-stated", "period"], { language: "en" });
    const request = copyRequest(assessment, readings, "sv");
    expect(request?.language).toBe("en");
    expect(request?.opening).toContain("we cannot read the diagnosis and the period.");
    expect(request?.faults).toEqual([
      "Page 1: One place could not be read: bottom left.",
      expect.stringMatching(/^Page 1: Some of it is written by hand\. .* please send that\.$/),
      expect.stringMatching(/^Page 1: The picture is blurred\. Please .*\.$/),
      expect.stringMatching(/^Page 1: .*faint.*\.$/),
    ]);
    expect(request?.closing).toContain("the physician does not have to write it again");
  });

  it.each([
    { what: "nothing single could be named", criteria: [] },
    {
      what: "the list would be long",
      criteria: ["diagnosis-stated", "period", "capacity-degree", "functional-impairment"],
    },
  ])("speaks of the whole where $what", ({ criteria }) => {
    const { assessment } = unreadable(criteria, { language: "en" });
    expect(copyRequest(assessment, [], "en")).toMatchObject({
      opening: expect.stringContaining("cannot read the copy that reached us well enough"),
      faults: [],
    });
  });

  it("says a fault of several pages once, and names no page where there is only one", () => {
    const { assessment } = unreadable(["diagnosis-stated"], { language: "nb" });
    const page: PageReading = { page: 1, source: "ocr", grade: 2, handwriting: false, faults: ["glare"] };
    const faults = (...pages: PageReading[]) => copyRequest(assessment, pages, "nb")?.faults;
    expect(faults(page, { ...page, page: 2, faults: [] }, { ...page, page: 3 })).toEqual([
      expect.stringMatching(/^Side 1 og 3: Et lyst gjenskinn/),
    ]);
    expect(faults(page)).toEqual([expect.stringMatching(/^Et lyst gjenskinn/)]);
  });

  it.each([
    { reading: { grade: 1 }, faults: ["Hardly a word can be read."] },
    { reading: { grade: 2 }, faults: [] },
    { reading: { grade: null, source: "not-read" }, faults: [] },
  ] as const)("says that a page is illegible where no fault says why: $reading", ({ reading, faults }) => {
    const { assessment } = unreadable(["diagnosis-stated"], { language: "en" });
    const page: PageReading = { page: 1, source: "ocr", handwriting: false, faults: [], ...reading };
    expect(copyRequest(assessment, [page], "en")?.faults).toEqual(faults);
  });

  it("speaks the office's language where not even that of the file could be read", () => {
    const { assessment } = unreadable(["text-legibility"], {
      form: "generic",
      language: "en",
      verdict: { word: "rescan", rule: "document-unreadable", because: "text-legibility" },
    });
    expect(copyRequest(assessment, readings, "nb")?.opening).toMatch(/^Hei! Takk for sykmeldingen/);
  });

  it.each(["supplement", "review", "sufficient"] as const)("is not written for the verdict %s", (word) => {
    const { assessment } = assessed({ verdict: { word, rule: "any", because: "period" } });
    expect(copyRequest(assessment, readings, "en")).toBeNull();
  });

  it.each(textLanguages)("is a letter ready to be sent in %s", (language) => {
    const { assessment } = unreadable(["diagnosis-stated"], { language });
    const request = copyRequest(assessment, readings, language);
    const text = request === null ? "" : copyRequestAsText(request);
    expect(text.split("\n\n")).toHaveLength(4);
    expect(text).toContain("300 dpi");
    expect(text).toMatch(/\n\n(– .*\.\n)+\n/);
  });
});

describe("a report on a scan", () => {
  const terminal = { colour: false, width: 90, printedNumber: () => null };

  it.each(textLanguages)("says per page how it was read, and holds the draft to the sender (%s)", (language) => {
    const input = { ...unreadable(["diagnosis-stated"], { language }), readings };
    const text = reportAsText(input, { language, ...terminal }).replace(/\s+/g, " ");
    const request = copyRequest(input.assessment, readings, language);
    for (const part of [request?.opening, request?.faults[0], request?.advice, request?.closing]) {
      expect(text).toContain(part);
    }
    expect(text).toContain({ en: "(grade 1 of 4)", sv: "(grad 1 av 4)", nb: "(grad 1 av 4)" }[language]);
  });

  it("says nothing of how digital text was read", () => {
    const digital: PageReading = { page: 1, source: "digital", grade: 4, handwriting: false, faults: [] };
    const text = (one: PageReading) =>
      reportAsText({ ...assessed(), readings: [one] }, { language: "en", ...terminal });
    expect(text(digital)).not.toContain("How the pages were read");
    expect(text({ ...digital, source: "ocr" })).toContain("How the pages were read");
  });

  it.each(textLanguages)("says only what to do where nothing could be read (%s)", (language) => {
    const { assessment } = assessed({
      verdict: { word: "review", rule: "picture-not-read", because: "text-legibility" },
    });
    const page: PageReading = { page: 1, source: "not-read", grade: null, handwriting: false, faults: [] };
    const text = reportAsText({ ...assessed(), assessment, readings: [page] }, { language, ...terminal });
    expect(text.replace(/\s+/g, " ")).toContain(readingPhrases[language].nothingRead);
    expect(text).not.toContain(phrases(language).form["se-fk7804"]);
    expect(text.split("\n").length).toBeLessThan(9);
  });

  it("is plain data too, with the unread places and the same sentences", () => {
    const report = reportAsJson({ ...unreadable(["diagnosis-stated"]), readings }, "en");
    expect(jsonReportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({
      readings: [
        { page: 1, grade: 1, unread: [{ x: 0.1 }], text: expect.arrayContaining(["Some of it is written by hand."]) },
        { page: 2, text: ["Page 2: read from a picture, as legible as print (grade 4 of 4)."] },
      ],
      copyRequest: {
        language: "sv",
        faults: [
          "Sida 1: Ett ställe gick inte att läsa: längst ner till vänster.",
          ...Array(3).fill(expect.any(String)),
        ],
      },
    });
  });
});

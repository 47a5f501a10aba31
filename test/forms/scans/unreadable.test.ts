import { describe, expect, test } from "vitest";
import type { Box } from "#certificate/evidence.ts";
import { fillCertificates } from "#forms/fill-certificates.ts";
import type { RecognisedPage } from "#readers/document-text.ts";
import { textDocument } from "../text/text-document.ts";
import { asScanned } from "./as-scanned.ts";

const form = `Läkarintyg för sjukpenning FK 7804
Patientens namn och personnummer
Torkel Avenbok 19840317-9818
4. Diagnos/diagnoser för sjukdom som orsakar nedsatt arbetsförmåga
Diskbråck M51.1
5. Funktionsnedsättning
Nedsatt känsel.
6. Aktivitetsbegränsning

7. Medicinsk behandling
Naproxen.
8. Bedömning
[x] 100 procent fr.o.m. 2026-03-09 t.o.m. 2026-04-19
13. Underskrift
2026-03-09 Agda Lundtorp, specialist i allmänmedicin
`;

/** The scan of the form, its page changed in one way. */
function scanned(change: (page: RecognisedPage, text: string) => RecognisedPage = (page) => page, text = form) {
  const document = asScanned(textDocument(text), { error: 0, seed: 1 });
  const pages = document.pages.map((page) =>
    page.recognised === undefined ? page : { ...page, recognised: change(page.recognised, page.text) },
  );
  const filled = fillCertificates({ ...document, pages });
  if (!filled.ok || filled.value[0] === undefined) throw new Error("no certificate");
  return filled.value[0].certificate;
}

/** The page with one word read with this confidence. */
function withWord(word: string, confidence: number) {
  return (page: RecognisedPage, text: string): RecognisedPage => ({
    ...page,
    words: page.words.map((one) => (text.slice(one.start, one.end) === word ? { ...one, confidence } : one)),
  });
}

/** The page with ink right under a word from which nothing was read. */
function withInkUnder(word: string) {
  return (page: RecognisedPage, text: string): RecognisedPage => {
    const above = page.words.find(({ start, end }) => text.slice(start, end) === word);
    if (above === undefined) throw new Error(`no ${word}`);
    const ink: Box = { x: 0.2, y: above.box.y + above.box.height * 1.3, width: 0.3, height: above.box.height };
    return { ...page, unread: [ink] };
  };
}

describe("a place that was left blank", () => {
  test("is blank where the page was read well", () => {
    expect(scanned().activityLimitation).toEqual({ status: "blank" });
    expect(scanned().doubtful).toEqual([]);
  });

  test("is unreadable where there is ink in the field", () => {
    const certificate = scanned(withInkUnder("Aktivitetsbegränsning"));
    expect(certificate.activityLimitation).toMatchObject({ status: "unreadable", reason: "no-text-found" });
    expect(certificate.doubtful).toEqual(["activity-limitation"]);
  });

  test("stays blank where the ink is in another field", () => {
    expect(scanned(withInkUnder("behandling")).activityLimitation).toEqual({ status: "blank" });
  });

  test.each([
    [2, false, "low-confidence"],
    [1, true, "handwriting"],
  ] as const)("is unreadable on a page of grade %s", (grade, handwriting, reason) => {
    const certificate = scanned((page) => ({ ...page, grade, handwriting }));
    expect(certificate.activityLimitation).toMatchObject({ status: "unreadable", reason });
  });

  test("is unreadable where its own heading was too badly read", () => {
    const certificate = scanned(
      withWord("Akfwitofsbegrmosning", 0.4),
      form.replace("6. Aktivitetsbegränsning", "6. Akfwitofsbegrmosning"),
    );
    expect(certificate.activityLimitation.status).toBe("unreadable");
  });

  test("is blank where the form on paper has no such place", () => {
    expect(scanned(undefined, form.replace("6. Aktivitetsbegränsning\n\n", "")).activityLimitation.status).toBe(
      "blank",
    );
  });
});

describe("a place with words", () => {
  test("is stated with the words' own certainty and place", () => {
    const { functionalImpairment } = scanned(withWord("känsel.", 0.8));
    expect(functionalImpairment).toMatchObject({ status: "stated", value: "Nedsatt känsel." });
    expect(functionalImpairment).toMatchObject({ evidence: [{ confidence: 0.8, box: { x: 0 } }] });
  });

  test("is unreadable where most of it is guessed", () => {
    const { diagnoses } = scanned(withWord("Diskbråck", 0.2));
    expect(diagnoses).toMatchObject({ status: "unreadable", reason: "low-confidence" });
  });

  test("is unreadable where one figure of a date is guessed", () => {
    const { capacity, doubtful } = scanned(withWord("2026-04-19", 0.4));
    expect(capacity).toMatchObject({ status: "unreadable", reason: "low-confidence" });
    expect(doubtful).toContain("capacity");
  });

  test("invents no day where a date has one figure that cannot be", () => {
    expect(scanned(undefined, form.replace("2026-04-19", "2026-04-99")).capacity.status).toBe("unreadable");
  });

  test("tells a wrong check digit only where every figure was sure", () => {
    const wrong = form.replace("19840317-9818", "19840317-9819");
    expect(scanned(undefined, wrong).patient).toMatchObject({ status: "stated", value: { id: { valid: false } } });
    expect(scanned(withWord("19840317-9819", 0.7), wrong).patient.status).toBe("unreadable");
  });
});

describe("page numbers", () => {
  test("that were misread make no page missing", () => {
    expect(scanned(undefined, `${form}Sida 7 (4)\n`).missingPages).toEqual([]);
    expect(scanned(undefined, `${form}Sida 1 (41)\n`).missingPages).toEqual([]);
    expect(scanned(undefined, `${form}Sida 1 (2)\n`).missingPages).toEqual([2]);
  });
});

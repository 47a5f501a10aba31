import { describe, expect, test } from "vitest";
import { fillCertificates } from "#forms/fill-certificates.ts";
import type { DocumentText } from "#readers/document-text.ts";
import { textDocument } from "../text/text-document.ts";
import { asScanned } from "./as-scanned.ts";
import { judged } from "./judged-twins.ts";

/** The print of FK 7804 as it was read at 72 dpi, and what is written between. */
function form(written = ""): string {
  return `Försäkringskassan FK 7804 (008 F 001)
Låkarintyg för sjukpenning
3. I relation tll vilken sysselsänning bedömer du arbetsförmågan?
[ ] Nuvarande arbete
Ange yke och arbetsuppgifter
4. Diagnos/diagnaser för sjukdom som orsakar nedsatt arbetsförmåga
5. Funktionsnedsättning
6. Aktivitetsbegransning
7. Medicinsk behandling
${written}
8. Min bedömning av patientens nedsättning av arbetsförmågan
från och med
til och med
Patientens arbetsförmåga bedöms nedsatt långre tid än den som Socialstyrelsens försäkringsmedicinska beslutsstöd anger, därför alt
[ ] 12. Jag önskar att Försåkringskassan komtaktar mig
Namnléetydigande
Eventuell spedalstkompeterns
78040103
`;
}

function scan(text: string): DocumentText {
  return asScanned(textDocument(text), { error: 0, seed: 1, grade: 3 });
}

/** The same page with ink on it of which no word came. */
function withInk(document: DocumentText): DocumentText {
  const unread = [{ x: 0.1, y: 0.4, width: 0.3, height: 0.02 }];
  const pages = document.pages.map(({ recognised, ...page }) => ({
    ...page,
    ...(recognised === undefined ? {} : { recognised: { ...recognised, unread } }),
  }));
  return { ...document, pages };
}

/** The same page with one of its lines up the edge, each word above the one before. */
function withMark(document: DocumentText, line: string): DocumentText {
  const pages = document.pages.map(({ recognised, ...page }) => {
    if (recognised === undefined) return page;
    const from = page.text.indexOf(line);
    const words = recognised.words.map((word, at) =>
      word.start >= from && word.end <= from + line.length
        ? { ...word, box: { x: 0.04, y: 0.95 - 0.01 * at, width: 0.01, height: 0.009 * (word.end - word.start) } }
        : word,
    );
    return { ...page, recognised: { ...recognised, words } };
  });
  return { ...document, pages };
}

describe("a scanned form on which nothing but its own print was read", () => {
  test("is a blank form, however its small print was misread", () => {
    expect(fillCertificates(scan(form()))).toEqual({
      ok: false,
      refusal: { code: "not-a-certificate", detail: "blank-form" },
    });
  });

  test("is a blank form, whatever the mark up its edge was read as", () => {
    const mark = "med FÖRE ngskassan Samråd 2010-04-13";
    expect(fillCertificates(scan(form(mark))).ok).toBe(true);
    expect(fillCertificates(withMark(scan(form(mark)), mark))).toMatchObject({ refusal: { detail: "blank-form" } });
  });

  test.each(["Kortison", "Vila och smärtlindring vid behov."])("is none where somebody wrote %s", (written) => {
    expect(fillCertificates(scan(form(written))).ok).toBe(true);
  });

  test("is to be scanned again where there is ink of which no word came", () => {
    expect(judged(withInk(scan(form())), {}).map(({ assessment }) => assessment.verdict.word)).toEqual(["rescan"]);
  });
});

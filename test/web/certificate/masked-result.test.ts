import { expect, it } from "vitest";
import type { Evidence } from "#certificate/evidence.ts";
import { maskedResult } from "#web/certificate/masked-result.ts";
import { exampleRecords } from "../example-records.ts";

const page = "Patient: Agda Testlund 19840611-9837\nKan inte lyfta.\n";

function quoted(quote: string, withRange: boolean): Evidence {
  const start = page.indexOf(quote);
  const range = withRange ? { range: { start, end: start + quote.length } } : {};
  return { page: 1, quote, question: null, reader: "text", confidence: 1, ...range };
}

function result(...evidence: Evidence[]) {
  const [stored] = exampleRecords.supplement.assessments;
  const [finding] = stored?.assessment.findings ?? [];
  if (stored === undefined || finding === undefined) throw new Error("the example has no finding");
  const shown = maskedResult({
    ...stored,
    pages: [page],
    assessment: { ...stored.assessment, findings: [{ ...finding, evidence }] },
  });
  return { pages: shown.pages, quotes: shown.assessment.findings[0]?.evidence.map(({ quote }) => quote) };
}

it("shows no identity number, not even a part of one, and moves no word", () => {
  const { pages, quotes } = result(
    quoted("Agda Testlund 19840611-9837", true),
    quoted("19840611-9837", false),
    quoted("9837\nKan inte lyfta", true),
    quoted("Kan inte lyfta", true),
  );
  expect(JSON.stringify({ pages, quotes })).not.toContain("9837");
  expect(pages[0]).toHaveLength(page.length);
  expect(pages[0]?.indexOf("Kan inte lyfta")).toBe(page.indexOf("Kan inte lyfta"));
  expect(quotes?.at(-1)).toBe("Kan inte lyfta");
});

import { describe, expect, it } from "vitest";
import { textLanguages } from "#certificate/language.ts";
import { jsonReportSchema, reportAsJson } from "#report/report-as-json.ts";
import { assessed } from "./assessed.ts";

const { document } = assessed();

describe("reportAsJson", () => {
  it("has the shape that it promises", () => {
    const report = reportAsJson(assessed(), "en");
    expect(jsonReportSchema.parse(report)).toEqual(report);
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining([
        "schemaVersion",
        "document",
        "form",
        "language",
        "policy",
        "verdict",
        "score",
        "findings",
        "request",
        "versions",
      ]),
    );
    expect(report).toMatchObject({
      verdict: { word: "supplement", rule: "activity-limitation-lacking", because: "activity-limitation" },
      score: { low: 61, high: 73, categories: { diagnosis: { value: 100 }, formalities: null } },
      request: {
        questions: [{ criterion: "activity-limitation", questionId: "17", answer: { kind: "text", maxLength: 4000 } }],
      },
    });
  });

  it("says each finding in words beside its codes", () => {
    const report = reportAsJson(assessed(), "en");
    const findings = report.status === "refused" ? [] : report.findings;
    expect(findings).toContainEqual(
      expect.objectContaining({
        criterion: "activity-limitation",
        outcome: "partial",
        reason: "general",
        pointsLost: 18,
        evidence: [expect.objectContaining({ page: 2, quote: "Kan inte arbeta." })],
      }),
    );
    expect(findings.filter(({ title, text }) => title === "" || text === "")).toEqual([]);
  });

  it.each([
    { detail: "fk-question", says: "a question from Försäkringskassan" },
    { detail: "LUSE", says: "of the type LUSE" },
    { detail: null, says: "not a sickness certificate" },
  ])("names what a file is instead: $detail", ({ detail, says }) => {
    const report = reportAsJson({ kind: "refused", document, refusal: { code: "not-a-certificate", detail } }, "en");
    expect(jsonReportSchema.parse(report)).toEqual(report);
    expect(report.status === "refused" && report.refusal.text).toContain(says);
  });

  it("names the limit that a file passed", () => {
    const refusal = { code: "too-large", detail: String(20 * 1024 * 1024) } as const;
    const report = reportAsJson({ kind: "refused", document, refusal }, "sv");
    expect(report.status === "refused" && report.refusal.text).toContain("20 MB");
  });

  it.each(textLanguages)("is the same bytes for the same input in %s", (language) => {
    const bytes = () => JSON.stringify(reportAsJson(assessed(), language));
    expect(bytes()).toBe(bytes());
  });
});

import { describe, expect, test } from "vitest";
import type { Certificate } from "#certificate/certificate.ts";
import { blank, stated } from "#certificate/statement.ts";
import { policyFor } from "#policies/policies.ts";
import { assess } from "#scoring/assess.ts";
import { type Assessment, assessmentSchema, type Overrides } from "#scoring/assessment.ts";
import { certificateForTest, periodForTest, type TestPassage } from "#test/criteria/certificate-for-test.ts";
import { readingForTest } from "#test/criteria/reading-for-test.ts";

function assessmentOf(
  overrides: Partial<Certificate> = {},
  settings: { passages?: TestPassage[]; overrides?: Overrides } = {},
): Assessment {
  const certificate = certificateForTest(overrides, settings.passages);
  return assess({
    certificate,
    reading: readingForTest(certificate),
    policy: policyFor(certificate.form),
    caseFacts: { absenceStartedOn: "2026-02-09", totalAbsenceDays: 49 },
    today: "2026-03-03",
    questionOf: (point) => (point === "capacity" ? "32" : null),
    ...(settings.overrides === undefined ? {} : { overrides: settings.overrides }),
  });
}

const reversed = { capacity: stated([periodForTest(100, "2026-03-29", "2026-02-27")], []) };

describe("assess", () => {
  test("gives a result of the published shape", () => {
    expect(assessmentSchema.parse(JSON.parse(JSON.stringify(assessmentOf(reversed))))).toBeTruthy();
  });

  test("gives the same bytes for the same input", () => {
    expect(JSON.stringify(assessmentOf(reversed))).toBe(JSON.stringify(assessmentOf(reversed)));
  });

  test("ties the finding and the question to the form's own question", () => {
    const assessment = assessmentOf(reversed);
    expect(assessment.verdict).toEqual({ word: "supplement", rule: "period-lacking", because: "period" });
    expect(assessment.ask[0]).toEqual({ criterion: "period", about: "capacity", question: "32" });
    expect(assessment.findings.find(({ criterion }) => criterion === "period")?.question).toBe("32");
  });

  test("shows what closing a gap would change", () => {
    const { whatIf, score } = assessmentOf(reversed);
    const closed = whatIf.find(({ criterion }) => criterion === "period");
    expect(closed?.verdict).not.toBe("supplement");
    expect(JSON.stringify(closed?.score)).not.toBe(JSON.stringify(score));
  });

  test("asks nothing unless a supplement is needed", () => {
    const assessment = assessmentOf({ patient: blank });
    expect(assessment.verdict.word).toBe("sufficient");
    expect(assessment.ask).toEqual([]);
  });

  test("shows a deployment's own weights and impacts", () => {
    const overrides: Overrides = { weights: { critical: 20 }, impacts: { "patient-identity": "critical" } };
    const own = assessmentOf({ patient: blank }, { overrides });
    expect(own.overrides).toEqual(overrides);
    expect(own.findings.find(({ criterion }) => criterion === "patient-identity")?.impact).toBe("critical");
    expect(own.score).not.toEqual(assessmentOf({ patient: blank }).score);
    expect(assessmentOf().overrides).toBeUndefined();
  });

  test("an exemption that a person adds counts as any other", () => {
    const certificate = certificateForTest({}, []);
    const basis = {
      certificate,
      reading: readingForTest(certificate),
      policy: policyFor(certificate.form),
      caseFacts: { totalAbsenceDays: 49 },
      today: "2026-03-03" as const,
      questionOf: () => null,
    };
    expect(assess(basis).verdict.word).toBe("supplement");
    const exempted = assess({ ...basis, addedExemptions: [{ id: "self-evident", because: "added by a person" }] });
    expect(exempted.verdict).toMatchObject({ word: "sufficient", because: "self-evident" });
    expect(exempted.exemptions).toEqual([{ id: "self-evident", because: "added by a person" }]);
  });

  test("a picture without text waits for a reader and asks nobody", () => {
    const assessment = assessmentOf(
      {
        pages: [{ page: 1, source: "not-read", grade: null, handwriting: false, faults: [] }],
        diagnoses: blank,
        capacity: blank,
      },
      { passages: [] },
    );
    expect(assessment.verdict).toMatchObject({ word: "review", rule: "picture-not-read" });
    expect(assessment.ask).toEqual([]);
  });
});

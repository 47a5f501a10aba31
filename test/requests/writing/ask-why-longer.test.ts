import { describe, expect, test } from "vitest";
import type { Certificate } from "#certificate/certificate.ts";
import { certificateLanguages } from "#certificate/language.ts";
import { blank, stated } from "#certificate/statement.ts";
import { policyFor } from "#policies/policies.ts";
import { usualDurationsSchema } from "#policies/usual-durations/usual-durations.ts";
import { unfitForAsking, unfitForExplaining } from "#requests/compliance/request-words.ts";
import { supplementaryRequestSchema } from "#requests/supplementary-request.ts";
import { askWhyLonger } from "#requests/writing/ask-why-longer.ts";
import { writeRequest } from "#requests/writing/write-request.ts";
import { assess } from "#scoring/assess.ts";
import { certificateForTest } from "#test/criteria/certificate-for-test.ts";
import { readingForTest } from "#test/criteria/reading-for-test.ts";

const usualDurations = usualDurationsSchema.parse({
  source: "A made-up table",
  rows: [{ codes: ["F32"], days: 30, title: "Depression", dated: "2026" }],
});

const longerQuestion = { id: "37", title: "Längre tid än beslutsstödet" };

function judged(changes: Partial<Certificate>, totalAbsenceDays = 49) {
  const certificate = certificateForTest(changes);
  return assess({
    certificate,
    reading: readingForTest(certificate),
    policy: policyFor(certificate.form),
    caseFacts: { totalAbsenceDays },
    today: "2026-03-03",
    questionOf: () => null,
    usualDurations,
  });
}

function asked(changes: Partial<Certificate>, totalAbsenceDays?: number) {
  const request = writeRequest(judged(changes, totalAbsenceDays), {
    language: "sv",
    questionOf: () => null,
    issuedOn: null,
    longerQuestion,
  });
  return request?.questions.map(({ criterion }) => criterion) ?? null;
}

const noEnd = { capacity: blank };

describe("the question on a longer course", () => {
  test("is never sent alone", () => {
    expect(judged({})).toMatchObject({ verdict: { word: "sufficient" }, notes: [{ note: "longer-than-usual" }] });
    expect(asked({})).toBeNull();
  });

  test("comes last where others are asked", () => {
    expect(asked(noEnd)).toEqual(["capacity-degree", "longer-than-usual"]);
    expect(asked(noEnd, 30)).toEqual(["capacity-degree"]);
  });

  test("gives way where there are three without it", () => {
    const questions = asked({ diagnoses: blank, contacts: blank, issuer: stated(nobody, []) });
    expect(questions).toHaveLength(3);
    expect(questions).not.toContain("longer-than-usual");
  });

  test("stands under the form's own question, in a request of the promised shape", () => {
    const request = writeRequest(judged(noEnd), {
      language: "sv",
      questionOf: () => null,
      issuedOn: null,
      longerQuestion,
    });
    expect(supplementaryRequestSchema.parse(request)).toEqual(request);
    expect(request?.questions.at(-1)).toMatchObject({
      questionId: "37",
      questionTitle: longerQuestion.title,
      quote: null,
    });
    expect(request?.opening).toContain("två saker");
  });

  test("changes neither score nor verdict", () => {
    const { notes, ...rest } = judged(noEnd);
    expect(notes).toHaveLength(1);
    const certificate = certificateForTest(noEnd);
    const without = assess({
      certificate,
      reading: readingForTest(certificate),
      policy: policyFor(certificate.form),
      caseFacts: { totalAbsenceDays: 49 },
      today: "2026-03-03",
      questionOf: () => null,
    });
    expect(rest).toEqual(without);
  });

  test.each(certificateLanguages)("is kind and open in %s", (language) => {
    const [question] = askWhyLonger(judged({}), { language });
    expect(question?.text).toMatch(/\?$/);
    expect(unfitForAsking(question?.text ?? "", language)).toBeNull();
    expect(unfitForExplaining(question?.why ?? "", language)).toBeNull();
  });
});

const nobody = { name: null, role: null, unit: null, contacts: [], professionalId: null };

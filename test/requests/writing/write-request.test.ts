import { describe, expect, test } from "vitest";
import type { Certificate } from "#certificate/certificate.ts";
import { type CertificateLanguage, certificateLanguages } from "#certificate/language.ts";
import type { Point } from "#certificate/points.ts";
import { blank, stated } from "#certificate/statement.ts";
import { criteria } from "#criteria/index.ts";
import { policyFor } from "#policies/policies.ts";
import { unfitForAsking, unfitForExplaining } from "#requests/compliance/request-words.ts";
import { supplementaryRequestSchema } from "#requests/supplementary-request.ts";
import { nynorskQuestions } from "#requests/writing/nynorsk-questions.ts";
import { ownWords } from "#requests/writing/own-words.ts";
import { questionIn } from "#requests/writing/question-in.ts";
import { askWith, writeRequest } from "#requests/writing/write-request.ts";
import { assess } from "#scoring/assess.ts";
import {
  certificateForTest,
  diagnosisForTest,
  evidenceForTest,
  periodForTest,
} from "#test/criteria/certificate-for-test.ts";
import { readingForTest } from "#test/criteria/reading-for-test.ts";

const questionOf = (point: Point) => (point === "capacity" ? { id: "32", title: "Min bedömning" } : null);

function requestFor(overrides: Partial<Certificate>, language: CertificateLanguage = "sv") {
  const certificate = certificateForTest(overrides);
  const assessment = assess({
    certificate,
    reading: readingForTest(certificate),
    policy: policyFor(certificate.form),
    caseFacts: { totalAbsenceDays: 49 },
    today: "2026-03-03",
    questionOf: (point) => questionOf(point)?.id ?? null,
  });
  return writeRequest(assessment, { language, questionOf, issuedOn: "2026-03-02" });
}

const overlap = {
  capacity: stated([periodForTest(100, "2026-02-27", "2026-03-29"), periodForTest(50, "2026-03-20", "2026-04-30")], []),
};

describe("a request", () => {
  test("is not written for a sufficient certificate", () => {
    expect(requestFor({})).toBeNull();
  });

  test("asks under the form's own question and quotes both statements that exclude each other", () => {
    const request = requestFor(overlap);
    expect(supplementaryRequestSchema.parse(request)).toEqual(request);
    const [question, ...others] = request?.questions ?? [];
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      questionId: "32",
      questionTitle: "Min bedömning",
      answer: { kind: "degree-with-dates" },
    });
    expect(question?.text).toContain("”100 procent 2026-02-27 – 2026-03-29” och ”50 procent 2026-03-20 – 2026-04-30”");
  });

  test("leaves the quoting sentence out where there is nothing to quote", () => {
    const questions = requestFor({ capacity: blank })?.questions ?? [];
    expect(questions).toMatchObject([
      { quote: null, text: "Vilken grad av nedsatt arbetsförmåga gäller för vilka dagar?" },
    ]);
  });

  test("asks once for degrees and days, whichever of them is lacking", () => {
    expect(requestFor({ capacity: blank })?.questions).toMatchObject([
      { criterion: "capacity-degree", covers: ["period"] },
    ]);
  });

  test("never repeats the patient's number", () => {
    const request = requestFor({
      ...overlap,
      patient: stated({ name: null, id: { kind: "se-personnummer", masked: "1984****", valid: false }, bornOn: null }, [
        evidenceForTest("19840611-9838"),
      ]),
    });
    expect(request?.questions.map(({ criterion }) => criterion)).toContain("patient-identity");
    expect(JSON.stringify(request)).not.toContain("19840611");
  });

  test.each([
    ["sv", "2 mars 2026"],
    ["nb", "2. mars 2026"],
    ["nn", "2. mars 2026"],
    ["en", "2 March 2026"],
  ] as const)("says in %s when the certificate was signed", (language, date) => {
    expect(requestFor(overlap, language)?.opening).toContain(date);
  });

  test.each(certificateLanguages)("in %s is warm, short and free of pressure around the questions", (language) => {
    const request = requestFor(overlap, language);
    const around = `${request?.opening} ${request?.closing}`;
    expect(unfitForAsking(around, language)).toBeNull();
    expect(around.length).toBeLessThan(600);
    expect(request?.language).toBe(language);
  });

  test("keeps words with a dollar sign as they are", () => {
    expect(askWith("Det står ”{quote}”. Vad gäller?", "$& 100")).toBe("Det står ”$& 100”. Vad gäller?");
  });

  test("starts from the words of a diagnosis that names nothing", () => {
    const diagnosis = diagnosisForTest({
      text: "Se tidigare intyg",
      code: null,
      evidence: [evidenceForTest("Se tidigare intyg")],
    });
    const request = requestFor({ diagnoses: stated([diagnosis], diagnosis.evidence) });
    expect(request?.questions[0]?.text).toContain("”Se tidigare intyg”");
  });
});

describe("own words", () => {
  test.each([
    ["[x] 100 procent\n  fr.o.m. 2 mars.", "100 procent fr.o.m. 2 mars"],
    ["säger “trött” ofta", "säger 'trött' ofta"],
    ["   ", null],
  ])("%j becomes %j", (quote, expected) => {
    expect(ownWords({ outcome: "partial", evidence: [evidenceForTest(quote)] }, "sv")).toBe(expected);
  });

  test("what the physician wrote comes before a ticked choice", () => {
    const evidence = [evidenceForTest("[x] Nuvarande arbete"), evidenceForTest("Snickare")];
    expect(ownWords({ outcome: "partial", evidence }, "sv")).toBe("Snickare");
    expect(ownWords({ outcome: "contradictory", evidence }, "sv")).toBe("Nuvarande arbete” och ”Snickare");
  });

  test("long words are cut between words", () => {
    const words = ownWords({ outcome: "partial", evidence: [evidenceForTest("orkar inte arbeta ".repeat(30))] }, "sv");
    expect(words?.length).toBeLessThanOrEqual(182);
    expect(words).toMatch(/ …$/);
  });
});

describe("the question of every criterion", () => {
  // What cannot be read is asked of whoever sent the file, in a request of its own.
  const ofPhysician = criteria.filter(({ category }) => category !== "legibility");
  const asks = ofPhysician.flatMap((criterion) =>
    certificateLanguages.map((language) => ({ id: criterion.id, language, ...questionIn(criterion, language) })),
  );

  test.each(asks)("$id in $language keeps to the rules for questions", ({ ask, why, language }) => {
    for (const text of [askWith(ask, "ord"), askWith(ask, null)]) {
      // A question, and at most one sentence after it on how little is enough.
      expect(text).toMatch(/\?( [^?]+\.)?$/);
      expect(text).not.toContain("{quote}");
      expect(text.length).toBeGreaterThan(15);
      expect(text.length).toBeLessThanOrEqual(420);
      expect(unfitForAsking(text, language)).toBeNull();
    }
    expect(unfitForExplaining(why, language)).toBeNull();
    expect(why).toMatch(/^\p{Lu}.*\.$/u);
    expect(why.length).toBeLessThanOrEqual(200);
  });

  test("is asked in nynorsk for every criterion, and quotes where the others quote", () => {
    expect(Object.keys(nynorskQuestions).sort()).toEqual(criteria.map(({ id }) => id).sort());
    for (const criterion of criteria) {
      const quotes = certificateLanguages.map((language) => questionIn(criterion, language).ask.includes("{quote}"));
      expect(new Set(quotes).size, criterion.id).toBe(1);
    }
  });
});

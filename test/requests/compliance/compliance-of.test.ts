import { readFile } from "node:fs/promises";
import { describe, expect, it, test } from "vitest";
import { checkFile } from "#cases/check-file.ts";
import { type CertificateLanguage, certificateLanguages } from "#certificate/language.ts";
import type { Criterion } from "#criteria/criterion.ts";
import { criteria } from "#criteria/index.ts";
import type { OutcomeWord } from "#criteria/judgement.ts";
import { policyFor } from "#policies/policies.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { complianceOf, complianceTable } from "#requests/compliance/compliance-of.ts";
import { furtherAnswers } from "#requests/further-answers.ts";
import type { RequestQuestion, SupplementaryRequest } from "#requests/supplementary-request.ts";
import { writeRequest } from "#requests/writing/write-request.ts";
import { samples } from "#samples/make/samples.ts";
import { assess } from "#scoring/assess.ts";
import type { Assessment } from "#scoring/assessment.ts";
import { certificateForTest, evidenceForTest } from "#test/criteria/certificate-for-test.ts";
import { readingForTest } from "#test/criteria/reading-for-test.ts";
import { goldRequests } from "./gold-requests.ts";

describe("written requests", () => {
  it("keep every rule on every labelled case", async () => {
    const requests = await goldRequests();
    expect(requests.length).toBeGreaterThan(100);
    const broken = requests.flatMap(({ labelled, request, assessment }) =>
      complianceOf(request, assessment, assessment.language).map((violation) => ({ id: labelled.id, ...violation })),
    );
    expect(broken).toEqual([]);
  });

  it("keep every rule on every digital sample", async () => {
    const reader = createDocumentReader();
    let written = 0;
    for (const { file } of samples.filter((sample) => !/scan|photo/.test(sample.file))) {
      const checked = await checkFile({ reader }, await readFile(`samples/${file}`), { today: "2026-06-15" });
      for (const { report } of checked) {
        if (report.kind !== "assessed" || report.request === null) continue;
        written++;
        const { request, assessment } = report;
        expect(complianceOf(request, assessment, assessment.language), file).toEqual([]);
      }
    }
    await reader.close();
    expect(written).toBeGreaterThan(8);
  });
});

/** What is asked of whoever sent the file never becomes a question to the physician. */
const asked = criteria.filter(({ category }) => category !== "legibility");

const gaps = asked.flatMap((criterion) =>
  certificateLanguages.flatMap((language) =>
    (["missing", "partial", "contradictory"] as const).flatMap((outcome) =>
      [...(outcome === "missing" ? [null] : []), ...criterion.reasons[outcome]].map((reason) => ({
        criterion,
        language,
        outcome,
        reason,
        id: criterion.id,
      })),
    ),
  ),
);

describe("the question on every gap", () => {
  test.each(gaps)("$id $outcome $reason in $language keeps every rule", (gap) => {
    const { assessment, request } = askedAbout(gap);
    expect(complianceOf(request, assessment, gap.language)).toEqual([]);
  });
});

describe("the compliance table", () => {
  it("gives every rule a name, words and a source", () => {
    expect(new Set(complianceTable.map(({ id }) => id)).size).toBe(complianceTable.length);
    for (const { rule, source } of complianceTable) {
      expect(rule).toMatch(/^\p{Lu}.*\.$/u);
      expect(source.length).toBeGreaterThan(3);
    }
  });

  const base = askedAbout({
    criterion: criterionNamed("activity-limitation"),
    language: "en",
    outcome: "partial",
    reason: "general",
  });
  const [question] = base.request.questions;
  const withQuestion = (change: Partial<RequestQuestion>): SupplementaryRequest => ({
    ...base.request,
    questions: question === undefined ? [] : [{ ...question, ...change }],
  });
  const withAll = (...questions: (RequestQuestion | undefined)[]): SupplementaryRequest => ({
    ...base.request,
    questions: questions.filter((one) => one !== undefined),
  });
  const closing = (said: string) => ({ ...base.request, closing: `${base.request.closing} ${said}` });

  const broken: Record<string, SupplementaryRequest> = {
    "at-most-three": withAll(question, question, question, question),
    "by-weight": withAll(
      askedAbout({ criterion: criterionNamed("prognosis"), language: "en", outcome: "missing", reason: null }).request
        .questions[0],
      question,
    ),
    "two-further-answers": { ...base.request, further: { ...furtherAnswers.en, notMine: "" } },
    "short-is-enough": { ...base.request, shortIsEnough: "" },
    "one-language": { ...base.request, closing: "Tack för hjälpen och ditt svar." },
    "no-outcome": closing("Benefits may be refused."),
    "no-score": closing("Your rating is low."),
    "no-blame": closing("The certificate is incomplete."),
    "no-objective-findings": closing("Objective findings help."),
    "no-pressure": closing("You must answer."),
    "no-names": closing("Ask for Kim Holm."),
    "no-identity-number": withQuestion({ quote: "19121212-1212" }),
    "names-the-form-question": withQuestion({ questionTitle: null }),
    "quotes-own-words": withQuestion({ quote: "unable to lift" }),
    "starts-from-the-words": withQuestion({ quote: null }),
    "one-sentence-of-why": withQuestion({ why: "We need it. Really." }),
    open: withQuestion({ text: "Does the patient have difficulty, and with what?" }),
    "not-leading": withQuestion({ text: `${question?.text} Such as lifting more than two kilos.` }),
    "nothing-to-confirm": withQuestion({ text: "Please confirm what the patient finds difficult." }),
    "areas-are-areas": withQuestion({ areas: { lead: "For example:", names: [{ icf: "d430", name: "lifting" }] } }),
    "asks-what-is-open": withQuestion({ criterion: "diagnosis-stated" }),
    "asks-once": withAll(question, question),
    "nothing-for-the-sender": withQuestion({ criterion: "image-quality" }),
    "choices-end-open": withQuestion({ answer: { kind: "choice", choices: ["Lifting", "Walking"] } }),
    short: withQuestion({ text: `${"What ".repeat(120)}?` }),
  };

  it("is tried on a request that keeps every rule", () => {
    expect(complianceOf(base.request, base.assessment, "en")).toEqual([]);
    expect(Object.keys(broken).sort()).toEqual(complianceTable.map(({ id }) => id).sort());
  });

  test.each(Object.entries(broken))("%s finds what breaks it", (id, request) => {
    expect(complianceOf(request, base.assessment, "en").map(({ check }) => check)).toContain(id);
  });
});

function criterionNamed(id: string): Criterion {
  const found = criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}

interface Gap {
  criterion: Criterion;
  language: CertificateLanguage;
  outcome: OutcomeWord;
  reason: string | null;
}

/** A request about one gap, on a form whose questions are numbered otherwise than their ids. */
function askedAbout({ criterion, language, outcome, reason }: Gap): {
  assessment: Assessment;
  request: SupplementaryRequest;
} {
  const certificate = certificateForTest();
  const sufficient = assess({
    certificate,
    reading: readingForTest(certificate),
    policy: policyFor(certificate.form),
    caseFacts: {},
    today: "2026-03-03",
    questionOf: () => "17",
  });
  const quotes = [evidenceForTest("first words of the certificate"), evidenceForTest("second words of it, 50 %")];
  const assessment: Assessment = {
    ...sufficient,
    language,
    verdict: { word: "supplement", rule: "decisive-gap", because: criterion.id },
    findings: sufficient.findings.map((finding) =>
      finding.criterion === criterion.id ? { ...finding, outcome, reason, evidence: quotes } : finding,
    ),
    ask: [{ criterion: criterion.id, about: criterion.ask.about, question: "17" }],
  };
  const request = writeRequest(assessment, {
    language,
    questionOf: () => ({ id: "17", title: "Aktivitetsbegränsning", printed: "6" }),
    issuedOn: "2026-03-02",
  });
  if (request === null) throw new Error("a gap gives a request");
  return { assessment, request };
}

import type { Diagnosis } from "#certificate/diagnosis.ts";
import { blank, stated } from "#certificate/statement.ts";
import { diagnosisCode } from "#criteria/diagnosis/diagnosis-code.ts";
import { diagnosisForTest } from "../certificate-for-test.ts";
import { judgeTable } from "../criterion-tester.ts";

const diagnoses = (...list: Partial<Diagnosis>[]) => ({ diagnoses: stated(list.map(diagnosisForTest), []) });

judgeTable(diagnosisCode, [
  { name: "a code that fits its words", expected: "met", quote: "F32.1" },
  {
    name: "a Swedish code deeper than ICD-10",
    certificate: diagnoses({ text: "Utmattningssyndrom", code: "F438A" }),
    expected: "met",
  },
  { name: "words without a code", certificate: diagnoses({ code: null }), expected: "partial:no-code" },
  { name: "no diagnosis at all", certificate: { diagnoses: blank }, expected: "partial:no-code" },
  { name: "a code without its letter", certificate: diagnoses({ code: "171" }), expected: "partial:unknown-code" },
  { name: "well formed, in no list", certificate: diagnoses({ code: "F327" }), expected: "unclear:not-in-list" },
  {
    name: "in both lists, system not said",
    certificate: diagnoses({ text: "Infeksjon", code: "A70", system: null }),
    expected: "unclear:ambiguous",
  },
  {
    name: "another illness than the words",
    certificate: diagnoses({ text: "Fotledsfraktur" }),
    expected: "contradictory:code-text",
  },
  {
    name: "the second diagnosis disagrees",
    certificate: diagnoses({}, { text: "Hypertoni", code: "J459", rank: "secondary" }),
    expected: "contradictory:code-text",
  },
  {
    name: "a fit note has no place for a code",
    certificate: { ...diagnoses({ text: "Sciatica", code: null }), form: "uk-med3" },
    expected: "not-applicable:form",
  },
  {
    name: "a fit note that gives a wrong code anyway",
    certificate: { ...diagnoses({ text: "Sciatica", code: "54" }), form: "uk-med3" },
    expected: "partial:unknown-code",
  },
  {
    name: "cannot be read",
    certificate: { diagnoses: { status: "unreadable", reason: "low-confidence", evidence: [] } },
    expected: "unclear:low-confidence",
  },
]);

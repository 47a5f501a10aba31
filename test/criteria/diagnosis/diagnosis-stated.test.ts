import { blank, notOnForm, stated } from "#certificate/statement.ts";
import { diagnosisStated } from "#criteria/diagnosis/diagnosis-stated.ts";
import { diagnosisForTest, evidenceForTest } from "../certificate-for-test.ts";
import { judgeTable } from "../criterion-tester.ts";

const said = (text: string | null, code: string | null = null) => ({
  diagnoses: stated(
    [diagnosisForTest({ text, code, writtenCode: code, evidence: [evidenceForTest(text ?? code ?? "")] })],
    [evidenceForTest(text ?? code ?? "")],
  ),
});

judgeTable(diagnosisStated, [
  { name: "words and code", expected: "met", quote: "Medelsvår depressiv episod" },
  { name: "words alone", certificate: said("Kronisk njursvikt"), expected: "met" },
  { name: "a code alone", certificate: said(null, "N185"), expected: "met" },
  { name: "a code that no list has", certificate: said(null, "F327"), expected: "met" },
  { name: "a symptom is named too", certificate: said("Yrsel"), expected: "met" },
  { name: "nothing in the field", certificate: { diagnoses: blank }, passages: [], expected: "missing" },
  {
    name: "points to another paper",
    certificate: said("Se föregående intyg från mars"),
    expected: "missing",
    quote: "Se föregående",
  },
  { name: "points to the hospital", certificate: said("See hospital letter, with pt"), expected: "missing" },
  {
    name: "tells only who treats it",
    certificate: said("Followed by the hospital team since May"),
    expected: "missing",
  },
  { name: "tells who treats it, and what", certificate: said("Följs på mottagning för depression"), expected: "met" },
  ...[
    "same condition",
    "per clinic letter",
    "as discussed",
    "no change since last certificate",
    "samme lidelse",
    "jfr tidligere sykmelding",
    "kjent fra tidligere",
    "forlengelse",
    "same som førre gong",
    "samma besvär som tidigare",
    "enl föreg intyg",
    "dito",
    "Operert, skruer og plate",
    "Recovery after surgery, left",
  ].map((text) => ({
    name: `only points: ${text}`,
    certificate: said(text),
    passages: [],
    expected: "missing" as const,
  })),
  ...[
    "Known epilepsy",
    "Same back pain as before",
    "Uendret hofteartrose",
    "Samma ischias som sist",
    "Opererad meniskskada vä",
  ].map((text) => ({
    name: `points and names: ${text}`,
    certificate: said(text),
    expected: "met" as const,
  })),
  { name: "withholds it", certificate: said("Sekretess"), expected: "missing" },
  { name: "says only that there is an illness", certificate: said("Various medical problems"), expected: "missing" },
  { name: "points elsewhere but names it too", certificate: said("Astma, se tidigare intyg"), expected: "met" },
  { name: "a malformed code and no words", certificate: said(null, "32"), passages: [], expected: "missing" },
  {
    name: "a letter that gives it with its code in running text",
    certificate: { diagnoses: blank },
    passages: [{ topic: "unplaced", text: "Hon har sedan 2019 en njursten (N20.0) som återkommer." }],
    expected: "met",
    quote: "N20.0",
  },
  {
    name: "an illness in running text",
    language: "en",
    certificate: { diagnoses: blank },
    passages: [{ topic: "history", text: "He has a deep vein thrombosis in the left leg." }],
    expected: "met",
    quote: "thrombosis",
  },
  {
    name: "an illness that is ruled out",
    language: "en",
    certificate: { diagnoses: blank },
    passages: [{ topic: "history", text: "No sign of thrombosis." }],
    expected: "missing",
  },
  {
    name: "a prognosis is no illness",
    language: "en",
    certificate: { diagnoses: blank },
    passages: [{ topic: "other", text: "The prognosis is good." }],
    expected: "missing",
  },
  {
    name: "a vitamin is no code",
    certificate: { diagnoses: blank },
    passages: [{ topic: "unplaced", text: "B12 kontrolleras, nivå L4 palperas." }],
    expected: "missing",
  },
  { name: "no place for it", certificate: { diagnoses: notOnForm }, expected: "not-applicable:form" },
  {
    name: "handwriting that cannot be read",
    certificate: { diagnoses: { status: "unreadable", reason: "handwriting", evidence: [] } },
    expected: "unclear:handwriting",
  },
]);

import type { Diagnosis } from "#certificate/diagnosis.ts";
import { blank, stated } from "#certificate/statement.ts";
import { diagnosisSpecificity } from "#criteria/diagnosis/diagnosis-specificity.ts";
import { diagnosisStated } from "#criteria/diagnosis/diagnosis-stated.ts";
import { diagnosisForTest } from "../certificate-for-test.ts";
import { judgeTable } from "../criterion-tester.ts";

const diagnoses = (...list: Partial<Diagnosis>[]) => ({ diagnoses: stated(list.map(diagnosisForTest), []) });

judgeTable(
  diagnosisSpecificity,
  [
    { name: "a disease", expected: "met" },
    {
      name: "fibromyalgia has criteria of its own",
      certificate: diagnoses({ text: "Fibromyalgi", code: "M797" }),
      expected: "met",
    },
    {
      name: "postviral fatigue has criteria of its own",
      certificate: diagnoses({ text: null, code: "G933" }),
      expected: "met",
    },
    { name: "back pain", certificate: diagnoses({ text: "Lumbago", code: "M545" }), expected: "partial:symptom" },
    { name: "chapter R", certificate: diagnoses({ text: "Trötthet", code: "R539" }), expected: "partial:symptom" },
    { name: "bare F43", certificate: diagnoses({ text: null, code: "F43" }), expected: "partial:symptom" },
    {
      name: "ICPC-2 component 1",
      certificate: diagnoses({ text: null, code: "A04", system: "icpc-2" }),
      expected: "partial:symptom",
    },
    {
      name: "an injury among the low numbers of ICPC-2",
      certificate: diagnoses({ text: "Brannskade", code: "S14", system: "icpc-2" }),
      expected: "met",
    },
    {
      name: "the strain of caring for somebody",
      certificate: diagnoses({ text: "Carer strain", code: null }),
      passages: [],
      expected: "partial:not-an-illness",
    },
    {
      name: "only complaint words",
      certificate: diagnoses({ text: "Oro och trötthet", code: null }),
      expected: "partial:symptom",
    },
    {
      name: "burnout",
      certificate: diagnoses({ text: "Utbränd", code: "Z730" }),
      passages: [],
      expected: "partial:not-an-illness",
    },
    {
      name: "trouble at work in ICPC-2",
      certificate: diagnoses({ text: null, code: "Z05", system: "icpc-2" }),
      passages: [],
      expected: "partial:not-an-illness",
    },
    {
      name: "uncomplicated pregnancy",
      certificate: diagnoses({ text: null, code: "Z340", system: "icd-10" }),
      passages: [],
      expected: "partial:not-an-illness",
    },
    {
      name: "a life event in words",
      certificate: diagnoses({ text: "Bereavement", code: null }),
      passages: [],
      expected: "partial:not-an-illness",
    },
    {
      name: "a symptom beside a disease",
      certificate: diagnoses({ text: "Lumbago", code: "M545" }, { text: "Diskbråck", code: "M511", rank: "secondary" }),
      expected: "met",
    },
    {
      name: "a paragraph that follows the diagnosis is no second one",
      certificate: diagnoses(
        { text: "Neck pain", code: null },
        {
          text: "I saw her in the surgery today and she told me at length about her work and her home. ".repeat(2),
          code: null,
        },
      ),
      expected: "partial:symptom",
    },
    { name: "none stated", certificate: { diagnoses: blank }, passages: [], expected: "missing" },
    {
      name: "cannot be read",
      certificate: { diagnoses: { status: "unreadable", reason: "handwriting", evidence: [] } },
      expected: "unclear:handwriting",
    },
  ],
  [diagnosisStated],
);

import type { CalendarDate, WrittenDate } from "#certificate/calendar-date.ts";
import type { CapacityPeriod } from "#certificate/capacity.ts";
import type { Certificate, Passage, Topic } from "#certificate/certificate.ts";
import type { Diagnosis } from "#certificate/diagnosis.ts";
import type { Evidence } from "#certificate/evidence.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import { blank, notOnForm, type Statement, stated } from "#certificate/statement.ts";

/** A passage as a test writes it. */
export interface TestPassage {
  topic: Topic;
  text: string;
}

/**
 * A complete, sufficient certificate; `overrides` replace whole statements.
 * With `passages` these are all the free text there is: the statements of their topics say the
 * same, and the free-text statements without a passage are blank.
 */
export function certificateForTest(
  overrides: Partial<Certificate> = {},
  passages: readonly TestPassage[] = completePassages,
  language: CertificateLanguage = "sv",
): Certificate {
  const text = (topic: Topic): Statement<string> => {
    const found = passages.filter((passage) => passage.topic === topic);
    return found.length === 0
      ? blank
      : stated(
          found.map((passage) => passage.text).join("\n"),
          found.map((passage) => evidenceForTest(passage.text)),
        );
  };
  const occupation = text("occupation");
  const prognosis = text("prognosis");
  return {
    form: "se-fk7804",
    formVersion: "006 F 001",
    language,
    patient: stated(
      {
        name: "Agda Testlund",
        id: { kind: "se-personnummer", masked: "19840611-****", valid: true },
        bornOn: "1984-06-11",
      },
      [evidenceForTest("Agda Testlund 19840611-9837")],
    ),
    infectionCarrier: stated(false, []),
    contacts: stated(
      [{ kind: "visit", date: day("2026-03-02"), note: null }],
      [evidenceForTest("Fysiskt möte 2026-03-02")],
    ),
    occupation: stated(
      { relation: ["employed"], text: occupation.status === "stated" ? occupation.value : null },
      occupation.status === "stated" ? occupation.evidence : [evidenceForTest("[x] Nuvarande arbete")],
    ),
    diagnoses: stated([diagnosisForTest()], [evidenceForTest("Medelsvår depressiv episod F32.1")]),
    functionalImpairment: text("functional-impairment"),
    activityLimitation: text("activity-limitation"),
    treatment: text("treatment"),
    capacity: stated(
      [periodForTest(100, "2026-02-27", "2026-03-29")],
      [evidenceForTest("100 procent fr.o.m. 2026-02-27 t.o.m. 2026-03-29")],
    ),
    prognosis:
      prognosis.status === "stated"
        ? stated({ choice: null, months: null, text: prognosis.value }, prognosis.evidence)
        : blank,
    absenceStartedOn: notOnForm,
    backdatingReason: text("backdating-reason"),
    issuer: stated(
      {
        name: "Runo Exempelsson",
        role: "specialist i allmänmedicin",
        unit: "Vårdcentralen Almkojan",
        contacts: ["010-000 11 01"],
        professionalId: null,
      },
      [evidenceForTest("Runo Exempelsson, specialist i allmänmedicin")],
    ),
    signature: stated({ kind: "electronic", date: day("2026-03-02") }, [evidenceForTest("Elektroniskt underskrivet")]),
    passages: passages.map((passage) => passageForTest(passage.topic, passage.text)),
    pages: [{ page: 1, source: "digital", grade: 4, handwriting: false, faults: [] }],
    missingPages: [],
    ...overrides,
  };
}

/** One line of the assessment of work capacity, both days counted. */
export function periodForTest(percent: number, from: CalendarDate, to: CalendarDate): CapacityPeriod {
  return {
    incapacity: { kind: "percent", percent },
    from: day(from),
    to: day(to),
    evidence: [evidenceForTest(`${percent} procent ${from} – ${to}`)],
  };
}

export function diagnosisForTest(overrides: Partial<Diagnosis> = {}): Diagnosis {
  return {
    text: "Medelsvår depressiv episod",
    code: "F321",
    writtenCode: "F32.1",
    system: "icd-10-se",
    rank: "main",
    evidence: [evidenceForTest("Medelsvår depressiv episod F32.1")],
    ...overrides,
  };
}

export function day(date: CalendarDate): WrittenDate {
  return { kind: "date", date, written: date };
}

export function evidenceForTest(quote: string): Evidence {
  return { page: 1, quote, range: { start: 0, end: quote.length }, question: null, reader: "text", confidence: 1 };
}

function passageForTest(topic: Topic, text: string): Passage {
  return { topic, heading: null, text, evidence: evidenceForTest(text) };
}

const completePassages: readonly TestPassage[] = [
  { topic: "occupation", text: "Lärare i årskurs 4. Undervisar helklass, rättar prov, har samtal med föräldrar." },
  {
    topic: "functional-impairment",
    text: "Vid besöket tydligt nedsatt koncentration, tappar tråden. Min bedömning: måttligt nedsatt uppmärksamhet.",
  },
  {
    topic: "activity-limitation",
    text: "Har stora svårigheter att hålla uppmärksamheten på en uppgift i mer än tio minuter.",
  },
  { topic: "treatment", text: "Sertralin 100 mg, KBT planeras." },
  { topic: "prognosis", text: "Bedöms vara åter i fullt arbete inom två månader." },
  { topic: "other", text: "Deltid har prövats men gick inte på grund av koncentrationssvårigheterna." },
];

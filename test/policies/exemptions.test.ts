import { expect, test } from "vitest";
import type { CaseFacts } from "#certificate/case-facts.ts";
import type { Certificate } from "#certificate/certificate.ts";
import { stated } from "#certificate/statement.ts";
import { absenceOf } from "#policies/absence.ts";
import { exemptionsFor } from "#policies/exemptions.ts";
import { policies } from "#policies/policies.ts";
import {
  certificateForTest,
  day,
  diagnosisForTest,
  periodForTest,
  type TestPassage,
} from "#test/criteria/certificate-for-test.ts";
import { readingForTest } from "#test/criteria/reading-for-test.ts";

interface Row {
  name: string;
  code?: string;
  text?: string;
  passages?: TestPassage[];
  certificate?: Partial<Certificate>;
  /** Days of the whole absence; the certificate ends on 2026-03-29 and is signed on 2026-03-02. */
  days: number;
  expected: string[];
}

const treatment = (text: string): TestPassage[] => [{ topic: "treatment", text }];

const rows: Row[] = [
  { name: "none", days: 49, expected: [] },
  { name: "fourteen days", days: 14, expected: ["short-period:14"] },
  { name: "fifteen days", days: 15, expected: [] },
  {
    name: "infection carrier",
    certificate: { infectionCarrier: stated(true, []) },
    days: 49,
    expected: ["infection-carrier:stated-on-form"],
  },
  {
    name: "a fresh fracture",
    code: "S525",
    text: "Radiusfraktur",
    days: 42,
    expected: ["self-evident:fresh-fracture"],
  },
  { name: "a fracture past its usual time", code: "S525", text: "Radiusfraktur", days: 90, expected: [] },
  {
    name: "a fracture in words",
    code: "",
    text: "Fractured ankle",
    days: 42,
    expected: ["self-evident:fresh-fracture"],
  },
  { name: "a fresh stroke", code: "I639", text: "Hjärninfarkt", days: 60, expected: ["self-evident:acute-stroke"] },
  { name: "a stroke long ago", code: "I639", text: "Hjärninfarkt", days: 200, expected: [] },
  { name: "after-effects of a stroke", code: "I693", text: "Sena effekter", days: 60, expected: [] },
  {
    name: "in hospital",
    passages: treatment("Vårdas inneliggande på kliniken."),
    days: 49,
    expected: ["self-evident:in-patient"],
  },
  { name: "in hospital last year", passages: treatment("Var inneliggande i mars 2025."), days: 49, expected: [] },
  { name: "discharged before signing", passages: treatment("Innlagt 10.02–14.02 med feber."), days: 49, expected: [] },
  {
    name: "in hospital until a later day",
    passages: treatment("Inpatient until 9 March."),
    days: 49,
    expected: ["self-evident:in-patient"],
  },
  { name: "in hospital, in a long absence", passages: treatment("Vårdas inneliggande."), days: 200, expected: [] },
  {
    name: "chemotherapy under way",
    passages: treatment("Cytostatika pågår sedan 3 februari."),
    days: 200,
    expected: ["self-evident:chemotherapy"],
  },
  {
    name: "chemotherapy with cycles to come",
    passages: treatment("FOLFIRI, kur 2 av 8 given 12/2."),
    days: 200,
    expected: ["self-evident:chemotherapy"],
  },
  {
    name: "a stay in hospital of this week",
    passages: treatment("Inlagd 27/2, dropp."),
    days: 27,
    expected: ["self-evident:in-patient"],
  },
  {
    name: "the last cycle of chemotherapy given",
    passages: treatment("FOLFIRI, kur 8 av 8 given 12/2."),
    days: 200,
    expected: [],
  },
  {
    name: "chemotherapy a year ago",
    passages: treatment("Fikk cellegift til og med mai 2025."),
    days: 200,
    expected: [],
  },
  {
    name: "an operation in this absence",
    passages: treatment("Opererad 12/2 med platta."),
    days: 49,
    expected: ["self-evident:surgery"],
  },
  { name: "an operation years ago", passages: treatment("Opererad 2019 i vänster knä."), days: 49, expected: [] },
  {
    name: "an operation that is considered",
    passages: treatment("Ortopeden bedömer operation, svar 20/2."),
    days: 49,
    expected: [],
  },
  { name: "an operation to come", passages: treatment("Operation den 24/3."), days: 49, expected: [] },
  {
    name: "an operation to come, by words",
    passages: treatment("Skal opereres 20.2, innkalling sendt."),
    days: 49,
    expected: [],
  },
  {
    name: "keyhole surgery past its usual time",
    passages: treatment("Titthålsoperation 12/2."),
    days: 49,
    expected: [],
  },
  {
    name: "keyhole surgery just done",
    passages: treatment("Laparoscopic repair 28 February."),
    days: 30,
    certificate: { capacity: stated([periodForTest(100, "2026-03-02", "2026-03-15")], []) },
    expected: ["self-evident:surgery"],
  },
  { name: "a relative's operation", passages: treatment("Maken opererad 12/2."), days: 49, expected: [] },
  { name: "no operation", passages: treatment("Ingen operation 12/2 som planerat."), days: 49, expected: [] },
  { name: "newly operated", passages: treatment("Nyopererad i knäet."), days: 30, expected: ["self-evident:surgery"] },
  {
    name: "an operation of an earlier year beside a day of this absence",
    passages: treatment("Opererad 2021, kontroll 12/2."),
    days: 49,
    expected: [],
  },
  { name: "sent home", passages: treatment("Inneliggande på medicin. Utskriven 26/2."), days: 49, expected: [] },
  { name: "admission to come", passages: treatment("Inlagd blir hon 15/3, planerad vård."), days: 49, expected: [] },
  {
    name: "admitted, with no word of when",
    passages: treatment("Was admitted with chest pain."),
    days: 49,
    expected: [],
  },
  { name: "tired after chemotherapy", passages: treatment("Trött efter cytostatika."), days: 49, expected: [] },
  { name: "chemotherapy that is planned", passages: treatment("Planned chemotherapy."), days: 49, expected: [] },
  { name: "an old fracture", code: "S525", text: "Radiusfraktur 2019", days: 42, expected: [] },
  { name: "an operation without a day", passages: treatment("Opererad i höger knä."), days: 49, expected: [] },
  ...told("surgery", [
    "Kejsarsnitt 20/2, sårinfektion.",
    "Nytt knä den 17:e februari.",
    "Skrevs in akut, opererad samma natt 24/2, planerad kontroll 3/4.",
    "Bypassoperert 18. februar.",
    "Stod på venteliste, operert for ti dager siden.",
    "Day 6 after open cholecystectomy.",
    "Her thyroid was removed on the 23rd of February.",
  ]),
  ...told("in-patient", [
    "Inneliggande. Återbesök 6 v efter utskrivning.",
    "Ännu inte utskriven.",
    "Ligger fortsatt på lungeavdelingen.",
    "Still on the ward.",
    "Expected discharge date 16 March.",
  ]),
  ...told("chemotherapy", [
    "Kemo var tredje vecka.",
    "Cellegiftkur nr 2 i neste uke.",
    "Halfway through chemotherapy.",
  ]),
  ...told(null, [
    "Op-anmäld 20/2.",
    "Operationen 20/2 ställdes in.",
    "Søkt til operasjon 20.02.",
    "Seen in surgery on 20/2.",
    "Arbetar på IVA sedan i höstas.",
    "Modern är inneliggande.",
    "In-pt from 20/2, home today.",
    "Inlagd två nätter i februari, nu hemma.",
    "Ferdig med cellegift i desember.",
  ]),
];

/** In an absence of six weeks. */
function told(care: string | null, texts: readonly string[]): Row[] {
  const expected = care === null ? [] : [`self-evident:${care}`];
  return texts.map((text) => ({ name: text, passages: treatment(text), days: 42, expected }));
}

test.each(rows)("$name", ({ code, text, passages = [], certificate, days, expected }) => {
  const diagnoses =
    code === undefined
      ? {}
      : { diagnoses: stated([diagnosisForTest({ code: code === "" ? null : code, text: text ?? null })], []) };
  const subject = certificateForTest(
    {
      capacity: stated([periodForTest(100, "2026-03-02", "2026-03-29")], []),
      signature: stated({ kind: "electronic", date: day("2026-03-02") }, []),
      ...diagnoses,
      ...certificate,
    },
    passages,
  );
  const caseFacts: CaseFacts = { totalAbsenceDays: days };
  const exemptions = exemptionsFor({
    certificate: subject,
    reading: readingForTest(subject),
    caseFacts,
    policy: policies["se-forsakringskassan"],
    absence: absenceOf(subject, caseFacts),
  });
  expect(exemptions.map(({ id, because }) => `${id}:${because}`)).toEqual(expected);
});

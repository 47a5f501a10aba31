import { expect, test } from "vitest";
import { stated } from "#certificate/statement.ts";
import { usualDurationsSchema } from "#policies/usual-durations/usual-durations.ts";
import { longerThanUsual } from "#scoring/notes/longer-than-usual.ts";
import { diagnosisForTest } from "#test/criteria/certificate-for-test.ts";
import { type NoteRow, noteBasis } from "./note-basis.ts";

const usualDurations = usualDurationsSchema.parse({
  source: "A made-up table",
  rows: [
    { codes: ["F32"], days: 60, title: "Depression", dated: "2026" },
    { codes: ["M65.3"], days: 14, when: ["light-work"], title: "Trigger finger", dated: "2026-01" },
    { codes: ["M65.3"], days: 21, when: ["heavy-work"], title: "Trigger finger", dated: "2026-01" },
    { codes: ["F33"], days: 30, when: ["no-other-illness"], title: "Recurrent depression", dated: "2026-01-02" },
    { system: "icpc-2", codes: ["L84"], days: 28, title: "Back", dated: "2026" },
  ],
});

const plain = [
  { topic: "functional-impairment", text: "Måttligt nedsatt uppmärksamhet vid samtalet." },
  { topic: "activity-limitation", text: "Har svårt att läsa längre än tio minuter." },
] as const;

const coded = (code: string, more = {}) => diagnosisForTest({ text: null, code, writtenCode: code, ...more });

const rows: (NoteRow & { name: string; days: number | null; usual?: number })[] = [
  { name: "one day past", caseFacts: { totalAbsenceDays: 61 }, days: 61, usual: 60 },
  { name: "as long as usual", caseFacts: { totalAbsenceDays: 60 }, days: null },
  { name: "only the certificate's own days are known", days: null },
  {
    name: "a code that the table does not have",
    certificate: { diagnoses: stated([coded("G35")], []) },
    caseFacts: { totalAbsenceDays: 200 },
    days: null,
  },
  {
    name: "the longest of several usual durations counts",
    certificate: { diagnoses: stated([coded("M653")], []) },
    caseFacts: { totalAbsenceDays: 20 },
    days: null,
  },
  {
    name: "past the longest of several",
    certificate: { diagnoses: stated([coded("M653")], []) },
    days: 31,
    usual: 21,
  },
  {
    name: "a duration for one illness alone, and another beside it",
    certificate: { diagnoses: stated([coded("F33"), coded("M653", { rank: "secondary" })], []) },
    caseFacts: { totalAbsenceDays: 90 },
    days: null,
  },
  {
    name: "the same with the one illness",
    certificate: { diagnoses: stated([coded("F331")], []) },
    caseFacts: { totalAbsenceDays: 90 },
    days: 90,
    usual: 30,
  },
  {
    name: "a code of the other system",
    certificate: { diagnoses: stated([coded("L84", { system: "icpc-2" })], []) },
    caseFacts: { totalAbsenceDays: 40 },
    days: 40,
    usual: 28,
  },
  {
    name: "the same letters in ICD-10",
    certificate: { diagnoses: stated([coded("L84", { system: "icd-10-se" })], []) },
    caseFacts: { totalAbsenceDays: 40 },
    days: null,
  },
  {
    name: "a reason where the form asks for it",
    passages: [...plain, { topic: "longer-than-guideline", text: "Förloppet är långsammare än väntat." }],
    caseFacts: { totalAbsenceDays: 90 },
    days: null,
  },
  {
    name: "the place for the reason left with a dash",
    passages: [...plain, { topic: "longer-than-guideline", text: "–" }],
    caseFacts: { totalAbsenceDays: 90 },
    days: 90,
    usual: 60,
  },
  {
    name: "a reason beside the prognosis",
    passages: [...plain, { topic: "prognosis", text: "Osäker prognos på grund av komplikationer efter operationen." }],
    caseFacts: { totalAbsenceDays: 90 },
    days: null,
  },
  {
    name: "somebody who carries an infection",
    certificate: { infectionCarrier: stated(true, []) },
    caseFacts: { totalAbsenceDays: 90 },
    days: null,
  },
];

test.each(rows)("$name", ({ days, usual, ...row }) => {
  const note = longerThanUsual(noteBasis({ passages: plain, ...row }, { usualDurations }));
  expect(note === null ? null : [note.days, note.usual.days]).toEqual(days === null ? null : [days, usual]);
});

test("calls no duration usual where a deployment supplies none", () => {
  expect(longerThanUsual(noteBasis({ caseFacts: { totalAbsenceDays: 900 } }))).toBeNull();
});

test("says nothing of a short absence", () => {
  const short = usualDurationsSchema.parse({
    source: "x",
    rows: [{ codes: ["F32"], days: 3, title: "x", dated: "2026" }],
  });
  expect(longerThanUsual(noteBasis({ caseFacts: { totalAbsenceDays: 14 } }, { usualDurations: short }))).toBeNull();
  expect(longerThanUsual(noteBasis({ caseFacts: { totalAbsenceDays: 15 } }, { usualDurations: short }))?.days).toBe(15);
});

test("tells who says so, and who told the days", () => {
  const basis = noteBasis(
    { passages: plain, certificate: { diagnoses: stated([coded("M653")], []) } },
    { usualDurations },
  );
  expect(longerThanUsual(basis)).toMatchObject({
    daysFrom: "certificate",
    usual: { source: "A made-up table", title: "Trigger finger", when: ["heavy-work"], code: "M653" },
  });
});

import { expect, test } from "vitest";
import type { CaseFacts } from "#certificate/case-facts.ts";
import type { Certificate } from "#certificate/certificate.ts";
import { blank, stated } from "#certificate/statement.ts";
import { type Absence, absenceOf } from "#policies/absence.ts";
import { certificateForTest, periodForTest } from "#test/criteria/certificate-for-test.ts";

interface Row {
  name: string;
  certificate?: Partial<Certificate>;
  caseFacts: CaseFacts;
  expected: Absence;
}

const rows: Row[] = [
  {
    name: "the case knows the days",
    caseFacts: { absenceStartedOn: "2026-02-09", totalAbsenceDays: 49 },
    expected: { startedOn: "2026-02-09", totalDays: 49, source: "case" },
  },
  {
    name: "the case knows only the number of days",
    caseFacts: { totalAbsenceDays: 49 },
    expected: { startedOn: "2026-02-09", totalDays: 49, source: "case" },
  },
  {
    name: "the case knows only the first day",
    caseFacts: { absenceStartedOn: "2026-02-09" },
    expected: { startedOn: "2026-02-09", totalDays: 49, source: "case" },
  },
  {
    name: "the form states the first day of absence",
    certificate: { absenceStartedOn: stated("2026-01-01", []) },
    caseFacts: {},
    expected: { startedOn: "2026-01-01", totalDays: 88, source: "certificate" },
  },
  {
    name: "only the certificate's own days are known",
    caseFacts: {},
    expected: { startedOn: "2026-02-27", totalDays: 31, source: "certificate" },
  },
  {
    name: "no end: the first day without a length",
    certificate: { capacity: stated([{ ...periodForTest(100, "2026-02-27", "2026-03-29"), to: null }], []) },
    caseFacts: { absenceStartedOn: "2026-02-09" },
    expected: { startedOn: "2026-02-09", totalDays: null, source: "case" },
  },
  {
    name: "a first day after the last is no length",
    caseFacts: { absenceStartedOn: "2026-05-01" },
    expected: { startedOn: "2026-05-01", totalDays: null, source: "case" },
  },
  {
    name: "nothing is known",
    certificate: { capacity: blank },
    caseFacts: {},
    expected: { startedOn: null, totalDays: null, source: "none" },
  },
];

test.each(rows)("$name", ({ certificate, caseFacts, expected }) => {
  expect(absenceOf(certificateForTest(certificate), caseFacts)).toEqual(expected);
});

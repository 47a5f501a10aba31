import type { Contact } from "#certificate/people.ts";
import { blank, notOnForm, stated } from "#certificate/statement.ts";
import { examination } from "#criteria/formalities/examination.ts";
import { day } from "../certificate-for-test.ts";
import { judgeTable } from "../criterion-tester.ts";

const met = (...contacts: Partial<Contact>[]) => ({
  contacts: stated(
    contacts.map((one) => ({ kind: "visit" as const, date: day("2026-03-02"), note: null, ...one })),
    [],
  ),
});

judgeTable(examination, [
  { name: "a visit with its day", expected: "met", quote: "2026-03-02" },
  { name: "records with their day", certificate: met({ kind: "records" }), expected: "met" },
  { name: "a visit without a day", certificate: met({ date: null }), expected: "partial:no-date" },
  { name: "a day without a way, in Sweden", certificate: met({ kind: "not-stated" }), expected: "partial:no-kind" },
  {
    name: "a day alone is all that NAV asks",
    policy: "no-nav",
    certificate: met({ kind: "not-stated" }),
    expected: "met",
  },
  { name: "one of two is complete", certificate: met({ date: null }, { kind: "phone" }), expected: "met" },
  { name: "today", certificate: met({ date: day("2026-03-03") }), expected: "met" },
  { name: "tomorrow", certificate: met({ date: day("2026-03-04") }), expected: "contradictory:future-date" },
  {
    name: "one of two readings lies behind us",
    certificate: met({ date: { kind: "ambiguous", readings: ["2026-02-05", "2026-05-02"], written: "05/02/2026" } }),
    expected: "met",
  },
  { name: "neither way nor day", certificate: met({ kind: "not-stated", date: null }), expected: "missing" },
  { name: "nothing", certificate: { contacts: blank }, passages: [], expected: "missing" },
  {
    name: "said in running text",
    certificate: { contacts: blank },
    passages: [{ topic: "other", text: "Patienten är bedömd på akuten 28/2." }],
    expected: "met",
    quote: "28/2",
  },
  {
    name: "a coming visit in running text",
    certificate: { contacts: blank },
    passages: [{ topic: "other", text: "Nytt besök 12/3." }],
    expected: "missing",
  },
  { name: "no place for it", certificate: { contacts: notOnForm }, expected: "not-applicable:form" },
  {
    name: "cannot be read",
    certificate: { contacts: { status: "unreadable", reason: "low-confidence", evidence: [] } },
    expected: "unclear:low-confidence",
  },
]);

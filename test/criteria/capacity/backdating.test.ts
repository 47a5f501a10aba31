import type { CalendarDate } from "#certificate/calendar-date.ts";
import { blank, stated } from "#certificate/statement.ts";
import { backdating } from "#criteria/capacity/backdating.ts";
import { day, evidenceForTest, periodForTest } from "../certificate-for-test.ts";
import { judgeTable } from "../criterion-tester.ts";

const dates = (from: CalendarDate, signed: CalendarDate) => ({
  capacity: stated([periodForTest(100, from, "2026-06-30")], []),
  signature: stated({ kind: "electronic" as const, date: day(signed) }, []),
});

judgeTable(backdating, [
  {
    name: "starts on the day of signing",
    certificate: dates("2026-06-01", "2026-06-01"),
    expected: "not-applicable:not-backdated",
  },
  { name: "starts later", certificate: dates("2026-06-05", "2026-06-01"), expected: "not-applicable:not-backdated" },
  { name: "seven days back", certificate: dates("2026-06-01", "2026-06-08"), passages: [], expected: "met" },
  {
    name: "eight days back without a reason",
    certificate: dates("2026-06-01", "2026-06-09"),
    passages: [],
    expected: "missing",
  },
  {
    name: "four days back in Norway",
    policy: "no-nav",
    certificate: dates("2026-06-01", "2026-06-05"),
    passages: [],
    expected: "met",
  },
  {
    name: "five days back in Norway",
    policy: "no-nav",
    certificate: dates("2026-06-01", "2026-06-06"),
    passages: [],
    expected: "missing",
  },
  {
    name: "a reason in its own field",
    certificate: dates("2026-06-01", "2026-06-20"),
    passages: [{ topic: "backdating-reason", text: "Pasienten lå syk hjemme uten transport." }],
    expected: "met",
    quote: "uten transport",
  },
  {
    name: "a yes is no reason",
    certificate: dates("2026-06-01", "2026-06-20"),
    passages: [{ topic: "backdating-reason", text: "Ja." }],
    expected: "missing",
  },
  {
    name: "a reason elsewhere",
    certificate: dates("2026-06-01", "2026-06-20"),
    passages: [{ topic: "other", text: "Retroaktivt intyg eftersom mottagningen var stängd." }],
    expected: "met",
    quote: "Retroaktivt",
  },
  {
    name: "other words are no reason",
    certificate: dates("2026-06-01", "2026-06-20"),
    passages: [{ topic: "other", text: "Arbetsgivaren är informerad." }],
    expected: "missing",
  },
  {
    name: "an open period is backdated all the same",
    certificate: {
      ...dates("2026-06-01", "2026-06-20"),
      capacity: stated([{ ...periodForTest(100, "2026-06-01", "2026-06-30"), to: null }], []),
    },
    passages: [],
    expected: "missing",
  },
  { name: "no date of signing", certificate: { signature: blank }, expected: "not-applicable:undated" },
  { name: "no period", certificate: { capacity: blank }, expected: "not-applicable:no-period" },
  {
    name: "the reason cannot be read",
    certificate: {
      ...dates("2026-06-01", "2026-06-20"),
      backdatingReason: { status: "unreadable", reason: "handwriting", evidence: [evidenceForTest("~~")] },
    },
    expected: "unclear:handwriting",
  },
]);

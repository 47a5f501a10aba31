import type { CapacityPeriod } from "#certificate/capacity.ts";
import { blank, stated } from "#certificate/statement.ts";
import { capacityDegree } from "#criteria/capacity/capacity-degree.ts";
import { day, evidenceForTest, periodForTest } from "../certificate-for-test.ts";
import { judgeTable } from "../criterion-tester.ts";

const lines = (...list: CapacityPeriod[]) => ({ capacity: stated(list, []) });
const june = periodForTest(100, "2026-06-01", "2026-06-30");

judgeTable(capacityDegree, [
  { name: "full incapacity", expected: "met", quote: "100 procent" },
  { name: "a fit note's advice", certificate: lines({ ...june, incapacity: { kind: "may-be-fit" } }), expected: "met" },
  {
    name: "stepwise, no day shared",
    certificate: lines(june, periodForTest(50, "2026-07-01", "2026-07-31")),
    expected: "met",
  },
  {
    name: "two degrees for the same days",
    certificate: lines(june, periodForTest(50, "2026-06-25", "2026-07-31")),
    expected: "contradictory:two-degrees",
    quote: "50 procent",
  },
  {
    name: "an open end reaches over the next line",
    certificate: lines({ ...june, to: null }, periodForTest(50, "2026-09-01", "2026-09-30")),
    expected: "contradictory:two-degrees",
  },
  {
    name: "two degrees and no days",
    certificate: lines(
      { ...june, from: null, to: null },
      { ...periodForTest(50, "2026-06-01", "2026-06-30"), from: null, to: null },
    ),
    expected: "contradictory:two-degrees",
  },
  { name: "the same degree twice", certificate: lines(june, june), expected: "met" },
  {
    name: "a range of degrees",
    certificate: lines({ ...june, incapacity: { kind: "unclear", written: "25–50 %" } }),
    expected: "unclear:ambiguous",
  },
  {
    name: "more than all of the time",
    certificate: lines(periodForTest(150, "2026-06-01", "2026-06-30")),
    expected: "unclear:ambiguous",
  },
  {
    name: "days without a degree",
    certificate: lines({ ...june, incapacity: { kind: "not-stated" } }),
    expected: "missing",
  },
  {
    name: "a degree for some of the days only",
    certificate: lines(june, { ...periodForTest(50, "2026-07-01", "2026-07-31"), incapacity: { kind: "not-stated" } }),
    expected: "missing",
  },
  {
    name: "an empty line beside a full one",
    certificate: lines(june, {
      incapacity: { kind: "not-stated" },
      from: null,
      to: null,
      evidence: [evidenceForTest("[ ] 50")],
    }),
    expected: "met",
  },
  { name: "nothing", certificate: { capacity: blank }, expected: "missing" },
  {
    name: "cannot be read",
    certificate: { capacity: { status: "unreadable", reason: "low-confidence", evidence: [] } },
    expected: "unclear:low-confidence",
  },
  {
    name: "a degree for the day of signing",
    certificate: lines({ ...june, from: day("2026-06-01"), to: day("2026-06-01") }),
    expected: "met",
  },
]);

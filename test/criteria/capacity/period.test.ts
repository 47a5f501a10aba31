import type { CapacityPeriod } from "#certificate/capacity.ts";
import { blank, stated } from "#certificate/statement.ts";
import { period } from "#criteria/capacity/period.ts";
import { periodForTest } from "../certificate-for-test.ts";
import { judgeTable } from "../criterion-tester.ts";

const lines = (...list: CapacityPeriod[]) => ({ capacity: stated(list, []) });
const june = periodForTest(100, "2026-06-01", "2026-06-30");

judgeTable(period, [
  { name: "from and to", expected: "met", quote: "2026-03-29" },
  { name: "one day", certificate: lines(periodForTest(100, "2026-06-01", "2026-06-01")), expected: "met" },
  {
    name: "one line after the other",
    certificate: lines(june, periodForTest(50, "2026-07-01", "2026-07-31")),
    expected: "met",
  },
  {
    name: "one day shared",
    certificate: lines(june, periodForTest(50, "2026-06-30", "2026-07-31")),
    expected: "contradictory:overlap",
  },
  {
    name: "shared days in any order",
    certificate: lines(periodForTest(50, "2026-06-30", "2026-07-31"), june),
    expected: "contradictory:overlap",
  },
  {
    name: "the same degree over shared days",
    certificate: lines(june, periodForTest(100, "2026-06-15", "2026-07-15")),
    expected: "contradictory:overlap",
  },
  { name: "the very same line twice", certificate: lines(june, june), expected: "met" },
  {
    name: "a stray date beside a full line",
    certificate: lines({ ...june, incapacity: { kind: "not-stated" }, to: null }, june),
    expected: "met",
  },
  {
    name: "ends before it starts",
    certificate: lines(periodForTest(100, "2026-06-30", "2026-06-01")),
    expected: "contradictory:end-before-start",
    quote: "2026-06-30",
  },
  { name: "until further notice", certificate: lines({ ...june, to: null }), expected: "partial:no-end" },
  { name: "a last day alone", certificate: lines({ ...june, from: null }), expected: "missing" },
  { name: "exactly a year", certificate: lines(periodForTest(50, "2026-01-01", "2026-12-31")), expected: "met" },
  {
    name: "a day more than a year",
    certificate: lines(periodForTest(50, "2026-01-01", "2027-01-01")),
    expected: "partial:over-a-year",
  },
  {
    name: "more than a year over two lines",
    certificate: lines(periodForTest(100, "2026-01-01", "2026-06-30"), periodForTest(50, "2026-07-01", "2027-02-01")),
    expected: "partial:over-a-year",
  },
  {
    name: "day and month in unknown order",
    certificate: lines({
      ...june,
      from: { kind: "ambiguous", readings: ["2026-05-06", "2026-06-05"], written: "05/06/2026" },
    }),
    expected: "unclear:ambiguous",
  },
  {
    name: "a day that does not exist",
    certificate: lines({ ...june, to: { kind: "unreadable", written: "31/06/2026" } }),
    expected: "unclear:ambiguous",
  },
  { name: "nothing", certificate: { capacity: blank }, expected: "missing" },
  {
    name: "cannot be read",
    certificate: { capacity: { status: "unreadable", reason: "handwriting", evidence: [] } },
    expected: "unclear:handwriting",
  },
]);

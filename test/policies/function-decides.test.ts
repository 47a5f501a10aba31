import { expect, test } from "vitest";
import { addDays, type CalendarDate } from "#certificate/calendar-date.ts";
import { stated } from "#certificate/statement.ts";
import { absenceOf } from "#policies/absence.ts";
import { functionDecides } from "#policies/function-decides.ts";
import { policies } from "#policies/policies.ts";
import type { PolicyId } from "#policies/policy.ts";
import { certificateForTest, periodForTest } from "#test/criteria/certificate-for-test.ts";

const start: CalendarDate = "2026-01-01";

/** A certificate over the given days of an absence that begins on `start`, counted from 1. */
const rows: [policy: PolicyId, percent: number, from: number, to: number, decides: boolean][] = [
  ["se-forsakringskassan", 100, 1, 10, true],
  ["se-forsakringskassan", 25, 1, 300, true],
  ["generic", 100, 1, 14, false],
  ["generic", 100, 1, 15, true],
  ["no-nav", 100, 20, 48, false],
  ["no-nav", 100, 20, 49, true],
  ["no-nav", 50, 20, 49, false],
  ["no-nav", 50, 90, 118, false],
  ["no-nav", 50, 90, 119, true],
  ["no-nav", 50, 119, 140, true],
  ["no-nav", 50, 120, 140, false],
  ["no-nav", 50, 270, 273, true],
  ["no-nav", 100, 120, 140, true],
];

test.each(rows)("%s at %i %% over days %i–%i: %s", (policy, percent, from, to, decides) => {
  const certificate = certificateForTest({
    capacity: stated([periodForTest(percent, addDays(start, from - 1), addDays(start, to - 1))], []),
  });
  const absence = absenceOf(certificate, { absenceStartedOn: start });
  expect(functionDecides(policies[policy], absence, certificate)).toBe(decides);
});

test("an absence of unknown length: milestones do not ask, a short period does", () => {
  const certificate = certificateForTest({ capacity: stated([], []) });
  const absence = absenceOf(certificate, {});
  expect(functionDecides(policies["no-nav"], absence, certificate)).toBe(false);
  expect(functionDecides(policies.generic, absence, certificate)).toBe(true);
});

test.each([
  [48, false],
  [49, true],
])("with an open end, the days that are certain count: beginning on day %i, %s", (from, decides) => {
  const day = addDays(start, from - 1);
  const open = { ...periodForTest(100, day, day), to: null };
  const certificate = certificateForTest({ capacity: stated([open], []) });
  const absence = absenceOf(certificate, { absenceStartedOn: start });
  expect(absence.totalDays).toBeNull();
  expect(functionDecides(policies["no-nav"], absence, certificate)).toBe(decides);
});

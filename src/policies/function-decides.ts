import { addDays, daysBetween } from "#certificate/calendar-date.ts";
import type { Certificate } from "#certificate/certificate.ts";
import { statedValue } from "#certificate/statement.ts";
import { type Absence, daysOf } from "./absence.ts";
import type { Policy } from "./policy.ts";

/**
 * Whether functional impairment and activity limitation decide on this certificate.
 * Where nothing of the length of the absence is known, a policy with milestones does not ask yet and
 * a policy with a short period does.
 */
export function functionDecides(policy: Policy, absence: Absence, certificate: Certificate): boolean {
  const rule = policy.functionAndActivity.value;
  switch (rule.when) {
    case "always":
      return true;
    case "after-short-period":
      return absence.totalDays === null || absence.totalDays > policy.shortPeriodDays.value;
    case "milestones":
      return (
        (daysAtLeast(absence, certificate) >= rule.fromDay && hasFullAbsence(certificate)) ||
        rule.daysWhateverDegree.some((day) => covers(certificate, absence, day))
      );
  }
}

/** Days of the absence that are certain: with an open end, up to the last day that the certificate names. */
function daysAtLeast({ startedOn, totalDays }: Absence, certificate: Certificate): number {
  if (totalDays !== null) return totalDays;
  const named = (statedValue(certificate.capacity) ?? [])
    .flatMap(({ from, to }) => [from, to])
    .flatMap((written) => (written?.kind === "date" ? [written.date] : []));
  const last = named.sort().at(-1);
  return startedOn === null || last === undefined ? 0 : daysBetween(startedOn, last) + 1;
}

function hasFullAbsence(certificate: Certificate): boolean {
  return (statedValue(certificate.capacity) ?? []).some(
    ({ incapacity }) => incapacity.kind === "percent" && incapacity.percent === 100,
  );
}

/** Whether the certificate's own days hold the given day of the absence, counted from 1. */
function covers(certificate: Certificate, absence: Absence, day: number): boolean {
  const days = daysOf(certificate);
  if (days === null || absence.startedOn === null) return false;
  const milestone = addDays(absence.startedOn, day - 1);
  return days.first <= milestone && milestone <= days.last;
}

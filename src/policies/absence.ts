import { addDays, type CalendarDate, daysBetween } from "#certificate/calendar-date.ts";
import type { CapacityPeriod } from "#certificate/capacity.ts";
import type { CaseFacts } from "#certificate/case-facts.ts";
import type { Certificate } from "#certificate/certificate.ts";
import { statedValue } from "#certificate/statement.ts";

/** Length of the whole absence in calendar days, both ends counted, and who told it. */
export interface Absence {
  startedOn: CalendarDate | null;
  totalDays: number | null;
  source: "case" | "certificate" | "none";
}

/**
 * The whole absence up to the last day of this certificate. The case file tells it where it can;
 * else it counts from the first day that the certificate itself gives.
 */
export function absenceOf(certificate: Certificate, caseFacts: CaseFacts): Absence {
  const days = daysOf(certificate);
  const totalDays = caseFacts.totalAbsenceDays ?? null;
  const startedOn = caseFacts.absenceStartedOn ?? null;
  if (totalDays !== null) {
    return { startedOn: startedOn ?? (days ? addDays(days.last, 1 - totalDays) : null), totalDays, source: "case" };
  }
  if (startedOn !== null) return { startedOn, totalDays: days ? span(startedOn, days.last) : null, source: "case" };
  const first = statedValue(certificate.absenceStartedOn) ?? days?.first ?? null;
  if (first === null) return { startedOn: null, totalDays: null, source: "none" };
  return { startedOn: first, totalDays: days ? span(first, days.last) : null, source: "certificate" };
}

/** First and last day that the certificate covers; null while no line has two usable dates in order. */
export function daysOf(certificate: Certificate): { first: CalendarDate; last: CalendarDate } | null {
  const lines = (statedValue(certificate.capacity) ?? []).flatMap(datesOf);
  const first = lines.map((line) => line.from).sort()[0];
  const last = lines.map((line) => line.to).sort()[lines.length - 1];
  return first === undefined || last === undefined ? null : { first, last };
}

function datesOf({ from, to }: CapacityPeriod): { from: CalendarDate; to: CalendarDate }[] {
  if (from?.kind !== "date" || to?.kind !== "date" || from.date > to.date) return [];
  return [{ from: from.date, to: to.date }];
}

function span(first: CalendarDate, last: CalendarDate): number | null {
  const days = daysBetween(first, last) + 1;
  return days > 0 ? days : null;
}

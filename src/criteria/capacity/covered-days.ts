import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CapacityPeriod, Incapacity } from "#certificate/capacity.ts";

/** Days of one line; `to` is null for a line without an end. */
export interface CoveredDays {
  from: CalendarDate;
  to: CalendarDate | null;
}

/**
 * The lines that say something: beside a line with a degree, one with neither a degree nor both its days
 * is an empty row of the form or a stray date.
 */
export function saidLines(lines: readonly CapacityPeriod[]): readonly CapacityPeriod[] {
  const said = lines.filter(
    ({ incapacity, from, to }) => incapacity.kind !== "not-stated" || (from !== null && to !== null),
  );
  return said.some(({ incapacity }) => incapacity.kind !== "not-stated") ? said : lines;
}

/** The days of a line whose dates are known and in order; null otherwise. */
export function coveredDays({ from, to }: CapacityPeriod): CoveredDays | null {
  if (from?.kind !== "date") return null;
  if (to === null) return { from: from.date, to: null };
  return to.kind === "date" && to.date >= from.date ? { from: from.date, to: to.date } : null;
}

/** Whether two lines share a day. */
export function shareDays(one: CoveredDays, other: CoveredDays): boolean {
  return (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);
}

/** Whether two lines say the same degree. */
export function sameIncapacity(one: Incapacity, other: Incapacity): boolean {
  return (
    one.kind === other.kind && (one.kind !== "percent" || other.kind !== "percent" || one.percent === other.percent)
  );
}

/** The first two lines that share a day and for which `clash` holds; null when there are none. */
export function sharingPair(
  lines: readonly CapacityPeriod[],
  clash: (one: CapacityPeriod, other: CapacityPeriod) => boolean,
): [CapacityPeriod, CapacityPeriod] | null {
  // Each line's days once: a hostile text has thousands of lines, and every pair is looked at.
  const known = lines.flatMap((line) => {
    const days = coveredDays(line);
    return days === null ? [] : [{ line, days }];
  });
  for (const [index, one] of known.entries()) {
    const other = known.slice(index + 1).find(({ line, days }) => shareDays(one.days, days) && clash(one.line, line));
    if (other !== undefined) return [one.line, other.line];
  }
  return null;
}

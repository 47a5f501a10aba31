import { addDays, type CalendarDate, daysBetween } from "#certificate/calendar-date.ts";
import type { Clause } from "#language/clause.ts";
import type { Absence } from "../absence.ts";
import { aboutCare, careWords, pairedWords } from "./care-words.ts";
import { daysTold } from "./days-told.ts";
import { afterSurgery } from "./usual-days.ts";

/** Whether the clause tells of an operation in this absence, or just before it, done by the day of writing and within its usual time. */
export function isFreshSurgery(
  { text, time, negated }: Clause,
  { startedOn, totalDays }: Absence,
  { now, last }: { now: CalendarDate | null; last: CalendarDate | null },
): boolean {
  const kind = surgeryIn(text);
  const cancelled = aboutCare.cancelled.isIn(aboutCare.otherMeaning.without(text));
  if (kind === null || negated || cancelled || startedOn === null || last === null) return false;
  const usual = afterSurgery[kind];
  const days = daysTold(text, startedOn, now);
  const lead = upToItsDay(text);
  if (aboutCare.earlier.isIn(lead)) return false;
  // "Operated 24/2, check-up planned": what is to come beside it is not the operation.
  if (!aboutCare.done.isIn(text) && (aboutCare.planned.isIn(lead) || (time === "future" && days.length === 0)))
    return false;
  if (days.length === 0) {
    return aboutCare.fresh.isIn(text) && time === "now" && totalDays !== null && totalDays <= usual;
  }
  const earliest = addDays(startedOn, -daysBeforeAbsence);
  const latest = now ?? startedOn;
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => year);
  return (
    years.every((year) => year >= earliest.slice(0, 4)) &&
    days.some((day) => earliest <= day && day <= latest && daysBetween(day, last) <= usual)
  );
}

/** An operation on a Friday may lead to an absence from Monday. */
const daysBeforeAbsence = 3;

/** The clause as far as the figures behind the word for the operation. */
function upToItsDay(text: string): string {
  const named = [...careWords.surgery.matches(text), ...careWords["minor-surgery"].matches(text)][0]?.end ?? 0;
  const day = text.slice(named).search(/\d/);
  return day < 0 ? text : text.slice(0, named + day);
}

function surgeryIn(text: string): "minor" | "other" | null {
  if (careWords["minor-surgery"].isIn(text)) return "minor";
  if (careWords.surgery.isIn(aboutCare.otherMeaning.without(text))) return "other";
  return pairedWords.organ.isIn(text) && pairedWords.away.isIn(text) ? "other" : null;
}

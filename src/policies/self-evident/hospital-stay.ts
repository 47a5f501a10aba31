import { type CalendarDate, daysBetween } from "#certificate/calendar-date.ts";
import type { Clause } from "#language/clause.ts";
import { aboutCare, careWords, isOver, pairedWords } from "./care-words.ts";
import { daysTold } from "./days-told.ts";

/** Whether the clauses say that the patient lies in hospital, or in intensive care, on the day of writing. */
export function isInHospital(
  told: readonly Clause[],
  kind: "in-patient" | "intensive-care",
  now: CalendarDate | null,
): boolean {
  if (kind === "in-patient" && told.some((clause) => isStillToLeave(clause, now))) return true;
  if (told.some((clause) => isHome(clause, now))) return false;
  return told.some((clause) => isStay(clause, kind) && isGoingOn(clause, now));
}

/** A stay, not the ward that the patient works on. */
function isStay({ text, negated, topic }: Clause, kind: "in-patient" | "intensive-care"): boolean {
  if (negated || topic === "occupation" || aboutCare.job.isIn(text)) return false;
  return careWords[kind].isIn(text) || (kind === "in-patient" && liesOnWard(text));
}

/** "Stays on" before "ward", so that a referral to a ward is no stay. */
function liesOnWard(text: string): boolean {
  const [lies] = pairedWords.lies.matches(text);
  return lies !== undefined && pairedWords.ward.matches(text).some(({ end }) => end > lies.end);
}

/** "To be discharged on the 20th at the earliest", "not yet discharged". */
function isStillToLeave(clause: Clause, now: CalendarDate | null): boolean {
  const { text, time } = clause;
  if (!aboutCare.leaving.isIn(text) || aboutCare.aroundDischarge.isIn(text)) return false;
  const isAhead = now !== null && daysTold(text, now, now).some((day) => day > now);
  return isAhead || (aboutCare.notYet.isIn(text) && time !== "past");
}

function isHome(clause: Clause, now: CalendarDate | null): boolean {
  const { text, negated, time } = clause;
  if (negated || time === "future" || !aboutCare.discharged.isIn(text)) return false;
  return !isStillToLeave(clause, now);
}

/** Under way on the day of writing: words that say so, or a day that is not over yet. */
function isGoingOn({ text, time }: Clause, now: CalendarDate | null): boolean {
  if (aboutCare.toDate.isIn(text)) return true;
  if (time === "past" || isOver(text)) return false;
  const days = now === null ? [] : daysTold(text, now, now);
  if (liesOnWard(text) || wasJustAdmitted(days, now)) return true;
  if (time === "future" && !aboutCare.ongoing.isIn(text)) return false;
  const [planned] = aboutCare.planned.matches(text);
  // "In hospital, operation planned" beside "planned to be in hospital".
  if (planned !== undefined && isBefore(planned.start, text)) return false;
  if (aboutCare.ongoing.isIn(text)) return true;
  if (planned !== undefined && days.some((day) => now !== null && day > now)) return false;
  return days.length === 0 ? aboutCare.present.isIn(text) : days.some((day) => now !== null && day >= now);
}

function isBefore(start: number, text: string): boolean {
  const stays = [...careWords["in-patient"].matches(text), ...careWords["intensive-care"].matches(text)];
  return stays.every((stay) => start < stay.start);
}

/** "Admitted 2/2" in a certificate of 5/2 that tells of no way home: the patient is still there. */
function wasJustAdmitted(days: readonly CalendarDate[], now: CalendarDate | null): boolean {
  const [day] = days;
  if (day === undefined || days.length > 1 || now === null) return false;
  return day <= now && daysBetween(day, now) <= daysOfStay;
}

/** Within a week a stay that nobody says is over goes on. */
const daysOfStay = 7;

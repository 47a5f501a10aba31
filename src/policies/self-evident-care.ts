import { addDays, type CalendarDate, daysBetween } from "#certificate/calendar-date.ts";
import type { Certificate } from "#certificate/certificate.ts";
import { statedValue } from "#certificate/statement.ts";
import { wordMatcher } from "#codes/word-matcher.ts";
import type { Clause, Reading } from "#language/clause.ts";
import { type Absence, daysOf } from "./absence.ts";
import { mentionedDays } from "./mentioned-days.ts";
import { afterSurgery, ongoingCare } from "./self-evident-conditions.ts";
import en from "./words/self-evident.en.json" with { type: "json" };
import nb from "./words/self-evident.nb.json" with { type: "json" };
import sv from "./words/self-evident.sv.json" with { type: "json" };

/** The care that speaks for itself now (`in-patient`, `chemotherapy`, `surgery` …), or null. */
export function selfEvidentCare(certificate: Certificate, reading: Reading, absence: Absence): string | null {
  const own = reading.clauses.filter((clause) => isOfCare(clause) && isOwn(clause));
  if (own.length === 0) return null;
  const now = dayOfWriting(certificate);
  const withinDays = (days: number | null) =>
    days === null || (absence.totalDays !== null && absence.totalDays <= days);
  const home = reading.clauses.some(
    (clause) => words.discharged.isIn(clause.text) && isOwn(clause) && !isAhead(clause, now),
  );
  const care = ongoingCare.find(
    ({ because, usualDays }) =>
      withinDays(usualDays) &&
      !(home && because !== "chemotherapy") &&
      own.some((clause) => careWords[because].isIn(clause.text) && isGoingOn(clause, now)),
  );
  if (care !== undefined) return care.because;
  return own.some((clause) => isFreshSurgery(clause, certificate, absence, now)) ? "surgery" : null;
}

const lists = [sv, nb, en];

const anyCare = wordMatcher(lists.flatMap((list) => Object.values(list.words).flat()));

/** Hardly any certificate speaks of such care at all, and then nothing more needs to be looked at. */
function isOfCare({ text }: Clause): boolean {
  return anyCare.isIn(text);
}

const careWords = {
  "in-patient": wordMatcher(lists.flatMap((list) => list.words["in-patient"])),
  "intensive-care": wordMatcher(lists.flatMap((list) => list.words["intensive-care"])),
  chemotherapy: wordMatcher(lists.flatMap((list) => list.words.chemotherapy)),
  surgery: wordMatcher(lists.flatMap((list) => list.words.surgery)),
  "minor-surgery": wordMatcher(lists.flatMap((list) => list.words["minor-surgery"])),
};

const words = {
  ongoing: wordMatcher(lists.flatMap((list) => list.ongoing)),
  present: wordMatcher(lists.flatMap((list) => list.present)),
  over: wordMatcher(lists.flatMap((list) => list.over)),
  fresh: wordMatcher(lists.flatMap((list) => list.fresh)),
  planned: wordMatcher(lists.flatMap((list) => list.planned)),
  discharged: wordMatcher(lists.flatMap((list) => list.discharged)),
  relative: wordMatcher(lists.flatMap((list) => list.relative)),
};

/** Said of the patient, as a fact. */
function isOwn(clause: Clause): boolean {
  return !clause.negated && !clause.hypothetical && !words.relative.isIn(clause.text);
}

/** Under way on the day of writing: words that say so, or a day that is not over yet. */
function isGoingOn(clause: Clause, now: CalendarDate | null): boolean {
  if (toDate.test(clause.text) || (clause.time === "now" && hasCyclesLeft(clause.text))) return true;
  if (clause.time !== "now" || words.over.isIn(clause.text) || words.planned.isIn(clause.text)) return false;
  const days = now === null ? [] : mentionedDays(clause.text, now);
  if (words.ongoing.isIn(clause.text)) return true;
  if (careWords["in-patient"].isIn(clause.text) && wasJustAdmitted(days, now)) return true;
  return days.length === 0 ? words.present.isIn(clause.text) : days.some((day) => now !== null && day >= now);
}

/** "Cycle 3 of 6": more of them are to come. */
function hasCyclesLeft(text: string): boolean {
  const [, done, all] = /(?<![\d.,/])(\d{1,2})\s?(?:av|of|\/)\s?(\d{1,2})(?![\d.,/])/u.exec(text) ?? [];
  return done !== undefined && Number(done) < Number(all) && cycle.test(text);
}

/** Words for a course of treatment, so that a date is no count. */
const cycle = /(?<!\p{L})(?:\p{L}+-?)?(?:kur|kuren|cykel|syklus|cycle|dos|dose|course)(?!\p{L})/iu;

/** "Was an in-patient from the 19th to date": begun in the past and still so. */
const toDate = /(?<!\p{L})(?:to date|to the present|till dags dato|til dags dato|till i dag|til i dag)(?!\p{L})/iu;

/** "Admitted 2/2" in a certificate of 5/2 that tells of no way home: the patient is still there. */
function wasJustAdmitted(days: readonly CalendarDate[], now: CalendarDate | null): boolean {
  const [day] = days;
  if (day === undefined || days.length > 1 || now === null) return false;
  return day <= now && daysBetween(day, now) <= daysOfStay;
}

/** Within a week a stay that nobody says is over goes on. */
const daysOfStay = 7;

function isAhead(clause: Clause, now: CalendarDate | null): boolean {
  if (clause.time === "future" || words.planned.isIn(clause.text)) return true;
  return now !== null && mentionedDays(clause.text, now).some((day) => day > now);
}

/** Done in this absence, or just before it, by the day of writing, and within its usual time. */
function isFreshSurgery(
  clause: Clause,
  certificate: Certificate,
  { startedOn, totalDays }: Absence,
  now: CalendarDate | null,
): boolean {
  const minor = careWords["minor-surgery"].isIn(clause.text);
  if (!minor && !careWords.surgery.isIn(clause.text)) return false;
  if (words.planned.isIn(clause.text) || clause.time === "future") return false;
  const last = daysOf(certificate)?.last ?? null;
  if (startedOn === null || last === null) return false;
  const usual = minor ? afterSurgery.minor : afterSurgery.other;
  const days = mentionedDays(clause.text, startedOn);
  if (days.length === 0) {
    return words.fresh.isIn(clause.text) && clause.time !== "past" && totalDays !== null && totalDays <= usual;
  }
  const earliest = addDays(startedOn, -daysBeforeAbsence);
  const latest = now ?? startedOn;
  const years = [...clause.text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => year);
  return (
    years.every((year) => year >= earliest.slice(0, 4)) &&
    days.some((day) => earliest <= day && day <= latest && daysBetween(day, last) <= usual)
  );
}

/** An operation on a Friday may lead to an absence from Monday. */
const daysBeforeAbsence = 3;

function dayOfWriting(certificate: Certificate): CalendarDate | null {
  const signed = statedValue(certificate.signature)?.date;
  if (signed?.kind === "date") return signed.date;
  return daysOf(certificate)?.first ?? null;
}

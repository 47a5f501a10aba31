import type { WrittenDate } from "#certificate/calendar-date.ts";
import { everyLanguage } from "../../words/all-words.ts";
import { anyOf, calendarWords } from "../../words/calendar/calendar-words.ts";
import { lastDayOfMonth } from "../dates/date-pieces.ts";
import { findDates } from "../dates/find-dates.ts";
import { withAlternatives } from "../dates/open-date.ts";
import type { Filling, Stretch } from "../filling.ts";
import { phrases } from "../questions/phrases.ts";
import { phrasesWithin } from "../questions/phrases-within.ts";
import type { CapacityMark } from "./capacity-mark.ts";
import { eventEnd } from "./event-ends.ts";

/** The dates of a stretch on work capacity, each with whether it begins or ends a period. */
export function datesOfCapacity(filling: Filling, place: Stretch): CapacityMark[] {
  const { sheet } = filling;
  const text = sheet.text.slice(place.start, place.end);
  // "Fre" is no "frå" that has lost its letter.
  const leads = [...phrasesWithin(filling, place, fromWords), ...phrasesWithin(filling, place, toWords)].filter(
    (one) => !isWeekday.test(sheet.text.slice(one.start, one.end)),
  );
  const known = findDates(text, filling.dates).filter(({ date }) => isOfThisTime(date, filling.dates.near));
  const found = withAlternatives(text, known);
  const marks: DateMark[] = [];
  for (const [i, { start: at, end: stop, date }] of found.entries()) {
    const start = place.start + at;
    const end = place.start + stop;
    const lead = leads.find((one) => one.end <= start && leadsTo(sheet.text, one, start));
    const before = marks.at(-1);
    const gap = i === 0 ? null : text.slice(found[i - 1]?.end ?? 0, at);
    const event = lead === undefined && opens(before) ? eventEnd(gap ?? "", text.slice(stop), date) : null;
    const byGap = isLastOfMonth(text.slice(at, stop)) ? "to" : roleByGap(gap, text.slice(0, found[i - 1]?.start ?? 0));
    const role = lead?.value ?? (event === null ? byGap : "to");
    // Two ends that are joined are a period; a day that stands before them is of something else.
    const joined = role === "to" && before !== undefined && (lead?.start ?? start) - before.end <= closeBy;
    if (before !== undefined && (joined || (role === "to" && lead === undefined))) before.paired = true;
    marks.push({ kind: "date", date: event ?? date, role, paired: false, start: lead?.start ?? start, end });
  }
  return marks;
}

/** Characters between a day and the word that leads to the day it is joined with. */
const closeBy = 8;

const isWeekday = new RegExp(`^(?:${anyOf(({ weekdays }) => weekdays)})$`, "iu");

type DateMark = Extract<CapacityMark, { kind: "date" }>;

function opens(before: DateMark | undefined): boolean {
  return before?.role === "from" || before?.role === "plain";
}

function isLastOfMonth(written: string): boolean {
  return written.search(lastDayOfMonth) === 0;
}

/** Right before the date, or alone on the line above it, as a form with fields prints its labels. */
function leadsTo(text: string, lead: Stretch, date: number): boolean {
  const between = text.slice(lead.end, date);
  if (nextToDate.test(between)) return true;
  return /^[ \t.:]*\n[ \t]*$/.test(between) && /(?:^|\n)[ \t]*$/.test(text.slice(0, lead.start));
}

/** "From Monday the", "fr.o.m. måndag den". */
const nextToDate = new RegExp(
  `^[ \\t.:]*(?:(?:${anyOf(({ weekdays }) => weekdays)})\\.?,?)?[ \\t]*(?:den|the)?[ \\t.:]*$`,
  "iu",
);

/** How many years a period may lie from the certificate's own; a date of birth lies further off. */
const yearsAround = 5;

function isOfThisTime(date: WrittenDate, near: number | null): boolean {
  return date.kind !== "date" || near === null || Math.abs(Number(date.date.slice(0, 4)) - near) <= yearsAround;
}

function roleByGap(gap: string | null, before: string): "to" | "plain" | "alone" {
  if (gap === null) return "plain";
  if (/^\s*(?:[–—>-]{1,2}|→)\s*(?:(?!mar|jun|sep)\p{L}{2,4}\.?\s)?$/u.test(gap)) return "to";
  if (joinsTwoEnds.test(gap) && opensBetween.test(before)) return "to";
  return /\p{L}/u.test(gap) || gap.length > 40 ? "alone" : "plain";
}

/** "Between Monday 2 March and Sunday the 29th", "between now (13 May) and 28 June". */
const opensBetween = new RegExp(
  `(?<!\\p{L})(?:mellan|mellom|between)\\s(?:(?:den|the)\\s)?(?:(?:${anyOf((words) => [...words.weekdays, ...words.today, ...words.present])})\\.?,?\\s?)?(?:den|the)?\\s?[(]?\\s?$`,
  "iu",
);
const joinsTwoEnds = new RegExp(
  `^\\s?[),]?\\s?(?:och|og|and)\\s(?:(?:den|the)\\s)?(?:(?:${anyOf(({ weekdays }) => weekdays)})\\.?,?\\s)?(?:(?:den|the)\\s)?$`,
  "iu",
);

const fromWords = phrases(
  [...everyLanguage((words) => words.from), ...calendarWords((words) => words.firstDay)].map(
    (word): [string, "from"] => [word, "from"],
  ),
);
const toWords = phrases(
  [...everyLanguage((words) => words.to), ...calendarWords((words) => words.lastDay)].map((word): [string, "to"] => [
    word,
    "to",
  ]),
);

import { addDays, type CalendarDate, calendarDate, daysBetween } from "#certificate/calendar-date.ts";
import { matchesIn } from "#language/terms/matches-in.ts";
import { anyOf } from "../../words/calendar/calendar-words.ts";
import type { Stretch } from "../filling.ts";
import { anyMonth, monthByName, monthName } from "./date-pieces.ts";
import { type DateReading, findDates } from "./find-dates.ts";

/** Days of a period that are named without a date; an edge is its first or its last day. */
export type NamedDays = Stretch &
  (
    | { kind: "span"; from: CalendarDate; to: CalendarDate; loose: boolean }
    | { kind: "edge"; role: "from" | "to"; date: CalendarDate }
  );

/** "Uke 11–12", "hele april", "mars ut", "from today": days that a reader of the calendar knows. */
export function namedDays(text: string, reading: DateReading): NamedDays[] {
  const found: NamedDays[] = [];
  for (const { pattern, sign, read } of writings) {
    if (!sign.test(text)) continue;
    for (const m of matchesIn(text, pattern)) {
      const at = { start: m.index, end: m.index + m[0].length };
      const days = read(m, reading);
      const taken = found.some(({ start, end }) => at.start < end && at.end > start);
      if (days !== null && !taken) found.push({ ...at, ...days });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Days =
  | { kind: "span"; from: CalendarDate; to: CalendarDate; loose: boolean }
  | { kind: "edge"; role: "from" | "to"; date: CalendarDate };

const week = `(?<![\\p{L}\\d/])(?:${anyOf((words) => words.week)})\\.?\\s?`;
const number = "([1-9]|[1-4]\\d|5[0-3])(?![\\d%/]|[.,]\\d|\\s?(?:%|procent|prosent))";
const inYear = "(?:\\s((?:19|20)\\d{2})(?!\\d))?";
const until = `(?:[–—-]|(?:${anyOf((words) => words.between)})(?!\\p{L}))`;
const untilOrAnd = `(?:[–—+&-]|(?:och|og|and|${anyOf((words) => words.between)})(?!\\p{L}))`;
const from = anyOf((words) => words.from);
const lastOf = anyOf((words) => words.lastDayOf);

const any = (words: string) => new RegExp(words, "iu");
const anyWeek = any(`(?:${anyOf((words) => words.week)})\\.?\\s?\\d`);

const writings: readonly {
  pattern: RegExp;
  /** What it has at least, looked for without what must stand around it: that takes a fraction of the time. */
  sign: RegExp;
  read: (m: RegExpMatchArray, reading: DateReading) => Days | null;
}[] = [
  {
    // "Uke 11–12", "v 10 t.o.m. v 13", "uke 10 og 11".
    pattern: new RegExp(`${week}(\\d{1,2})\\s?(?:${until}|och|og|\\+|&)\\s?(?:${week})?${number}${inYear}`, "giu"),
    sign: anyWeek,
    read: (m, reading) => weeks(Number(m[1]), Number(m[2]), withYear(reading, m[3])),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:${lastOf}|${until})\\s?${week}${number}`, "giu"),
    sign: anyWeek,
    read: (m, reading) => edge("to", weeks(Number(m[1]), Number(m[1]), reading)),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:${from})\\s?${week}${number}`, "giu"),
    sign: anyWeek,
    read: (m, reading) => edge("from", weeks(Number(m[1]), Number(m[1]), reading)),
  },
  {
    // One week, where nothing but the degree stands beside it.
    pattern: new RegExp(
      `(?<=(?:^|\\n|%|procent|prosent|heltid|halvtid|mulig|mogeleg|(?<!\\p{L})(?:${anyOf((words) => words.wholeOf)}))[\\s:.,]*)${week}${number}(?=\\s*(?:$|\\n|[.,;]|(?:19|20)\\d{2}))`,
      "giu",
    ),
    sign: anyWeek,
    read: (m, reading) => weeks(Number(m[1]), Number(m[1]), reading),
  },
  {
    // "Under mars och april 2026", "for March", "mars–april ut".
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:${anyOf((words) => words.during)})\\s(${monthName})(?:\\s(?:${anyOf((words) => words.ofMonth)}))?(?:\\s?${untilOrAnd}\\s?(${monthName})(?!\\p{L}))(?:\\s(?:ut))?|(${monthName})\\s?${untilOrAnd}\\s?(${monthName})\\sut|(?:${anyOf((words) => words.duringOne)})\\s(${monthName})(?:\\s(?:${anyOf((words) => words.ofMonth)}))?(?!\\p{L}|\\s\\d{1,2}(?!\\d)))(?:\\s(\\d{4}))?`,
      "giu",
    ),
    sign: any(anyOf((words) => [...words.during, ...words.out])),
    read: (m, reading) => months(m[1] ?? m[3] ?? m[5], m[2] ?? m[4] ?? m[5], m[6], reading),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:${anyOf((words) => words.wholeOf)})\\s(?:of\\s)?(${monthName})(?!\\p{L})(?:\\s(\\d{4}))?`,
      "giu",
    ),
    sign: any(anyOf((words) => words.wholeOf)),
    read: (m, reading) => month(m[1], m[2], reading),
  },
  {
    // "Mars ut", "mars månads utgång".
    pattern: new RegExp(
      `(?<!\\p{L})(${monthName})\\s(?:${anyOf((words) => words.out)})(?!\\p{L}|\\s(?:${monthName}))(?:\\s(\\d{4}))?`,
      "giu",
    ),
    sign: any(anyOf((words) => words.out)),
    read: (m, reading) => edge("to", month(m[1], m[2], reading)),
  },
  {
    // "100 % mars, 50 % i april".
    pattern: new RegExp(
      `(?<=(?:%|procent|prosent|per\\s?cent)\\s{1,2}(?:(?:i|in|under|for)\\s)?)(${monthName})(?!\\p{L}|\\.?\\s\\d{1,2}(?!\\d))(?:\\s(\\d{4}))?`,
      "giu",
    ),
    sign: /%|cent|prosent/i,
    read: (m, reading) => month(m[1], m[2], reading),
  },
  {
    // "I april": the month of anything.
    pattern: new RegExp(`(?<!\\p{L})(?:i|in)\\s(${monthName})(?!\\p{L}|\\s\\d{1,2}(?!\\d))(?:\\s(\\d{4}))?`, "giu"),
    sign: anyMonth,
    read: (m, reading) => loose(month(m[1], m[2], reading)),
  },
  {
    // "Until the end of the month".
    pattern: new RegExp(
      `(?<!\\p{L})(?:${lastOf})\\s(?:${anyOf((words) => words.thisMonth)})(?!\\p{L})|(?<!\\p{L})(?:${anyOf((words) => words.thisMonth)})\\s(?:ut)(?!\\p{L})`,
      "giu",
    ),
    sign: any(anyOf((words) => words.thisMonth)),
    read: (m, reading) => edge("to", monthOfDay(dateBefore(m, reading) ?? reading.signedOn)),
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${from})[\\s.:]{0,3})(?:${anyOf((words) => words.today)})(?!\\p{L})|(?<!\\p{L})(?:${anyOf((words) => words.today)})(?=\\s?${until}\\s?(?:\\p{L}+\\s)?\\d)`,
      "giu",
    ),
    sign: any(anyOf((words) => words.today)),
    read: (_, { signedOn }) => (signedOn ? { kind: "edge", role: "from", date: signedOn } : null),
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${from})[\\s.:]{0,3})(?:${anyOf((words) => words.tomorrow)})(?!\\p{L})`,
      "giu",
    ),
    sign: any(anyOf((words) => words.tomorrow)),
    read: (_, { signedOn }) => (signedOn ? { kind: "edge", role: "from", date: addDays(signedOn, 1) } : null),
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${from})[\\s.:]{0,3})(?:${anyOf((words) => words.yesterday)})(?!\\p{L})`,
      "giu",
    ),
    sign: any(anyOf((words) => words.yesterday)),
    read: (_, { signedOn }) => (signedOn ? { kind: "edge", role: "from", date: addDays(signedOn, -1) } : null),
  },
];

function edge(role: "from" | "to", days: Days | null): Days | null {
  return days?.kind === "span" ? { kind: "edge", role, date: role === "from" ? days.from : days.to } : null;
}

/** A year that stands beside the weeks is the year. */
function withYear(reading: DateReading, year: string | undefined): DateReading {
  return year === undefined ? reading : { ...reading, near: Number(year), signedOn: null };
}

/** Monday of the first week to Sunday of the last, in the year that lies nearest to the signing. */
function weeks(first: number, last: number, { near, signedOn }: DateReading): Days | null {
  if (near === null || first < 1) return null;
  const years = signedOn ? [near, near - 1, near + 1] : [near];
  const distance = (year: number) => Math.abs(daysBetween(mondayOf(year, first), signedOn ?? mondayOf(near, first)));
  const [year = near] = years.sort((a, b) => distance(a) - distance(b));
  const lastMonday = mondayOf(last < first ? year + 1 : year, last);
  return { kind: "span", from: mondayOf(year, first), to: addDays(lastMonday, 6), loose: false };
}

/** ISO 8601: the first week of a year is the one that holds 4 January. */
function mondayOf(year: number, weekNumber: number): CalendarDate {
  const fourth = calendarDate(year, 1, 4) ?? aMonday;
  const sinceMonday = ((daysBetween(aMonday, fourth) % 7) + 7) % 7;
  return addDays(fourth, 7 * (weekNumber - 1) - sinceMonday);
}

const aMonday: CalendarDate = "1970-01-05";

function month(name: string | undefined, year: string | undefined, { near }: DateReading): Days | null {
  const ofYear = year === undefined ? near : Number(year);
  const inMonth = monthByName.get((name ?? "").toLowerCase());
  return ofYear === null || inMonth === undefined ? null : monthOf(ofYear, inMonth);
}

/** From the first day of one month to the last of another, which may lie in the next year. */
function months(
  first: string | undefined,
  last: string | undefined,
  year: string | undefined,
  reading: DateReading,
): Days | null {
  const [one, other] = [month(first, year, reading), month(last, year, reading)];
  if (one?.kind !== "span" || other?.kind !== "span" || one.from > other.from) return null;
  return { kind: "span", from: one.from, to: other.to, loose: false };
}

function loose(days: Days | null): Days | null {
  return days?.kind === "span" ? { ...days, loose: true } : null;
}

/** The last day that is written before: "from 1 May and the month out". */
function dateBefore(m: RegExpMatchArray, reading: DateReading): CalendarDate | null {
  const before = findDates((m.input ?? "").slice(0, m.index), reading).at(-1);
  return before?.date.kind === "date" ? before.date.date : null;
}

function monthOfDay(day: CalendarDate | null | undefined): Days | null {
  return day ? monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7))) : null;
}

function monthOf(year: number, inMonth: number): Days | null {
  const first = calendarDate(year, inMonth, 1);
  const last = [31, 30, 29, 28].flatMap((day) => calendarDate(year, inMonth, day) ?? [])[0];
  return first === null || last === undefined ? null : { kind: "span", from: first, to: last, loose: false };
}

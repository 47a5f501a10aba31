import { z } from "zod";

/** A day as ISO 8601 writes it: `2026-03-02`. No time, no zone. */
export type CalendarDate = `${number}-${number}-${number}`;

/** True for a day that exists in the calendar and is written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** Days of a month, counted from 1; none in a month that does not exist. By arithmetic: every number that may be a date is tried. */
function daysIn(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (daysOfMonths[month - 1] ?? 0);
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day at a border of the system, refused unless it exists. */
export const calendarDateSchema = z.custom<CalendarDate>(
  (value) => typeof value === "string" && isCalendarDate(value),
  "a day is written YYYY-MM-DD",
);

/** The calendar day of year, month (1–12) and day, or null when there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isCalendarDate(text) ? text : null;
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day that it is at a moment, in a time zone such as `Europe/Stockholm`. */
export function dayAt(moment: Date, timeZone: string): CalendarDate {
  // Swedish writes dates as ISO 8601 does. Making a format takes as long as a fifth of a check; using it takes nothing.
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone });
  formats.set(timeZone, format);
  const day = format.format(moment);
  if (!isCalendarDate(day)) throw new RangeError(`no calendar day at ${moment.toISOString()}`);
  return day;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day that lies `days` after `date`. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  if (!isCalendarDate(moved)) throw new RangeError(`${date} + ${days} days leaves the calendar`);
  return moved;
}

/**
 * A date as a certificate writes it. `ambiguous` keeps both readings (11/05/2026 is 11 May or
 * 5 November); `unreadable` keeps the words that are no date, such as 31/02/2026.
 */
export type WrittenDate =
  | { kind: "date"; date: CalendarDate; written: string }
  | { kind: "ambiguous"; readings: [CalendarDate, CalendarDate]; written: string }
  | { kind: "unreadable"; written: string };

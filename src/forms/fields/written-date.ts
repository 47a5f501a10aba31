import { isCalendarDate, type WrittenDate } from "#certificate/calendar-date.ts";

/** A date as XML writes it (`2026-03-02`, with or without time and zone); the day counts as written, no zone moves it. */
export function dateFromXml(written: string): WrittenDate {
  const day = written.slice(0, 10);
  return isCalendarDate(day) && !/\d/.test(written.charAt(10))
    ? { kind: "date", date: day, written }
    : { kind: "unreadable", written };
}

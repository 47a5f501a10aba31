import type { CalendarDate, WrittenDate } from "#certificate/calendar-date.ts";

/** Whether a written date certainly lies after the day; an ambiguous one only when both readings do. */
export function liesAfter(date: WrittenDate | null, day: CalendarDate): boolean {
  switch (date?.kind) {
    case "date":
      return date.date > day;
    case "ambiguous":
      return date.readings.every((reading) => reading > day);
    default:
      return false;
  }
}

import { addDays, type WrittenDate } from "#certificate/calendar-date.ts";
import { anyOf } from "../../words/calendar/calendar-words.ts";

/**
 * The last day of a leave that lasts until an event with a day: "tills föräldraledigheten börjar den 7/4",
 * "to her maternity leave, 7 April". Null where the gap names no event, or its day is only guessed at.
 */
export function eventEnd(gap: string, behind: string, date: WrittenDate): WrittenDate | null {
  if (!untilEvent.test(gap) || roughly.test(gap)) return null;
  if (date.kind !== "date" || !(begins.test(gap) || beginsBehind.test(behind))) return date;
  return { ...date, date: addDays(date.date, -1) };
}

const untilEvent = new RegExp(
  `^[\\s,]{0,4}(?:(?:och|og|and)\\s)?(?:${anyOf((words) => words.untilEvent)})(?!\\p{L})[\\s.]{1,2}[\\p{L}'’\\s,(/-]{3,60}$`,
  "iu",
);
const roughly = new RegExp(`(?<!\\p{L})(?:${anyOf((words) => words.roughly)})(?!\\p{L})`, "iu");
const begins = new RegExp(`(?<!\\p{L})(?:${anyOf((words) => words.begins)})(?!\\p{L})`, "iu");
const beginsBehind = new RegExp(`^[\\s,)]{0,3}(?:${anyOf((words) => words.begins)})(?!\\p{L})`, "iu");

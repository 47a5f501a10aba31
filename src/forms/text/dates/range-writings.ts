import { anyOf, ordinalDays } from "../../words/calendar/calendar-words.ts";
import {
  type DateWriting,
  int,
  little,
  monthName,
  ordinal,
  ordinals,
  range,
  rangeFromMonth,
  weekday,
} from "./date-pieces.ts";

/** Ways of writing one end of a range, which takes its month or year from the other; most telling first. */
export const rangeWritings: readonly DateWriting[] = [
  {
    // "02.03.–29.03.", and without the last full stop where an end of a period must stand.
    pattern: new RegExp(
      `(?<=(?:${anyOf(({ from, between }) => [...from, ...between])}|(?<![\\d.,])\\d{1,2}\\.(?:0[1-9]|1[0-2])[–—-])\\s{0,3})(\\d{2})\\.(0[1-9]|1[0-2])(?![\\d%]|[.:]\\d|\\s?(?:%|kg|mg|cm|mm))`,
      "giu",
    ),
    signs: ["."],
    read: (m) => ({ first: int(m[1]), second: int(m[2]), year: null, fixed: "day-month" }),
  },
  {
    // The near end of a range whose far end has the year: "02.03-29.03.26".
    pattern: new RegExp(
      `(?<![\\d.,/])(\\d{1,2})\\.(0?[1-9]|1[0-2])(?=\\s?${range}\\s?${weekday}\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})(?!\\d))`,
      "giu",
    ),
    signs: ["."],
    read: (m) => ({ first: int(m[1]), second: int(m[2]), year: null, fixed: "day-month" }),
  },
  {
    // The near end where neither end has a year: "02.03-29.03".
    pattern: new RegExp(
      `(?<![\\d.,/]|kl\\.?\\s?)(\\d{1,2})\\.(0[1-9]|1[0-2])(?=\\s?${range}\\s?\\d{2}\\.(?:0[1-9]|1[0-2])(?![\\d%]|[.:]\\d|\\s?(?:%|kg|mg|cm|mm)))`,
      "giu",
    ),
    signs: ["."],
    read: (m) => ({ first: int(m[1]), second: int(m[2]), year: null, fixed: "day-month" }),
  },
  {
    // The near end of a range that shares its month: "18–22/6", "1.–14.3.2026", "2nd to 29th March", "Mon 2 – Fri 6 March".
    pattern: new RegExp(
      `(?<![\\d.,/-])(\\d{1,2})${ordinal}(?=\\s?${range}\\s?${little}${weekday}${little}\\d{1,2}(?:[./]\\s?\\d|${ordinal}\\s+(?:of\\s+)?(?:${monthName})(?!\\p{L})))`,
      "giu",
    ),
    read: (m) => ({ first: int(m[1]), second: 0, year: null, fixed: "day-month" }),
  },
  {
    // The near end of "between the 2nd and the 29th of March".
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:between|mellan|mellom)\\s${little}${weekday}${little})(\\d{1,2})${ordinal}(?=\\s(?:and|och|og)\\s${little}${weekday}${little}\\d{1,2}(?:[./]\\s?\\d|${ordinal}\\s+(?:of\\s+)?(?:${monthName})(?!\\p{L})))`,
      "giu",
    ),
    before: /between|mellan|mellom/iu,
    read: (m) => ({ first: int(m[1]), second: 0, year: null, fixed: "day-month" }),
  },
  {
    // The far end of a range that shares the month of its near end: "from the second of March until the 29th".
    pattern: new RegExp(
      `(?<=${rangeFromMonth}\\s?(?:(?:and including|including)\\s)?${little}${weekday}${little})(?:(\\d{1,2})(?:st|nd|rd|th|:[ea]|\\.(?!\\d))|(${ordinals}))(?![\\p{L}\\d]|\\s(?:of\\s)?(?:${monthName}))`,
      "giu",
    ),
    named: true,
    before: new RegExp(rangeFromMonth, "iu"),
    read: (m) => ({
      first: m[1] === undefined ? (ordinalDays.get((m[2] ?? "").toLowerCase()) ?? 0) : int(m[1]),
      second: 0,
      year: null,
      fixed: "day-month",
      isFarEnd: true,
    }),
  },
  {
    // The far end of a range whose near end is written year first: "2026-03-02 – 03-29", "2026-03-02--29".
    pattern: new RegExp(
      `(?<=(?<!\\d)\\d{4}-\\d{2}-\\d{2}\\s{0,6}${range}-?\\s{0,6})(?:(0[1-9]|1[0-2])-)?([0-2]\\d|3[01])(?![\\d./:,-]|\\s?%)`,
      "giu",
    ),
    signs: ["-"],
    read: (m) => ({ first: int(m[2]), second: int(m[1]), year: null, fixed: "day-month", isFarEnd: true }),
  },
];

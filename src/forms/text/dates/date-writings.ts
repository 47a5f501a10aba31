import { ordinalDays } from "../../words/calendar/calendar-words.ts";
import {
  type DateWriting,
  int,
  lastDayOfMonth,
  monthByName,
  monthName,
  spokenDay,
  year,
  yearOf,
} from "./date-pieces.ts";
import { rangeWritings } from "./range-writings.ts";

/** Ways of writing a date, most telling first; a later one never takes characters of an earlier one. */
export const dateWritings: readonly DateWriting[] = [
  {
    pattern: /(?<![\d])((?:19|20)\d{2})([-./ ]?)(\d{2})\2(\d{2})(?!\d|-\d(?!\d{3}-))/g,
    read: (m) => ({ first: int(m[4]), second: int(m[3]), year: int(m[1]), fixed: "day-month" }),
  },
  {
    pattern: /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d])(?!\.\d)/g,
    signs: [".", "/", "-"],
    read: (m) => ({
      first: int(m[1]),
      second: int(m[3]),
      year: int(m[4]),
      fixed: m[2] === "." ? "day-month" : null,
    }),
  },
  {
    // "16/2-26", "16/2 2026": the way of the Nordic countries.
    pattern:
      /(?<![\d.,/])(\d{1,2})\/(\d{1,2})(?:-|\s?-\s?(?=\d{4})|\s(?=(?:19|20)\d{2}(?!\d)))((?:19|20)\d{2}|[23]\d)(?![\d/.-])/g,
    signs: ["/"],
    read: (m) => ({ first: int(m[1]), second: int(m[2]), year: int(m[3]), fixed: "day-month" }),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|:[ea])?(?:\\s+|[-/])(?:of\\s+)?(${monthName})\\b\\.?,?(?:(?:\\s+|(?<=-\\p{L}+)-|(?<=/\\p{L}+)/)${year}(?!\\d|[ .]*(?:%|kg|mg|tim|h\\b)))?`,
      "giu",
    ),
    named: true,
    read: (m) => ({
      first: int(m[1]),
      second: monthByName.get((m[2] ?? "").toLowerCase()) ?? 0,
      year: yearOf(m[3]),
      fixed: "day-month",
    }),
  },
  {
    pattern: spokenDay,
    named: true,
    read: (m) => ({
      first: ordinalDays.get((m[1] ?? "").toLowerCase()) ?? 0,
      second: monthByName.get((m[2] ?? "").toLowerCase()) ?? 0,
      year: yearOf(m[3]),
      fixed: "day-month",
    }),
  },
  {
    // "Sista april 2026", "ut april", "the end of April": the month's last day.
    pattern: lastDayOfMonth,
    named: true,
    read: (m) => ({
      first: 31,
      second: monthByName.get((m[1] ?? "").toLowerCase()) ?? 0,
      year: yearOf(m[2]),
      fixed: "day-month",
      isLastDay: true,
    }),
  },
  {
    pattern: new RegExp(`\\b(${monthName})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?(?![\\d.:%])`, "gi"),
    named: true,
    read: (m) => ({
      first: int(m[2]),
      second: monthByName.get((m[1] ?? "").toLowerCase()) ?? 0,
      year: yearOf(m[3]),
      fixed: "day-month",
    }),
  },
  {
    // "260302", and of a range "260302-260329" both ends; "790604-9870" is no day.
    pattern:
      /(?<![\d/]|(?<!(?<!\d)\d{6}-?)-)([1-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d]|-(?!\d{6}(?!\d))\d|[/%])/g,
    read: (m) => ({ first: int(m[3]), second: int(m[2]), year: int(m[1]), fixed: "day-month" }),
  },
  {
    pattern: /(?<![\d.,/])(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d|\s?(?:%|poäng|poeng))/g,
    signs: ["/"],
    read: (m) => ({ first: int(m[1]), second: int(m[2]), year: null, fixed: null }),
  },
  {
    pattern: /(?<![\d,/]|\d\.|(?<!\.)-)(\d{1,2})\.(0[1-9]|1[0-2]|[1-9])\.(?=[\s,;–-]|$)/g,
    signs: ["."],
    read: (m) => ({ first: int(m[1]), second: int(m[2]), year: null, fixed: "day-month" }),
  },
  ...rangeWritings,
];

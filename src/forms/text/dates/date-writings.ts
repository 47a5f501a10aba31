import { certificateLanguages } from "#certificate/language.ts";
import { formWords } from "../../words/all-words.ts";
import { anyOf, ordinalDays } from "../../words/calendar/calendar-words.ts";
import { firstLetters } from "./first-letters.ts";

/** A date as its characters give it, before anything is made of it. */
export interface RawDate {
  start: number;
  end: number;
  /** First and second number as written; `second` is 0 when the month is that of the date beside it. */
  first: number;
  second: number;
  year: number | null;
  /** Order that the writing itself fixes. */
  fixed: "day-month" | "month-day" | null;
  /** The month's last day, whichever that is; `first` is then 31. */
  isLastDay?: true;
  /** The far end of a range: month and year are those of the date before it, not of the one behind. */
  isFarEnd?: true;
}

export interface DateWriting {
  pattern: RegExp;
  /** Characters of which the writing has at least one. Most texts have none of them: then nothing needs to be looked for. */
  signs?: readonly string[];
  /** The writing names a month. */
  named?: true;
  /** What must stand somewhere before the writing. Looked for by itself, since to look back from every character takes a hundred times as long. */
  before?: RegExp;
  read: (m: RegExpExecArray) => Omit<RawDate, "start" | "end"> | null;
}

export const monthByName = new Map<string, number>(
  certificateLanguages.flatMap((language) =>
    formWords[language].months.flatMap((names, month) => names.map((name): [string, number] => [name, month + 1])),
  ),
);
/** The names of the months in all four languages, as one pattern. */
export const monthName = [...monthByName.keys()].sort((a, b) => b.length - a.length).join("|");
/** The name of a month. A text without one needs no search for what is written with one. */
export const anyMonth = new RegExp(`\\b(?:${monthName})`, "i");
const year = "(\\d{4}|['’]?\\d{2})";

/** Between the two ends of a range. */
const range = `(?:[–—-]|->|→|(?:${anyOf(({ between }) => between)})(?!\\p{L}))`;
const little = "(?:(?:den|the|d\\.)\\s)?";
const weekday = `(?:(?:${anyOf(({ weekdays }) => weekdays)})\\.?,?\\s)?`;
const ordinal = "(?:\\.|st|nd|rd|th|:[ea])?";

const lastDay = anyOf(({ lastDayOf }) => lastDayOf);

/** "Sista april 2026", "ut april", "the end of April". */
export const lastDayOfMonth = new RegExp(
  `${firstLetters(lastDay)}(?<!\\p{L})(?:${lastDay})\\s+(${monthName})(?!\\p{L})(?:\\s+(\\d{4}))?`,
  "giu",
);

const ordinals = [...ordinalDays.keys()].sort((a, b) => b.length - a.length).join("|");

/** "The seventh of September", "tredje august 2026", "first to twelfth May": days written out, as they are spoken. */
export const spokenDay = new RegExp(
  `${firstLetters(ordinals)}(?<!\\p{L})(${ordinals})(?:\\s+(?:of\\s+)?(${monthName})(?!\\p{L})(?:\\s+(\\d{4}))?|(?=\\s?${range}\\s?${little}(?:${ordinals})\\s+(?:of\\s+)?(?:${monthName})(?!\\p{L})))`,
  "giu",
);

/** A month with the sign or word for a range behind it. */
const rangeFromMonth = `(?:${monthName})(?:\\s\\d{4})?,?\\s?${range}`;

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
      /(?<![\d/]|(?<!(?<!\d)\d{6})-)([1-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d]|-(?!\d{6}(?!\d))\d|[/%])/g,
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
  {
    // "02.03.–29.03.", and without the last full stop where an end of a period must stand.
    pattern: new RegExp(
      `(?<=(?:${anyOf(({ from, between }) => [...from, ...between])}|(?<![\\d.,])\\d{1,2}\\.(?:0[1-9]|1[0-2])[–—-])\\s{0,3})(\\d{2})\\.(0[1-9]|1[0-2])(?![\\d:%]|\\.\\d|\\s?(?:%|kg|mg|cm|mm))`,
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
      `(?<![\\d.,/]|kl\\.?\\s?)(\\d{1,2})\\.(0[1-9]|1[0-2])(?=\\s?${range}\\s?\\d{2}\\.(?:0[1-9]|1[0-2])(?![\\d:%]|\\.\\d|\\s?(?:%|kg|mg|cm|mm)))`,
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
    // The far end of a range that shares the month of its near end: "from the second of March until the 29th".
    pattern: new RegExp(
      `(?<=${rangeFromMonth}\\s?(?:(?:and including|including)\\s)?${little}${weekday}${little})(?:(\\d{1,2})(?:st|nd|rd|th|:[ea])|(${ordinals}))(?![\\p{L}\\d]|\\s(?:of\\s)?(?:${monthName}))`,
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

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : int(text.replace(/\D/g, ""));
}

export function int(text: string | undefined): number {
  return Number.parseInt(text ?? "0", 10);
}

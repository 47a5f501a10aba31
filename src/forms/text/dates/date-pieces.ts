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
export const year = "(\\d{4}|['’]?\\d{2})";

/** Between the two ends of a range. */
export const range = `(?:[–—-]|->|→|(?:${anyOf(({ between }) => between)})(?!\\p{L}))`;
export const little = "(?:(?:den|the|d\\.)\\s)?";
export const weekday = `(?:(?:${anyOf(({ weekdays }) => weekdays)})\\.?,?\\s)?`;
export const ordinal = "(?:\\.|st|nd|rd|th|:[ea])?";

const lastDay = anyOf(({ lastDayOf }) => lastDayOf);

/** "Sista april 2026", "ut april", "the end of April". */
export const lastDayOfMonth = new RegExp(
  `${firstLetters(lastDay)}(?<!\\p{L})(?:${lastDay})\\s+(${monthName})(?!\\p{L})(?:\\s+(\\d{4}))?`,
  "giu",
);

export const ordinals = [...ordinalDays.keys()].sort((a, b) => b.length - a.length).join("|");

/** "The seventh of September", "tredje august 2026", "first to twelfth May": days written out, as they are spoken. */
export const spokenDay = new RegExp(
  `${firstLetters(ordinals)}(?<!\\p{L})(${ordinals})(?:\\s+(?:of\\s+)?(${monthName})(?!\\p{L})(?:\\s+(\\d{4}))?|(?=\\s?${range}\\s?${little}(?:${ordinals})\\s+(?:of\\s+)?(?:${monthName})(?!\\p{L})))`,
  "giu",
);

/** A month with the sign or word for a range behind it. */
export const rangeFromMonth = `(?:${monthName})(?:\\s\\d{4})?,?\\s?${range}`;

export function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : int(text.replace(/\D/g, ""));
}

export function int(text: string | undefined): number {
  return Number.parseInt(text ?? "0", 10);
}

import type { CertificateLanguage } from "#certificate/language.ts";
import { wordPattern } from "../word-pattern.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import { sv } from "./sv.ts";

/** Words of one language with which days are named without a date. Pieces of a pattern: a space stands for any gap. */
export interface CalendarWords {
  source: string;
  /** Monday to Sunday, each in every way of writing; a full stop may follow. */
  weekdays: readonly string[];
  /** Before the number of a week of the calendar. */
  week: readonly string[];
  /** Before the name of a month: its last day. */
  lastDayOf: readonly string[];
  /** Behind the name of a month: its last day. */
  out: readonly string[];
  /** Before a month or a week: all its days. */
  wholeOf: readonly string[];
  /** Before the names of months: their days, where a leave lasts. */
  during: readonly string[];
  /** Those of them that tell it of one month alone: "i mars" may be the month of a check. */
  duringOne: readonly string[];
  /** Behind the name of a month. */
  ofMonth: readonly string[];
  /** Before what ends a leave, where its day follows: "till föräldraledigheten 7/4". */
  untilEvent: readonly string[];
  /** Words for an event on whose first day the leave is over. */
  begins: readonly string[];
  /** Beside a day that is only guessed at. */
  roughly: readonly string[];
  /** The month that the period begins in. */
  thisMonth: readonly string[];
  /** The day of the statement, behind "from". */
  today: readonly string[];
  /** The time of the statement, where a day stands beside it: "between now (13 May) and". */
  present: readonly string[];
  tomorrow: readonly string[];
  yesterday: readonly string[];
  /** First to thirty-first, each in every way of writing it out. */
  ordinals: readonly (readonly string[])[];
  /** Before the first day. */
  from: readonly string[];
  /** Labels of the first and of the last day. */
  firstDay: readonly string[];
  lastDay: readonly string[];
  /** Between the two ends of a range. */
  between: readonly string[];
  /** Numbers of days, weeks and months beside the first twelve. */
  counts: Readonly<Record<string, number>>;
  /** A year, as a length. */
  years: readonly string[];
  /** What half of it is no share of the work: "ett halvt år", "en halv time". */
  notHalved: readonly string[];
  /** Before a length that counts from where it stands: "for a week". */
  lasting: readonly string[];
  /** Before and behind a length that tells when something else happens: "review in 6 weeks", "3 weeks ago". */
  notLasting: readonly string[];
  notLastingBehind: readonly string[];
}

const byLanguage: Readonly<Record<CertificateLanguage, CalendarWords>> = { sv, nb, nn, en };

/** The words of all four languages. */
export function calendarWords(pick: (words: CalendarWords) => readonly string[]): string[] {
  return [...new Set(Object.values(byLanguage).flatMap(pick))];
}

/** One pattern, without its brackets, that matches the words of all four languages; longer ones first. */
export function anyOf(pick: (words: CalendarWords) => readonly string[]): string {
  return wordPattern(Object.values(byLanguage).flatMap(pick), "\\s?");
}

/** The further numbers of all four languages. */
export const countWords = new Map(Object.values(byLanguage).flatMap(({ counts }) => Object.entries(counts)));

/** The days of a month that are written out, in all four languages. */
export const ordinalDays = new Map(
  Object.values(byLanguage).flatMap(({ ordinals }) =>
    ordinals.flatMap((words, i) => words.map((word): [string, number] => [word, i + 1])),
  ),
);

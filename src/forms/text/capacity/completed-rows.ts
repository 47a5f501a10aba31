import type { CalendarDate } from "#certificate/calendar-date.ts";
import { findDates } from "../dates/find-dates.ts";
import type { Filling, Stretch } from "../filling.ts";
import { speaksOfAnotherLeave } from "./another-leave.ts";
import { type Place, type Row, rowsOf } from "./capacity-rows.ts";
import { speaksOfCapacity } from "./incapacity-sentences.ts";
import { hasDays } from "./settled-rows.ts";

/**
 * The rows of a form of which one half was left empty, with what the sentences `elsewhere` say of that half: the days of
 * a degree that has none, the degree of days that have none. Where the text says two things, nothing is taken.
 */
export function completed(
  filling: Filling,
  rows: readonly Row[],
  elsewhere: readonly Place[],
  signedOn: CalendarDate | null,
): Row[] {
  const dayless = rows.every((row) => !hasDays(row));
  const degreeless = rows.every(({ degree }) => degree === null || degree.kind === "graded");
  if (dayless === degreeless) return [...rows];
  const besides = rowsIn(filling, elsewhere);
  if (degreeless) {
    const percents = besides.filter(({ degree }) => degree?.kind === "percent");
    const [given] = percents;
    const one = given !== undefined && percents.every((row) => hasSameDegree(row, given));
    return one
      ? rows.map((row) => ({ ...row, degree: given.degree, places: [...row.places, ...given.places] }))
      : [...rows];
  }
  const [days, second] = besides.filter(({ from, to }) => from !== null && isAhead(to, signedOn));
  if (days === undefined || second !== undefined) return [...rows];
  return rows.map((row) => ({ ...row, from: days.from, to: days.to, places: [...row.places, ...days.places] }));
}

function hasSameDegree({ degree }: Row, other: Row): boolean {
  return degree?.kind === "percent" && other.degree?.kind === "percent" && degree.percent === other.degree.percent;
}

function isAhead(to: Row["to"], signedOn: CalendarDate | null): boolean {
  return to?.kind === "date" && (signedOn === null || to.date >= signedOn);
}

function rowsIn(filling: Filling, elsewhere: readonly Place[]): Row[] {
  const { text } = filling.sheet;
  const places = elsewhere.flatMap((place) => [place, ...linesOf(text, place)]);
  const telling = places.filter(({ stretch }) => {
    const words = text.slice(stretch.start, stretch.end);
    return isBareDays(filling, words) || (speaksOfCapacity(filling, stretch) && !speaksOfAnotherLeave(words));
  });
  return telling.flatMap((place) => rowsOf(filling, [place], "sentences"));
}

/** The lines of a sentence that runs over several: a row of a form that lost its label stands on one of its own. */
function linesOf(text: string, { answer, stretch }: Place): Place[] {
  const lines: Stretch[] = [];
  for (const { 0: line, index } of text.slice(stretch.start, stretch.end).matchAll(/[^\n]+/g)) {
    lines.push({ start: stretch.start + index, end: stretch.start + index + line.length });
  }
  return lines.length > 1 ? lines.map((one) => ({ answer, stretch: one })) : [];
}

/** Two days and the words that join them, and nothing else. */
function isBareDays(filling: Filling, words: string): boolean {
  const dates = findDates(words, filling.dates);
  if (dates.length !== 2) return false;
  const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words);
  return joinsDays.test(rest);
}

const joinsDays =
  /^[\s_.:–-]*(?:(?:for|or|from|to|period|fr\.?\s?o\.?\s?m|f\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|från och med|till och med|fra og med|til og med|fra|til|frå|från|till|periode|perioden)[\s_.:–-]*){0,5}$/iu;

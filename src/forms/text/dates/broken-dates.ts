import { type DateReading, findDates } from "./find-dates.ts";

/**
 * Whether a stretch of a scan has something that is built like a date and is none, or none of this time:
 * one of its figures was misread, and what day it was cannot be told.
 */
export function hasBrokenDate(text: string, reading: DateReading): boolean {
  const whole = findDates(text, reading).filter(({ date }) => date.kind !== "unreadable" && isOfThisAge(date));
  return [...text.matchAll(dateLike)].some(({ 0: written, index }) => {
    const figures = written.match(/\d/g)?.length ?? 0;
    return figures >= fewestFigures && !whole.some(({ start, end }) => start < index + written.length && end > index);
  });
}

/** A figure, or a letter that figures are taken for. */
const f = "[\\d\\p{Lu}oils|?]";

/** Three groups of figures with marks of a date between them, one of which may be lost; a group may have one too many. */
const dateLike = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:${f}{3,5}\\s?[-–.,/]?\\s?${f}{2,3}\\s?[-–.,/]\\s?${f}{1,3}|${f}{1,3}\\s?[.,/]\\s?${f}{1,3}\\s?[.,/]\\s?${f}{3,5})(?![\\p{L}\\p{N}-])`,
  "gu",
);

/** Of a date's six to eight figures at most two may be lost before it looks like something else. */
const fewestFigures = 4;

/** People in certificates were born after 1900, and nobody writes of days after this century's middle. */
function isOfThisAge(date: { kind: string; date?: string; readings?: readonly string[] }): boolean {
  const day = date.date ?? date.readings?.[0] ?? "";
  return day >= "1900" && day < "2060";
}

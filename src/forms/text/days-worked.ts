import type { Stretch } from "./filling.ts";

/** "Jobber to dager i uka", "works three days a week": what of a week of five days is not worked, in per cent. */
export function daysWorked(text: string): (Stretch & { percent: number })[] {
  return [...text.matchAll(worked)].flatMap(({ 0: written, 1: count = "", index }) => {
    const days = Number(count) || (numerals.get(count.toLowerCase()) ?? 0);
    return days < 1 || days >= weekdays
      ? []
      : [{ start: index, end: index + written.length, percent: (weekdays - days) * (100 / weekdays) }];
  });
}

const weekdays = 5;
const worked =
  /(?<!\p{L})(?:jobber|jobbar|arbeider|arbeidar|arbetar|works?|working)\s(\p{L}{2,5}|[1-4])\s(?:hele?\s|hela\s|full\s)?(?:dager|dagar|days)\s(?:i|per|om|a|each)\s?(?:uka|uken|uke|veka|vecka|veckan|week)(?!\p{L})/giu;

const numerals = new Map([
  ...["en", "én", "ein", "one"].map((word): [string, number] => [word, 1]),
  ...["to", "två", "two"].map((word): [string, number] => [word, 2]),
  ...["tre", "three"].map((word): [string, number] => [word, 3]),
  ...["fire", "fyra", "four"].map((word): [string, number] => [word, 4]),
]);

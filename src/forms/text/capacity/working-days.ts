import { anyOf } from "../../words/calendar/calendar-words.ts";

const day = `(?:${anyOf(({ weekdays }) => weekdays)})(?:ar|er|s)?\\.?`;
const and = "\\s?(?:,|&|\\+|/|(?:och|og|and)(?!\\p{L}))\\s?";
const to = "\\s?(?:[–-]|(?:till?|to)(?!\\p{L}))\\s?";

/** Two or more days of the week, none with a date: "mandag og torsdag", "Mon-Wed". */
export const weekdayList = new RegExp(
  `(?<![\\p{L}\\d])${day}(?:${to}${day}|(?:(?:${and}){1,2}${day})+)(?!\\p{L}|\\s(?:den\\s|the\\s)?\\d)`,
  "giu",
);

/** How many days of a working week a list of weekdays names: three in "mån, ons och fre" and in "Mon-Wed". */
export function weekdaysIn(list: string): number {
  const named = [...list.matchAll(oneDay)].flatMap(
    ({ 0: word }) => dayNumber.get(word.slice(0, 2).toLowerCase()) ?? [],
  );
  const [first = 0, last = 0] = named;
  const isRange = named.length === 2 && !joined.test(list);
  return isRange ? Math.max(0, last - first + 1) : new Set(named).size;
}

const oneDay = new RegExp(day, "giu");
const joined = new RegExp(and, "iu");

/** The first two letters tell the day in all four languages. */
const dayNumber = new Map([
  ...["må", "mo", "ma"].map((letters): [string, number] => [letters, 1]),
  ...["ti", "tu", "ty"].map((letters): [string, number] => [letters, 2]),
  ...["on", "we"].map((letters): [string, number] => [letters, 3]),
  ...["to", "th"].map((letters): [string, number] => [letters, 4]),
  ["fr", 5],
]);

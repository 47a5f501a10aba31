import { addDays, type CalendarDate } from "#certificate/calendar-date.ts";
import { mentionedDays } from "../mentioned-days.ts";
import en from "./words/en.json" with { type: "json" };
import nb from "./words/nb.json" with { type: "json" };
import sv from "./words/sv.json" with { type: "json" };

/** Days that a clause tells by date or seen from the day of writing: `12/1`, "yesterday", "nine days ago", "day 5 after". */
export function daysTold(text: string, near: CalendarDate, now: CalendarDate | null): CalendarDate[] {
  const dates = mentionedDays(text, near);
  if (now === null) return dates;
  return [...dates, ...daysBack(text).map((days) => addDays(now, -days))];
}

/** How many days before the day of writing a clause speaks of. */
function daysBack(text: string): number[] {
  const lower = text.toLowerCase();
  const named = fixed.filter(({ expression }) => expression.test(lower)).map(({ days }) => days);
  const counted = spans.flatMap(({ expression, days }) =>
    [...lower.matchAll(expression)].map(([, count = ""]) => days * numberOf(count)),
  );
  return [...named, ...counted].filter((days) => days <= longestBack);
}

/** Further back nobody counts in days or weeks. */
const longestBack = 120;

const lists = [sv, nb, en];

/** "Last week" and "last Tuesday" are taken for the middle of the days that they can mean. */
const fixed = lists.flatMap(({ ago }) => [
  { expression: anyOf(ago.today), days: 0 },
  { expression: anyOf(ago.yesterday), days: 1 },
  { expression: anyOf(ago["last-week"]), days: 5 },
]);

const numbers = new Map(lists.flatMap((words) => words.numbers.map((word, index) => [word, index + 1])));

function numberOf(count: string): number {
  return numbers.get(count) ?? Number(count);
}

/** "9 days ago", "för två veckor sedan", "two weeks after", "day 5 post-op", "postop day 5". */
const spans = lists.flatMap(({ ago, numbers: words }) => {
  const count = `(\\d{1,3}|${words.join("|")})`;
  const since = oneOf(ago["since-operation"]);
  const dayNumber = `${oneOf(ago["day-after"])}\\s+(\\d{1,2})`;
  const before = ago.before.length === 0 ? "" : `${oneOf(ago.before)}\\s+`;
  const units = [
    { unit: oneOf(ago.day), days: 1 },
    { unit: oneOf(ago.week), days: 7 },
  ];
  return [
    ...units.flatMap(({ unit, days }) => [
      { expression: whole(`${before}${count}\\s+${unit}\\s+${oneOf(ago.after)}`), days },
      { expression: whole(`${count}\\s+${unit}\\s+${since}`), days },
    ]),
    { expression: whole(`${dayNumber}\\s+${since}`), days: 1 },
    { expression: whole(`${since}\\s+${dayNumber}`), days: 1 },
  ];
});

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})${oneOf(phrases)}(?!\\p{L})`, "u");
}

function oneOf(phrases: readonly string[]): string {
  return `(?:${phrases.join("|")})`;
}

function whole(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, "gu");
}

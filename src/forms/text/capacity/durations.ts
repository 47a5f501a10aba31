import { certificateLanguages } from "#certificate/language.ts";
import { matchesIn } from "#language/terms/matches-in.ts";
import { everyLanguage, formWords } from "../../words/all-words.ts";
import { anyOf, calendarWords, countWords } from "../../words/calendar/calendar-words.ts";
import { anyShareWord } from "../../words/shares/share-words.ts";
import type { Filling, Stretch } from "../filling.ts";
import { findPhrases, phrases } from "../questions/phrases.ts";
import { wordsWithin } from "../sheets/sheet.ts";

/** How long a period lasts, in days; `atLeast` where the words leave a choice ("2–3 weeks"). */
export type Duration = Stretch & { days: number; atLeast: number | null };

/** "4 weeks", "fjorton dagar", "2/52": lengths of a period, not the time until a review or since an onset. */
export function durationsIn(filling: Filling, place: Stretch): Duration[] {
  return [...inWords(filling, place), ...inShort(filling, place), ...fortnights(filling, place)].sort(
    (a, b) => a.start - b.start,
  );
}

const daysIn: Readonly<Record<"day" | "week" | "month", number>> = { day: 1, week: 7, month: 30 };
const units = phrases<number>([
  ...calendarWords((words) => words.years).map((word): [string, number] => [word, 365]),
  ...(["day", "week", "month"] as const).flatMap((unit) =>
    everyLanguage((words) => words.duration[unit]).map((word): [string, number] => [word, daysIn[unit]]),
  ),
]);
const numbers = new Map([
  ...countWords,
  ...certificateLanguages.flatMap((language) =>
    formWords[language].numbers.map((word, i): [string, number] => [word, i + 1]),
  ),
]);
/** "A week" is a length only behind "for": "twice a week" is none. */
const article = /^(?:an?|ett?|ein?|eit)$/u;

const notLasting = new RegExp(`(?<!\\p{L})(?:${anyOf((words) => words.notLasting)})\\s(?:ca\\.?\\s|about\\s)?$`, "iu");
const lasting = new RegExp(`(?<!\\p{L})(?:${anyOf((words) => words.lasting)})\\s$`, "iu");
const notLastingBehind = new RegExp(`^\\s(?:${anyOf((words) => words.notLastingBehind)})(?!\\p{L})`, "iu");
/** "To dager i uken", "three days of five": a share of the week. */
const shareBehind = new RegExp(
  `^\\s?(?:${anyShareWord(({ perWeek }) => perWeek)}|(?:${anyShareWord(({ of }) => of)})\\s(?:\\d|${[...numbers.keys()].join("|")}))(?![\\p{L}])`,
  "iu",
);
const rangeBefore = /(?<![\d./-])(\d{1,2})\s?(?:[–-]|to|till?)\s?$/iu;

function inWords({ sheet }: Filling, place: Stretch): Duration[] {
  const { from, to } = wordsWithin(sheet.words, place.start, place.end);
  return findPhrases(units, sheet.text, sheet.words.slice(from, to)).flatMap((unit): Duration[] => {
    const before = sheet.text.slice(Math.max(place.start, unit.start - 40), unit.start);
    const number = /(?:(?<!\p{L})\p{L}+\s?\()?(?<![\d./])(\d{1,3})\)?\s?$|(?<!\p{L})(\p{L}+)\s$/u.exec(before);
    const word = number?.[2]?.toLowerCase() ?? "";
    const count = number?.[1] === undefined ? numbers.get(word) : Number(number[1]);
    if (number === null || count === undefined) return [];
    const lead = before.slice(0, number.index);
    const behind = sheet.text.slice(unit.end, unit.end + 20);
    if (notLasting.test(lead) || notLastingBehind.test(behind) || shareBehind.test(behind)) return [];
    if (article.test(word) && !lasting.test(lead)) return [];
    const range = rangeBefore.exec(lead);
    const least = range?.[1] === undefined ? null : Number(range[1]) * unit.value;
    const start = unit.start - number[0].length - (range?.[0].length ?? 0);
    const days = count * unit.value;
    return [{ days, atLeast: least !== null && least < days ? least : null, start, end: unit.end }];
  });
}

/** "For a fortnight", "the next fortnight". */
function fortnights({ sheet }: Filling, place: Stretch): Duration[] {
  return matchesIn(sheet.text.slice(place.start, place.end), fortnight).map((m) => {
    const start = place.start + m.index;
    return { days: 14, atLeast: null, start, end: start + m[0].length };
  });
}

const fortnight = /(?<=(?:for|next|another|further)\s{1,12})(?:a|one|the next)?\s?fortnight(?!\p{L}|\sago)/giu;

/** British notes count in parts of the year: 2/52 is two weeks, 3/12 three months, 5/7 five days. Also "10d", "4w". */
function inShort({ sheet }: Filling, place: Stretch): Duration[] {
  const text = sheet.text.slice(place.start, place.end);
  return matchesIn(text, short).flatMap((m): Duration[] => {
    const [written, count, part, letter = ""] = m;
    const start = place.start + m.index;
    const unit = daysInPart.get(part ?? "") ?? daysInLetter.get(letter.toLowerCase()) ?? 0;
    const sure = part === "52" || lastingShort.test(sheet.text.slice(Math.max(0, start - 20), start));
    if (!sure || unit === 0) return [];
    return [{ days: Number(count) * unit, atLeast: null, start, end: start + written.length }];
  });
}

const short = /(?<![\d./,-])(\d{1,2})(?:\/(52|12|7)|(d|w|wks?|m))(?![\p{L}\d/.-])/giu;
const lastingShort = /(?<!\p{L})(?:for|further|next|another|x|×|a period of)\s{0,12}$/iu;
const daysInPart = new Map([
  ["52", 7],
  ["12", 30],
  ["7", 1],
]);
const daysInLetter = new Map([
  ["d", 1],
  ["w", 7],
  ["wk", 7],
  ["wks", 7],
  ["m", 30],
]);

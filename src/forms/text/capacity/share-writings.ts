import { certificateLanguages } from "#certificate/language.ts";
import { formWords } from "../../words/all-words.ts";
import { anyOf } from "../../words/calendar/calendar-words.ts";
import { anyShareWord, shareNumbers } from "../../words/shares/share-words.ts";
import { smallWords } from "./share-leads.ts";
import { weekdayList, weekdaysIn } from "./working-days.ts";

const percents = shareNumbers(({ percents: words }) => words);
const parts = shareNumbers(({ parts: words }) => words);
const howMuch = shareNumbers(({ howMuch: words }) => words);
const numerals = new Map(
  certificateLanguages.flatMap((language) =>
    formWords[language].numbers.map((word, i): [string, number] => [word, i + 1]),
  ),
);
const signs = new Map([
  ["½", 50],
  ["¼", 25],
  ["¾", 75],
  ["⅓", 33],
  ["⅔", 67],
]);

const numeral = `\\d{1,2}|${[...numerals.keys(), "én"].join("|")}`;
const unit = anyShareWord(({ days, hours }) => [...days, ...hours]);
const day = anyShareWord(({ days }) => days);
const of = `(?:${anyShareWord(({ of: words }) => words)})`;
const perWeek = `(?:${anyShareWord(({ perWeek: words }) => words)})`;
const perDay = `(?:${anyShareWord(({ perDay: words }) => words)})`;
const label = anyShareWord(({ label: words }) => words);
const away = anyShareWord(({ away: words }) => words);
const is = anyShareWord(({ is: words }) => words);
const onLeave = anyShareWord(({ putOnLeave }) => putOnLeave);
const whose = anyShareWord(({ whose: words }) => words);
const ownTime = anyShareWord(({ ownTime: words }) => words);
const keys = (words: Map<string, number>) => [...words.keys()].sort((a, b) => b.length - a.length).join("|");
const from = anyOf((words) => [...words.from, ...words.between]);

/** What makes of a lone word or fraction a degree: the beginning of its line, a label, a tick or a word for absence. */
const announced = `(?<=(?:^|\\n(?:\\s*[–•*·-])?|\\]|[☒☑✓✔×,;]|(?<!\\p{L})(?:${label}|${away}))\\s*[:=]?\\s*(?:ca\\.?\\s)?)`;
/** And behind it the days, the end, or what is halved. */
const closed = `(?=\\s*(?:$|\\n|[.,;:(–-]|(?:0?[1-9]|[12]\\d|3[01])(?:[./]|\\s\\p{L})|(?:19|20)\\d{2}|(?:v\\.?|vecka|uke|veke|week|wk)\\s?\\d|(?:${from})(?!\\p{L})|(?:tid|dag|day|time|stilling|grad|sjukskr|sykm|sykem|sjukm)))`;
/** Or how long it lasts. */
const lasting = `(?=\\s(?:(?:${anyOf((words) => words.lasting)}|${numeral})(?!\\p{L})))`;

const perCent = "%|procent|prosent|per\\s?cent|pst|proc";

const any = (words: string) => new RegExp(words, "iu");
/** "Of five", "/8", "of her usual eight". Days and hours alone would be no sign: "d" and "h" stand in nearly every text. */
const ofNumeral = any(`(?:${of}|/)\\s?(?:(?:${whose})\\s){0,2}(?:${numeral})`);

export interface ShareWriting {
  pattern: RegExp;
  /** What it has at least, looked for without what must stand around it: that takes a fraction of the time. */
  sign?: RegExp;
  percent: (m: RegExpMatchArray) => number | null;
  /** What the share is where nothing beside it tells. */
  says: "absence" | "either";
  /** A share that is none where nothing beside it tells. */
  onlyWhereTold?: true;
}

/** Ways of writing a share of the time, most telling first; a later one never takes characters of an earlier one. */
export const shareWritings: readonly ShareWriting[] = [
  {
    // "3 av 5 dagar", "3/5 dager", "4 of 8 hours".
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/])(${numeral})\\s?(?:${of}|/)\\s?(${numeral})\\s?(?:${unit})(?!\\p{L}|\\.?\\s?o\\.?\\s?m)`,
      "giu",
    ),
    sign: ofNumeral,
    percent: (m) => quotient(m[1], m[2]),
    says: "either",
  },
  {
    // "Three days out of five".
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/])(${numeral})\\s(?:${unit})\\s${of}\\s(${numeral})(?![\\p{L}\\d/]|[.,]\\d)`,
      "giu",
    ),
    sign: ofNumeral,
    percent: (m) => quotient(m[1], m[2]),
    says: "either",
  },
  {
    // "Fyra timmar om dagen av sina åtta", "four hours of his usual eight".
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/])(${numeral})\\s(?:${unit})\\s?(?:${perDay}\\s)?${of}\\s(?:(?:${whose})\\s){0,2}(${numeral})(?![\\p{L}\\d/]|[.,]\\d)`,
      "giu",
    ),
    sign: ofNumeral,
    percent: (m) => quotient(m[1], m[2]),
    says: "either",
  },
  {
    // "Mandag og torsdag", "Mon-Wed": days of a week of five.
    pattern: weekdayList,
    sign: any(anyOf(({ weekdays }) => weekdays)),
    percent: (m) => 20 * weekdaysIn(m[0]),
    says: "either",
    onlyWhereTold: true,
  },
  {
    // "2 dagar i veckan": of a week of five days.
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/])(${numeral})\\s(?:he[il]*[ae]?\\s|full\\s)?(?:${day})\\s?${perWeek}(?!\\p{L})`,
      "giu",
    ),
    sign: any(perWeek),
    percent: (m) => quotient(m[1], "5"),
    says: "either",
  },
  {
    // "Femti prosent", "sixty per cent".
    pattern: new RegExp(`(?<!\\p{L})(${keys(percents)})\\s?(?:${perCent})(?!\\p{L})`, "giu"),
    sign: any(perCent),
    percent: (m) => percents.get((m[1] ?? "").toLowerCase()) ?? null,
    says: "absence",
  },
  {
    // "Grad: seksti".
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:${label})\\s*[:=]?\\s*)(${keys(percents)})(?!\\p{L})`, "giu"),
    sign: any(label),
    percent: (m) => percents.get((m[1] ?? "").toLowerCase()) ?? null,
    says: "absence",
  },
  {
    // "Grad: halv", "kvart 2/3–29/3".
    pattern: new RegExp(`${announced}(${keys(parts)})(?!\\p{L})${closed}`, "giu"),
    sign: any(keys(parts)),
    percent: (m) => parts.get((m[1] ?? "").toLowerCase()) ?? null,
    says: "absence",
  },
  {
    // "Grad: 1/2", "nedsatt 3/4", "sjukskriven ½".
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${label}|${away})${smallWords})([1-4])/([2-5])(?![\\d/.-]|\\s?(?:[–-]|${from})\\s?\\d)`,
      "giu",
    ),
    sign: /[1-4]\/[2-5]/,
    percent: (m) => quotient(m[1], m[2]),
    says: "absence",
  },
  {
    // "100   3/11–14/12": a bare figure at the beginning of a line, and its days behind it.
    pattern:
      /(?<=(?:^|\n|[:|])[ \t]*)(25|50|75|100)(?=[ \t:,]{1,6}(?:f\.?\s?r?\.?\s?o\.?\s?m\.?\s?)?\d{1,4}[./-]\d{1,2}(?!\d))/giu,
    percent: (m) => Number(m[1]),
    says: "absence",
  },
  {
    // "Fully signed off", "halv sykmelding".
    pattern: new RegExp(`(?<!\\p{L})(${keys(howMuch)})\\s(?=(?:${onLeave})(?!\\p{L}))`, "giu"),
    sign: any(keys(howMuch)),
    percent: (m) => howMuch.get((m[1] ?? "").toLowerCase()) ?? null,
    says: "absence",
  },
  {
    // "Off work completely", "sjukskriver henne helt från idag".
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${onLeave})\\s(?:\\p{L}{2,9}\\s){0,2})(${keys(howMuch)})(?!\\p{L})(?:${closed}|${lasting})`,
      "giu",
    ),
    sign: any(keys(howMuch)),
    percent: (m) => howMuch.get((m[1] ?? "").toLowerCase()) ?? null,
    says: "absence",
  },
  {
    // "Sjukskrivningen är hel", "incapacity is total".
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyShareWord(({ incapacity }) => incapacity)})\\s(?:${is})\\s)(${keys(howMuch)})(?![\\p{L}-])`,
      "giu",
    ),
    sign: any(anyShareWord(({ incapacity }) => incapacity)),
    percent: (m) => howMuch.get((m[1] ?? "").toLowerCase()) ?? null,
    says: "absence",
  },
  {
    // "Arbetsförmågan är halverad", "nedsatt med halvparten": half, and nothing else can be meant.
    pattern: new RegExp(`(?<!\\p{L})(?:${anyShareWord(({ halved }) => halved)})(?!\\p{L})`, "giu"),
    sign: any(anyShareWord(({ halved }) => halved)),
    percent: () => 50,
    says: "absence",
  },
  {
    // "Half her contract", "hälften av sin arbetstid".
    pattern: new RegExp(
      `(?<!\\p{L})(${keys(parts)}|halva|halve)\\s(?:(?:${whose})\\s){1,4}(?:${ownTime})(?!\\p{L})`,
      "giu",
    ),
    sign: any(ownTime),
    percent: (m) => parts.get((m[1] ?? "").toLowerCase()) ?? 50,
    says: "either",
  },
  {
    pattern: new RegExp(`${announced}[½¼¾⅓⅔]`, "giu"),
    sign: /[½¼¾⅓⅔]/,
    percent: (m) => signs.get(m[0]) ?? null,
    says: "absence",
  },
];

function quotient(part: string | undefined, whole: string | undefined): number | null {
  const [a, b] = [numberOf(part), numberOf(whole)];
  return a === null || b === null || a <= 0 || a >= b ? null : (100 * a) / b;
}

function numberOf(written: string | undefined): number | null {
  const word = (written ?? "").toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  return word === "én" ? 1 : (numerals.get(word) ?? null);
}

import { certificateLanguages } from "#certificate/language.ts";
import { formWords } from "../../words/all-words.ts";
import { anyOf } from "../../words/calendar/calendar-words.ts";
import { anyShareWord, shareNumbers } from "../../words/shares/share-words.ts";
import type { Stretch } from "../filling.ts";

/** A degree that a capacity answer gives as a share; `percent` is what is not worked, null when it cannot be told. */
export type DegreeShare = Stretch & { percent: number | null };

/**
 * Degrees that are given without a per cent sign: "3 av 5 dagar", "jobber to dager i uka", "Grad: 1/2",
 * "femti prosent", "kvart 2/3–29/3". What is worked is the rest of it. Of a share of the week that says
 * neither, nothing is known.
 */
export function degreeShares(text: string): DegreeShare[] {
  const found: DegreeShare[] = [];
  for (const { pattern, sign, percent, says } of writings) {
    if (sign?.test(text) === false) continue;
    for (const m of text.matchAll(pattern)) {
      const at = { start: m.index, end: m.index + m[0].length };
      if (found.some(({ start, end }) => at.start < end && at.end > start)) continue;
      const share = percent(m);
      if (share === null || share <= 0 || share > 100) continue;
      found.push({ ...at, percent: notWorked(share, says, text.slice(0, at.start), text.slice(at.end)) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a text has a word for absence. */
export function tellsAbsence(text: string): boolean {
  return absence.test(text);
}

/** Words that mean the whole only where no share is given with them. */
export const saysOnlyUnfit = /^(?:you are )?(?:not fit|unfit|unable)(?: (?:for|to) (?:work|duty))?\.?$/iu;

/** A heading that tells the degree: "Unfit: 11 May to 7 June". */
export const headsUnfit = /^(?:certified )?(?:not fit|unfit|off)(?: (?:for|from) (?:work|duty)| work)?[\s.:]*$/iu;

function notWorked(share: number, says: "absence" | "either", before: string, after: string): number | null {
  const whole = Math.round(share);
  if (whole === 50) return whole;
  const lead = before.slice(-around);
  if (awayBefore.test(lead)) return whole;
  if (workBefore.test(lead)) return 100 - whole;
  if (awayBehind.test(after)) return whole;
  if (workBehind.test(after)) return 100 - whole;
  return says === "absence" || labelBefore.test(lead) ? whole : null;
}

/** Characters before a share that can tell. */
const around = 60;

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
const label = anyShareWord(({ label: words }) => words);
const atWork = anyShareWord(({ atWork: words }) => words);
const away = anyShareWord(({ away: words }) => words);
const onLeave = anyShareWord(({ putOnLeave }) => putOnLeave);
const absence = new RegExp(`(?<!\\p{L})(?:${onLeave}|${away})(?!\\p{L})`, "iu");
const whose = anyShareWord(({ whose: words }) => words);
const ownTime = anyShareWord(({ ownTime: words }) => words);
const keys = (words: Map<string, number>) => [...words.keys()].sort((a, b) => b.length - a.length).join("|");
const from = anyOf((words) => [...words.from, ...words.between]);

/** Between the word that tells and the share: small words, "about". */
const small =
  "\\s*[:=]?\\s*(?:(?:i|på|med|to|for|för|bare|bara|only|ca\\.?|cirka|about|approx\\.?|inntil|upp till|omtrent)\\s+){0,2}";
const awayBefore = new RegExp(`(?<!\\p{L})(?:${away})${small}$`, "iu");
const workBefore = new RegExp(`(?<!\\p{L})(?:${atWork})${small}$`, "iu");
const labelBefore = new RegExp(`(?<!\\p{L})(?:${label})${small}$`, "iu");
const awayBehind = new RegExp(`^\\s(?:${away})(?!\\p{L})`, "iu");
const workBehind = new RegExp(`^\\s(?:${atWork})(?!\\p{L})`, "iu");

/** What makes of a lone word or fraction a degree: the beginning of its line, a label, a tick or a word for absence. */
const announced = `(?<=(?:^|\\n|\\]|[☒☑✓✔×,;]|(?<!\\p{L})(?:${label}|${away}))\\s*[:=]?\\s*(?:ca\\.?\\s)?)`;
/** And behind it the days, the end, or what is halved. */
const closed = `(?=\\s*(?:$|\\n|[.,;:(–-]|(?:0?[1-9]|[12]\\d|3[01])(?:[./]|\\s\\p{L})|(?:19|20)\\d{2}|(?:v\\.?|vecka|uke|veke|week|wk)\\s?\\d|(?:${from})(?!\\p{L})|(?:tid|dag|day|time|stilling|grad|sjukskr|sykm|sykem|sjukm)))`;
/** Or how long it lasts. */
const lasting = `(?=\\s(?:(?:${anyOf((words) => words.lasting)}|${numeral})(?!\\p{L})))`;

const any = (words: string) => new RegExp(words, "iu");
const writings: readonly {
  pattern: RegExp;
  /** What it has at least, looked for without what must stand around it: that takes a fraction of the time. */
  sign?: RegExp;
  percent: (m: RegExpMatchArray) => number | null;
  /** What the share is where nothing beside it tells. */
  says: "absence" | "either";
}[] = [
  {
    // "3 av 5 dagar", "3/5 dager", "4 of 8 hours".
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/])(${numeral})\\s?(?:${of}|/)\\s?(${numeral})\\s?(?:${unit})(?!\\p{L}|\\.?\\s?o\\.?\\s?m)`,
      "giu",
    ),
    sign: any(unit),
    percent: (m) => quotient(m[1], m[2]),
    says: "either",
  },
  {
    // "Three days out of five".
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/])(${numeral})\\s(?:${unit})\\s${of}\\s(${numeral})(?![\\p{L}\\d.,/])`,
      "giu",
    ),
    sign: any(unit),
    percent: (m) => quotient(m[1], m[2]),
    says: "either",
  },
  {
    // "2 dagar i veckan": of a week of five days.
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/])(${numeral})\\s(?:he[il]*[ae]?\\s|full\\s)?(?:${day})\\s?${perWeek}(?!\\p{L})`,
      "giu",
    ),
    sign: any(unit),
    percent: (m) => quotient(m[1], "5"),
    says: "either",
  },
  {
    // "Femti prosent", "sixty per cent".
    pattern: new RegExp(
      `(?<!\\p{L})(${keys(percents)})\\s?(?:%|procent|prosent|per\\s?cent|pst|proc)(?!\\p{L})`,
      "giu",
    ),
    sign: any(keys(percents)),
    percent: (m) => percents.get((m[1] ?? "").toLowerCase()) ?? null,
    says: "absence",
  },
  {
    // "Grad: seksti".
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:${label})\\s*[:=]?\\s*)(${keys(percents)})(?!\\p{L})`, "giu"),
    sign: any(keys(percents)),
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
      `(?<=(?<!\\p{L})(?:${label}|${away})${small})([1-4])/([2-5])(?![\\d/.-]|\\s?(?:[–-]|${from})\\s?\\d)`,
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

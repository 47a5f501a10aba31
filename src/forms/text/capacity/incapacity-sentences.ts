import type { WrittenDate } from "#certificate/calendar-date.ts";
import { absenceWords } from "../../words/absence/absence-words.ts";
import { everyLanguage } from "../../words/all-words.ts";
import { leaveWords } from "../../words/leave/leave-words.ts";
import { findDates } from "../dates/find-dates.ts";
import { namedDays } from "../dates/named-days.ts";
import { answersTo, type Filling, type Stretch, stretchesOf } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { findPhrases, type Phrases, phrases } from "../questions/phrases.ts";
import { phrasesWithin } from "../questions/phrases-within.ts";
import { wordsWithin } from "../sheets/sheet.ts";
import { namesDegree } from "./degree-words.ts";
import { durationsIn } from "./durations.ts";
import { openDegrees } from "./open-degree.ts";

const about = phrases(
  [...everyLanguage((words) => words.incapacity), ...absenceWords(({ wholly, speaks }) => [...wholly, ...speaks])].map(
    (word): [string, true] => [word, true],
  ),
);

const percent = /(?<![\d.,])(?:25|50|75|80|100)\s?(?:%|procent|prosent|pct|per\s?cent)/iu;

/**
 * Sentences that speak of work capacity, wherever they stand, of a letter or where a form's heading for it
 * was left out; where its boxes were left empty, those under the questions on which `besides` is true.
 */
export function incapacitySentences(
  filling: Filling,
  besides: (answer: Answer) => boolean,
): { answer: Answer; stretch: Stretch }[] {
  const anywhere = filling.form.id === "generic" || answersTo(filling, "capacity").length === 0;
  const { sheet } = filling;
  let spoke = false;
  return filling.answers.flatMap((answer) => {
    if (!anywhere && !besides(answer)) return [];
    // Prose below a heading is cut off from its answer: there the text goes on.
    spoke &&= answer.question === null;
    const sentences = stretchesOf(filling, answer).flatMap((stretch) => sentencesIn(sheet.text, stretch));
    return sentences.flatMap((stretch) => {
      spoke = speaksOfCapacity(filling, stretch) || givesDays(filling, stretch) || (spoke && goesOn(filling, stretch));
      return spoke ? { answer, stretch } : [];
    });
  });
}

/** "Half time from 30 March to 26 April": a degree with both its days needs no word for the leave. */
function givesDays(filling: Filling, place: Stretch): boolean {
  const text = filling.sheet.text.slice(place.start, place.end);
  // Most sentences name no day, which is sooner told than that they name no degree.
  const days = findDates(text, filling.dates).filter(({ date }) => isThisYearOrLater(date, filling.dates.near));
  const named = namedDays(text, filling.dates);
  const known = days.length + named.length;
  if (known === 0 || (!namesDegree(filling, place) && openDegrees(text).length === 0)) return false;
  if (days.length > 1 || named.some((one) => one.kind === "span" && !one.loose)) return true;
  return known > 1 || durationsIn(filling, place).length > 0;
}

/** A post held half-time in earlier years has its days too. */
function isThisYearOrLater(date: WrittenDate, near: number | null): boolean {
  return date.kind === "date" && (near === null || Number(date.date.slice(0, 4)) >= near);
}

/**
 * "Thereafter half time for three weeks": the next stretch of the leave that was spoken of. "It applies from
 * 2 March", "during these weeks he works two hours": its days and its degree.
 */
function goesOn(filling: Filling, place: Stretch): boolean {
  const startsWith = (known: Phrases<true>) =>
    phrasesWithin(filling, place, known).some(({ start }) => start - place.start < atTheStart);
  if (startsWith(afterwards)) return namesDegree(filling, place);
  if (startsWith(sameDays)) return namesDegree(filling, place) || /\d\s?%/.test(textOf(filling, place));
  return (
    startsWith(applies) && (findDates(textOf(filling, place), filling.dates).length > 0 || givesEdge(filling, place))
  );
}

function givesEdge(filling: Filling, place: Stretch): boolean {
  return namedDays(textOf(filling, place), filling.dates).length > 0;
}

function textOf({ sheet }: Filling, { start, end }: Stretch): string {
  return sheet.text.slice(start, end);
}

const atTheStart = 12;
const afterwards = phrases(everyLanguage((words) => words.afterwards).map((word): [string, true] => [word, true]));
const applies = phrases(absenceWords((words) => words.applies).map((word): [string, true] => [word, true]));
const sameDays = phrases(leaveWords((words) => words.sameDays).map((word): [string, true] => [word, true]));

/** Work capacity or leave by name. */
export function namesCapacity({ sheet }: Filling, { start, end }: Stretch): boolean {
  const { from, to } = wordsWithin(sheet.words, start, end);
  return findPhrases(about, sheet.text, sheet.words.slice(from, to)).length > 0;
}

/** Work capacity by name, or a percentage with a date beside it. */
export function speaksOfCapacity(filling: Filling, { start, end }: Stretch): boolean {
  if (namesCapacity(filling, { start, end })) return true;
  const { sheet, dates } = filling;
  const text = sheet.text.slice(start, end);
  return percent.test(text) && findDates(text, dates).length > 0;
}

/** Paragraphs, cut at empty lines. */
export function paragraphsIn(text: string, { start, end }: Stretch): Stretch[] {
  const paragraphs: Stretch[] = [];
  let from = start;
  for (const cut of text.slice(start, end).matchAll(/\n[ \t]*\n/g)) {
    paragraphs.push({ start: from, end: start + cut.index });
    from = start + cut.index + cut[0].length;
  }
  paragraphs.push({ start: from, end });
  return paragraphs.filter((one) => /\S/.test(text.slice(one.start, one.end)));
}

/** Sentences, cut where a full stop is followed by a capital, at an empty line, or below the place and date of a letter. */
export function sentencesIn(text: string, { start, end }: Stretch): Stretch[] {
  const sentences: Stretch[] = [];
  let from = start;
  for (const cut of text.slice(start, end).matchAll(sentenceEnd)) {
    sentences.push({ start: from, end: start + cut.index });
    from = start + cut.index + cut[0].length;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
}

/** A PDF has no empty lines: there "Northam, 11.05.2026" stands right above the heading of the letter. */
const sentenceEnd =
  /(?<=[.!?])\s+(?=\p{Lu})|\n\s*\n|(?<=^\p{Lu}[\p{L} -]{1,30},?\s(?:\p{Ll}{2,3}\s)?\d[\d./-]{5,9})\s*\n/gmu;

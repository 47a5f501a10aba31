import type { WrittenDate } from "#certificate/calendar-date.ts";
import { everyLanguage } from "../../words/all-words.ts";
import { findDates } from "../dates/find-dates.ts";
import { answersTo, type Filling, type Stretch, stretchesOf } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { findPhrases, phrases } from "../questions/phrases.ts";
import { phrasesWithin } from "../questions/phrases-within.ts";
import { wordsWithin } from "../sheets/sheet.ts";
import { namesDegree } from "./degree-words.ts";

const about = phrases(everyLanguage((words) => words.incapacity).map((word): [string, true] => [word, true]));

const percent = /(?<![\d.,])(?:25|50|75|80|100)\s?(?:%|procent|prosent|pct|per\s?cent)/iu;

/** Sentences that speak of work capacity, wherever they stand, of a letter or where a form's heading for it was left out. */
export function incapacitySentences(filling: Filling): { answer: Answer; stretch: Stretch }[] {
  if (filling.form.id !== "generic" && answersTo(filling, "capacity").length > 0) return [];
  const { sheet } = filling;
  return filling.answers.flatMap((answer) => {
    const sentences = stretchesOf(filling, answer).flatMap((stretch) => sentencesIn(sheet.text, stretch));
    let spoke = false;
    return sentences.flatMap((stretch) => {
      spoke = speaksOfCapacity(filling, stretch) || givesDays(filling, stretch) || (spoke && goesOn(filling, stretch));
      return spoke ? { answer, stretch } : [];
    });
  });
}

/** "Half time from 30 March to 26 April": a degree with both its days needs no word for the leave. */
function givesDays(filling: Filling, place: Stretch): boolean {
  const text = filling.sheet.text.slice(place.start, place.end);
  const days = findDates(text, filling.dates).filter(({ date }) => isThisYearOrLater(date, filling.dates.near));
  return days.length > 1 && namesDegree(filling, place);
}

/** A post held half-time in earlier years has its days too. */
function isThisYearOrLater(date: WrittenDate, near: number | null): boolean {
  return date.kind === "date" && (near === null || Number(date.date.slice(0, 4)) >= near);
}

/** "Thereafter half time for three weeks": the next stretch of the leave that was spoken of. */
function goesOn(filling: Filling, place: Stretch): boolean {
  const [first] = phrasesWithin(filling, place, afterwards);
  return first !== undefined && first.start - place.start < atTheStart && namesDegree(filling, place);
}

const atTheStart = 12;
const afterwards = phrases(everyLanguage((words) => words.afterwards).map((word): [string, true] => [word, true]));

/** Work capacity by name, or a percentage with a date beside it. */
export function speaksOfCapacity({ sheet, dates }: Filling, { start, end }: Stretch): boolean {
  const { from, to } = wordsWithin(sheet.words, start, end);
  if (findPhrases(about, sheet.text, sheet.words.slice(from, to)).length > 0) return true;
  const text = sheet.text.slice(start, end);
  return percent.test(text) && findDates(text, dates).length > 0;
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

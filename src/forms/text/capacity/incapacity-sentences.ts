import { everyLanguage } from "../../words/all-words.ts";
import { findDates } from "../dates/find-dates.ts";
import { type Filling, type Stretch, stretchesOf } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { findPhrases, phrases } from "../questions/phrases.ts";
import { wordsWithin } from "../sheets/sheet.ts";

const about = phrases(everyLanguage((words) => words.incapacity).map((word): [string, true] => [word, true]));

const percent = /(?<![\d.,])(?:25|50|75|80|100)\s?(?:%|procent|prosent|pct|per\s?cent)/iu;

/** Sentences of a letter that speak of work capacity, wherever they stand. A printed form has its place for them. */
export function incapacitySentences(filling: Filling): { answer: Answer; stretch: Stretch }[] {
  if (filling.form.id !== "generic") return [];
  const { sheet } = filling;
  return filling.answers.flatMap((answer) =>
    stretchesOf(filling, answer)
      .flatMap((stretch) => sentencesIn(sheet.text, stretch))
      .filter((sentence) => speaksOfCapacity(filling, sentence))
      .map((stretch) => ({ answer, stretch })),
  );
}

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

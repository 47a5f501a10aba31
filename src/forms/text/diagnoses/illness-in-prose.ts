import type { Diagnosis } from "#certificate/diagnosis.ts";
import { illnessNamesIn } from "#codes/illness-names.ts";
import { illnessWords } from "../../words/illness/illness-words.ts";
import { wordPattern } from "../../words/word-pattern.ts";
import { sentencesIn } from "../capacity/incapacity-sentences.ts";
import { type Filling, linesIn, type Stretch, stretchesOf } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { findPhrases, type PhraseFound, phrases } from "../questions/phrases.ts";
import { wordsWithin } from "../sheets/sheet.ts";
import { diagnosisAt } from "./diagnosis-at.ts";

/**
 * Diagnoses that running text gives by the name of an illness: behind "has", "under treatment for" and the
 * like, or at the head of a note. Illness of others, of earlier years, and what is only thought of or ruled
 * out is none.
 */
export function illnessInProse(filling: Filling, answer: Answer): Diagnosis[] {
  const { text } = filling.sheet;
  return stretchesOf(filling, answer)
    .filter(({ start, end }) => illnessNamesIn(text.slice(start, end)).length > 0)
    .flatMap((stretch) => [...headLines(text, stretch), ...sentencesIn(text, stretch)])
    .flatMap((sentence) => namedIn(filling, sentence).slice(0, 1))
    .filter((one, i, all) => all.findIndex(({ start }) => start === one.start) === i)
    .flatMap((stretch) => diagnosisAt(filling, answer, stretch) ?? [])
    .filter(({ text: words }) => words !== null);
}

/** Whether the words right before a verb name somebody else: "his wife suffers from". */
export function isOfAnother({ sheet }: Filling, sentence: Stretch, cue: number): boolean {
  const { from, to } = wordsWithin(sheet.words, sentence.start, cue);
  return findPhrases(others, sheet.text, sheet.words.slice(Math.max(from, to - nearBefore), to)).length > 0;
}

const others = phrases(illnessWords("others").map((word): [string, true] => [word, true]));
/** Words before a verb among which its subject stands. */
const nearBefore = 3;

/** Short lines of a note, which are sentences of their own: "Psoriasis". A line that a letter breaks anywhere is long. */
function headLines(text: string, { start, end }: Stretch): Stretch[] {
  let before = 0;
  return [...linesIn(text, start, end)].filter((line) => {
    const length = text.slice(line.start, line.end).trim().length;
    const isHead =
      length > 0 && length <= shortLine && before <= shortLine && /^\s*\p{Lu}/u.test(text.slice(line.start, line.end));
    before = length;
    return isHead;
  });
}

/** Characters of a line that was not broken for want of room. */
const shortLine = 60;

function namedIn({ sheet }: Filling, sentence: Stretch): Stretch[] {
  const { text } = sheet;
  const names = illnessNamesIn(text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestSentence)));
  return names.flatMap((name) => {
    const [start, end] = [sentence.start + name.start, sentence.start + name.end];
    const from = startOfClause(text, Math.max(sentence.start, start - farthestBefore), start);
    const { from: first, to } = wordsWithin(sheet.words, from, start);
    const words = sheet.words.slice(first, to);
    const isLittle = (word: Stretch) => littleWord.test(text.slice(word.start, word.end));
    const cues = findPhrases(around, text, words);
    if (
      cues.some(({ value }) => value === "none") ||
      deniedBehind.test(text.slice(end, Math.min(end + 60, sentence.end)))
    )
      return [];
    const has = cues.findLast(({ value }) => value === "has");
    if (has === undefined && (words.length > fewestBefore || words.some(isLittle))) return [];
    if (has !== undefined && words.length - 1 - has.last > mostBetween) return [];
    return {
      start: has === undefined ? from : nameStart(text, words, has, start),
      end: endOfName(text, end, sentence.end),
    };
  });
}

/** Characters of a sentence, and before a name, that are looked at: one without end may hold thousands of names. */
const longestSentence = 2000;
const farthestBefore = 300;
/** Characters behind a name within which its code stands. */
const farthestCode = 80;
/** Words that may stand between the verb and the name, and before a name without a verb. */
const mostBetween = 6;
const fewestBefore = 3;

/** Where the clause of the name begins: behind a stop, or where the sentence begins anew. */
function startOfClause(text: string, start: number, name: number): number {
  const before = text.slice(start, name);
  const last = [...before.matchAll(clauseStart)].at(-1);
  return last === undefined ? start : start + last.index + last[0].length;
}

/** Behind the verb, the articles and other little words. */
function nameStart(
  text: string,
  words: readonly { start: number; end: number }[],
  has: PhraseFound<Around>,
  name: number,
): number {
  const start =
    words.slice(has.last + 1).findLast((word) => littleWord.test(text.slice(word.start, word.end)))?.end ?? has.end;
  const gap = /^[^\p{L}\p{N}]*/u.exec(text.slice(start, name));
  return start + (gap?.[0].length ?? 0);
}

/** With where it is, and a code behind it. */
function endOfName(text: string, end: number, furthest: number): number {
  const behind = text.slice(end, Math.min(furthest, end + farthestCode));
  const coded = code.exec(behind)?.[0] ?? "";
  const placed = coded === "" ? (place.exec(behind)?.[0] ?? "") : coded;
  return end + placed.length;
}

type Around = "has" | "none";

const around = phrases<Around>([
  ...illnessWords("has").map((word): [string, Around] => [word, "has"]),
  ...[illnessWords("others"), illnessWords("denied"), illnessWords("past"), illnessWords("care")]
    .flat()
    .map((word): [string, Around] => [word, "none"]),
]);

const clauseStart = new RegExp(
  `[;:–—]\\s|,\\s(?=(?:${wordPattern(illnessWords("restart"), "\\s")})\\s)|\\s(?=(?:men|but)\\s)`,
  "giu",
);
const deniedBehind = new RegExp(
  `^[^.;]*?(?<!\\p{L})(?:${wordPattern(illnessWords("deniedAfter"), "\\s")})(?!\\p{L})`,
  "iu",
);
const littleWord = new RegExp(`^(?:${wordPattern(illnessWords("little"), "\\s")}|\\d+)$`, "iu");

/** Where in the body it is. */
const place =
  /^\s(?:(?:of|av)(?:\s(?:the|her|his|their|both|left|right|høyre|venstre|høgre|begge|båda|höger|vänster|hö|vä|hø|ve))*|(?:in|i|på|to)(?:\s(?:the|her|his|their|both|left|right|høyre|venstre|høgre|begge|båda|höger|vänster|hö|vä|hø|ve))+)\s\p{L}{3,}|^\s(?:hö|vä|hø|ve|bilat\p{L}*|left|right|L|R)(?![\p{L}\p{N}])/u;
/** A code in the same breath, with its dot or right behind a comma or bracket. */
const code = /^(?:[^.;\n]{0,50}?[\s(]|[\s,(]+)[A-Z]\d{2}(?:\.\d\w?)\)?|^\s?[,(]\s?[A-Z]\d{2}(?![\p{L}\p{N}])\)?/u;

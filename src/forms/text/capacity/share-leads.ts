import { anyShareWord } from "../../words/shares/share-words.ts";

/** Between the word that tells and the share: small words, "about". A piece of a pattern. */
export const smallWords = `\\s*[:=|(]?\\s*(?:(?:${anyShareWord(({ small }) => small)})\\s+){0,3}`;

/** What the words beside a share say that it is a share of: what is not worked, or what is. Null where they tell neither. */
export function toldBeside(before: string, after: string): "away" | "at-work" | null {
  const lead = before.slice(-around);
  if (awayBefore.test(lead)) return "away";
  if (workBefore.test(lead)) return "at-work";
  if (awayBehind.test(after)) return "away";
  return workBehind.test(after) ? "at-work" : null;
}

/** What a sentence that holds a share speaks of, where it speaks of one of the two alone. */
export function toldIn(sentence: string): "away" | "at-work" | null {
  const [isAway, isAtWork] = [absence.test(sentence), work.test(sentence)];
  if (isAway === isAtWork) return null;
  return isAway ? "away" : "at-work";
}

/** Whether the label of a degree stands right before. */
export function labelledAsDegree(before: string): boolean {
  return labelBefore.test(before.slice(-around));
}

/** Whether a text has a word for absence. */
export function tellsAbsence(text: string): boolean {
  return absence.test(text);
}

/** Whether a text has a word for being at work. */
export function tellsWork(text: string): boolean {
  return work.test(text);
}

/** Characters before a share that can tell. */
const around = 60;

const label = anyShareWord(({ label: words }) => words);
const atWork = anyShareWord(({ atWork: words }) => words);
const away = anyShareWord(({ away: words }) => words);
const onLeave = anyShareWord(({ putOnLeave }) => putOnLeave);

const absence = new RegExp(`(?<!\\p{L})(?:${onLeave}|${away})(?!\\p{L})`, "iu");
const work = new RegExp(`(?<!\\p{L})(?:${atWork})(?!\\p{L})`, "iu");
const awayBefore = new RegExp(`(?<!\\p{L})(?:${away})${smallWords}$`, "iu");
const workBefore = new RegExp(`(?<!\\p{L})(?:${atWork})${smallWords}$`, "iu");
const labelBefore = new RegExp(`(?<!\\p{L})(?:${label})${smallWords}$`, "iu");
const awayBehind = new RegExp(`^\\s(?:${away})(?!\\p{L})`, "iu");
const workBehind = new RegExp(`^\\s(?:${atWork})(?!\\p{L})`, "iu");

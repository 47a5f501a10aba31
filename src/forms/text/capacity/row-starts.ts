import { addDays, type CalendarDate } from "#certificate/calendar-date.ts";
import { anyLeaveWord } from "../../words/leave/leave-words.ts";
import type { Filling } from "../filling.ts";
import type { Place, Row } from "./capacity-rows.ts";

/**
 * The rows of running text without the leave that was before, and with the first day of a leave that goes on:
 * the day after the earlier one, a day that another sentence gives, or the day of signing.
 */
export function withStarts(
  filling: Filling,
  rows: readonly Row[],
  sentences: readonly Place[],
  signedOn: CalendarDate | null,
): Row[] {
  const past = rows.filter((row, i) => isPast(wordsOf(filling, row, rows[i - 1], sentences), row, signedOn));
  const present = past.length < rows.length ? rows.filter((row) => !past.includes(row)) : [...rows];
  const first = present.findIndex(isStartless);
  const row = present[first];
  if (row === undefined || row.to?.kind !== "date") return present;
  const lender = present.find((one) => one !== row && isStartAlone(one));
  if (lender !== undefined) {
    return present.flatMap((one) => (one === lender ? [] : one === row ? { ...row, from: lender.from } : one));
  }
  const before = past
    .flatMap(({ to }) => (to?.kind === "date" ? to.date : []))
    .sort()
    .at(-1);
  const words = wordsOf(filling, row, present[first - 1], sentences);
  const goesOn = goingOn.test(words) || now.test(words);
  const start = before !== undefined ? addDays(before, 1) : goesOn ? signedOn : null;
  if (start === null || start > row.to.date) return present;
  return present.map((one) => (one === row ? { ...row, from: { kind: "date", date: start, written: start } } : one));
}

/** Of a fit note a last day alone, or none, counts from the day of the statement. */
export function fromStatement(rows: readonly Row[], signedOn: CalendarDate | null): Row[] {
  return rows.map((row) =>
    signedOn !== null && (isOpenAlone(row) || (isStartless(row) && row.to?.kind === "date" && row.to.date >= signedOn))
      ? { ...row, from: { kind: "date", date: signedOn, written: signedOn } }
      : row,
  );
}

function isPast(words: string, { from, to }: Row, signedOn: CalendarDate | null): boolean {
  if (!earlier.test(words) || signedOn === null) return false;
  return to?.kind === "date" ? to.date < signedOn : to === null && from?.kind === "date" && from.date < signedOn;
}

/** "Until further notice." */
function isOpenAlone({ degree, from, to, days, closed }: Row): boolean {
  return degree !== null && closed && from === null && to === null && days === null;
}

function isStartless({ degree, from, to, days }: Row): boolean {
  return degree !== null && from === null && to !== null && days === null;
}

/** "It applies from today." */
function isStartAlone({ degree, inherited, from, to, days, closed }: Row): boolean {
  return (degree === null || inherited) && from !== null && to === null && days === null && !closed;
}

/** The sentence of a row up to its end, without the rows before it. */
function wordsOf({ sheet }: Filling, row: Row, before: Row | undefined, sentences: readonly Place[]): string {
  const [first, last] = [row.places[0]?.stretch, row.places.at(-1)?.stretch];
  if (first === undefined || last === undefined) return "";
  const sentence = sentences.find(({ stretch }) => stretch.start <= first.start && stretch.end >= first.end);
  const from = Math.max(sentence?.stretch.start ?? first.start, before?.places.at(-1)?.stretch.end ?? 0);
  return sheet.text.slice(Math.min(from, first.start), last.end);
}

const earlier = new RegExp(`(?<!\\p{L})(?:${anyLeaveWord((words) => words.past)})(?!\\p{L})`, "iu");
const now = new RegExp(`(?<!\\p{L})(?:${anyLeaveWord((words) => words.now)})(?!\\p{L})`, "iu");
const goingOn = new RegExp(`(?<!\\p{L})(?:${anyLeaveWord((words) => words.goesOn)})(?!\\p{L})`, "iu");

import { addDays, type CalendarDate, type WrittenDate } from "#certificate/calendar-date.ts";
import { everyLanguage } from "../../words/all-words.ts";
import type { Filling } from "../filling.ts";
import { findPhrases, type Phrases, phrases } from "../questions/phrases.ts";
import { wordsWithin } from "../sheets/sheet.ts";
import type { Row } from "./capacity-rows.ts";

/** First and last day of a row, as far as the words tell. */
export interface RowDays {
  from: WrittenDate | null;
  to: WrittenDate | null;
}

/**
 * The days of every row, in their order. Where no first day is written it is the one after the row before
 * ("then"), or `signedOn` ("for 4 weeks"); where no last day is, the one before the row that it leads up
 * to ("until then").
 */
export function rowDays(filling: Filling, rows: readonly Row[], signedOn: CalendarDate | null): RowDays[] {
  const days: RowDays[] = [];
  for (const [i, row] of startedFirst(filling, rows).entries()) {
    const before = days[i - 1];
    const from = beginning(filling, row, rows[i - 1], before?.to ?? null, signedOn);
    days.push({ from, to: row.to ?? lastDay(row, from) ?? ending(filling, row, from, rows[i - 1], before) });
  }
  return days.map((one, i) => endedByNext(filling, one, rows[i], rows[i + 1], days[i + 1]));
}

/** "Wholly for four weeks, then half for four weeks, counted from 2 March": the day begins the first of them. */
function startedFirst(filling: Filling, rows: readonly Row[]): readonly Row[] {
  const [first, second, ...more] = rows;
  if (first === undefined || second === undefined || more.length > 0) return rows;
  const told = first.from === null && first.to === null && first.days !== null && second.from !== null;
  if (!told || second.to !== null || second.days === null) return rows;
  if (wordBetween(filling, first, second, afterwards) === null) return rows;
  return [
    { ...first, from: second.from },
    { ...second, from: null },
  ];
}

const afterwards = phrases(everyLanguage((words) => words.afterwards).map((word): [string, true] => [word, true]));
const beforehand = phrases(everyLanguage((words) => words.beforehand).map((word): [string, true] => [word, true]));

function beginning(
  filling: Filling,
  row: Row,
  before: Row | undefined,
  lastBefore: WrittenDate | null,
  signedOn: CalendarDate | null,
): WrittenDate | null {
  if (row.from !== null) return row.from;
  const joins = lastBefore?.kind === "date" ? wordBetween(filling, before, row, afterwards) : null;
  if (joins !== null && lastBefore?.kind === "date") return dayBeside(lastBefore.date, 1, joins);
  const { to, days, atLeast } = row;
  if (days !== null && atLeast === null && to?.kind === "date") return dayBeside(to.date, 1 - days, `${days}`);
  return row.days !== null && signedOn !== null ? { kind: "date", date: signedOn, written: signedOn } : null;
}

/** Where a length leaves a choice, both last days are kept. */
function lastDay({ days, atLeast }: Row, from: WrittenDate | null): WrittenDate | null {
  if (days === null || from?.kind !== "date") return null;
  const [date, written] = [addDays(from.date, days - 1), `${days}`];
  if (atLeast === null) return { kind: "date", date, written };
  return { kind: "ambiguous", readings: [addDays(from.date, atLeast - 1), date], written };
}

/** "Half time from the 30th; until then wholly, from today". */
function ending(
  filling: Filling,
  row: Row,
  from: WrittenDate | null,
  before: Row | undefined,
  daysBefore: RowDays | undefined,
): WrittenDate | null {
  if (row.closed || from?.kind !== "date" || daysBefore?.from?.kind !== "date") return null;
  const leads = from.date < daysBefore.from.date ? wordBetween(filling, before, row, beforehand) : null;
  return leads === null ? null : dayBeside(daysBefore.from.date, -1, leads);
}

/** "Wholly from the 3rd, then half from the 30th": the first ends where the second begins. */
function endedByNext(
  filling: Filling,
  days: RowDays,
  row: Row | undefined,
  next: Row | undefined,
  daysNext: RowDays | undefined,
): RowDays {
  if (days.to !== null || days.from?.kind !== "date" || row === undefined || row.closed || next === undefined)
    return days;
  if (daysNext?.from?.kind !== "date" || daysNext.from.date <= days.from.date) return days;
  const joins = wordBetween(filling, row, next, afterwards);
  return joins === null ? days : { ...days, to: dayBeside(daysNext.from.date, -1, joins) };
}

function dayBeside(date: CalendarDate, days: number, written: string): WrittenDate {
  return { kind: "date", date: addDays(date, days), written };
}

/** One of the phrases between the words of two rows, as it is written. */
function wordBetween({ sheet }: Filling, before: Row | undefined, row: Row, known: Phrases<true>): string | null {
  const end = before?.places.at(-1)?.stretch.end;
  const start = row.places[0]?.stretch.start;
  if (end === undefined || start === undefined || end >= start) return null;
  const { from, to } = wordsWithin(sheet.words, end, start);
  const found = findPhrases(known, sheet.text, sheet.words.slice(from, to))[0];
  return found === undefined ? null : sheet.text.slice(found.start, found.end);
}

import { addDays, type CalendarDate, type WrittenDate } from "#certificate/calendar-date.ts";
import type { CapacityPeriod, Incapacity } from "#certificate/capacity.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import { everyLanguage } from "../../words/all-words.ts";
import { answersTo, evidenceFor, type Filling, nothingFound, type Stretch } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { findPhrases, phrases } from "../questions/phrases.ts";
import { wordsWithin } from "../sheets/sheet.ts";
import { type Place, type Row, rowsOf } from "./capacity-rows.ts";
import { incapacitySentences } from "./incapacity-sentences.ts";

/**
 * Degrees and periods, as many as the certificate gives. Under the form's own questions every tick,
 * degree and date counts; in a letter without such a heading only sentences about work capacity do.
 * `signedOn` is the day that a duration counts from when no first day is given ("4 weeks").
 */
export function fillCapacity(filling: Filling, signedOn: CalendarDate | null): Statement<CapacityPeriod[]> {
  const asked = answersTo(filling, "capacity").map((answer) => ({ answer, stretch: answer }));
  const rows = rowsOf(filling, asked, "questions");
  const found = rows.length > 0 ? rows : rowsOf(filling, incapacitySentences(filling), "sentences");
  if (found.length === 0) return nothingFound(filling, "capacity");
  const periods = found.map((row, i) => periodOf(filling, row, beginning(filling, row, found[i - 1], signedOn)));
  return stated(
    periods,
    periods.flatMap(({ evidence }) => evidence),
  );
}

const afterwards = phrases(everyLanguage((words) => words.afterwards).map((word): [string, true] => [word, true]));

/** First day where none is written: the day after the period before ("then"), or of the statement ("for 4 weeks"). */
function beginning(
  { sheet }: Filling,
  row: Row,
  before: Row | undefined,
  signedOn: CalendarDate | null,
): WrittenDate | null {
  if (row.from !== null) return row.from;
  const end = before?.places.at(-1)?.stretch.end;
  const start = row.places[0]?.stretch.start;
  if (before?.to?.kind === "date" && end !== undefined && start !== undefined && end < start) {
    const { from, to } = wordsWithin(sheet.words, end, start);
    const joins = findPhrases(afterwards, sheet.text, sheet.words.slice(from, to))[0];
    if (joins !== undefined)
      return { kind: "date", date: addDays(before.to.date, 1), written: sheet.text.slice(joins.start, joins.end) };
  }
  return row.days !== null && signedOn !== null ? { kind: "date", date: signedOn, written: signedOn } : null;
}

function periodOf(filling: Filling, row: Row, from: WrittenDate | null): CapacityPeriod {
  const evidence = spans(row.places).flatMap(({ answer, stretch }) => evidenceFor(filling, stretch, answer));
  const to = row.to ?? lastDay(row, from);
  return { incapacity: incapacityOf(filling, row), from, to, evidence };
}

/** Where a length leaves a choice, both last days are kept. */
function lastDay({ days, atLeast }: Row, from: WrittenDate | null): WrittenDate | null {
  if (days === null || from?.kind !== "date") return null;
  const [date, written] = [addDays(from.date, days - 1), `${days}`];
  if (atLeast === null) return { kind: "date", date, written };
  return { kind: "ambiguous", readings: [addDays(from.date, atLeast - 1), date], written };
}

function incapacityOf(filling: Filling, { degree, box, places }: Row): Incapacity {
  if (degree === null) return { kind: "not-stated" };
  const first = places[0];
  // Days beside a box that was left empty: the writer may have meant it or not.
  if (box === false && first !== undefined) {
    return { kind: "unclear", written: filling.sheet.text.slice(first.stretch.start, first.stretch.end) };
  }
  // The box for a graded certificate is ticked, and the degree beside it left blank.
  return degree.kind === "graded" ? { kind: "not-stated" } : degree;
}

/** One stretch per answer, from the first mark to the last. */
function spans(places: readonly Place[]): Place[] {
  const byAnswer = new Map<Answer, Stretch>();
  for (const { answer, stretch } of places) {
    const before = byAnswer.get(answer) ?? stretch;
    byAnswer.set(answer, { start: Math.min(before.start, stretch.start), end: Math.max(before.end, stretch.end) });
  }
  return [...byAnswer].map(([answer, stretch]) => ({ answer, stretch }));
}

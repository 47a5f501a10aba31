import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CapacityPeriod, Incapacity } from "#certificate/capacity.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import { answersTo, evidenceFor, type Filling, nothingFound, type Stretch } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { type Place, type Row, rowsOf } from "./capacity-rows.ts";
import { headsUnfit } from "./degree-shares.ts";
import { degreesBesides, withoutEchoes } from "./degrees-besides.ts";
import { incapacitySentences } from "./incapacity-sentences.ts";
import { type RowDays, rowDays } from "./row-days.ts";

/**
 * Degrees and periods, as many as the certificate gives. Under the form's own questions every tick,
 * degree and date counts; in a letter without such a heading only sentences about work capacity do.
 * `signedOn` is the day that a duration counts from when no first day is given ("4 weeks").
 */
export function fillCapacity(filling: Filling, signedOn: CalendarDate | null): Statement<CapacityPeriod[]> {
  const asked = answersTo(filling, "capacity").map((answer) => ({ answer, stretch: answer }));
  const rows = rowsOf(filling, asked, "questions");
  const found = rows.length > 0 ? [...rows, ...degreesBesides(filling, rows)] : rowsOfLetter(filling);
  if (found.length === 0) return nothingFound(filling, "capacity");
  const days = rowDays(filling, found, signedOn);
  const periods = found.map((row, i) => periodOf(filling, row, days[i]));
  return stated(
    periods,
    periods.flatMap(({ evidence }) => evidence),
  );
}

function rowsOfLetter(filling: Filling): Row[] {
  const sentences = incapacitySentences(filling);
  return withoutEchoes(filling, rowsOf(filling, sentences, "sentences"), sentences);
}

function periodOf(filling: Filling, row: Row, days: RowDays | undefined): CapacityPeriod {
  const evidence = spans(row.places).flatMap(({ answer, stretch }) => evidenceFor(filling, stretch, answer));
  return { incapacity: incapacityOf(filling, row), from: days?.from ?? null, to: days?.to ?? null, evidence };
}

function incapacityOf(filling: Filling, { degree, box, places }: Row): Incapacity {
  const first = places[0];
  if (degree === null) {
    const heading = first === undefined ? "" : filling.sheet.text.slice(first.answer.start, first.answer.body);
    return headsUnfit.test(heading.trim()) ? { kind: "percent", percent: 100 } : { kind: "not-stated" };
  }
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

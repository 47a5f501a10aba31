import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CapacityPeriod, Incapacity } from "#certificate/capacity.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import { answersTo, evidenceFor, type Filling, nothingFound, type Stretch } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { isAbsentWholly, leavesDegreeOpen } from "./absent-wholly.ts";
import { type Place, type Row, rowsOf } from "./capacity-rows.ts";
import { completed } from "./completed-rows.ts";
import { isVague } from "./degree-words.ts";
import { degreesBesides, isBesides, sentencesBesides, withoutEchoes } from "./degrees-besides.ts";
import { incapacitySentences, paragraphsIn, sentencesIn, speaksOfCapacity } from "./incapacity-sentences.ts";
import { type RowDays, rowDays } from "./row-days.ts";
import { fromStatement, withStarts } from "./row-starts.ts";
import { withUnnamedShares } from "./unnamed-share.ts";

/**
 * Degrees and periods, as many as the certificate gives. Under the form's own questions every tick,
 * degree and date counts; in a letter without such a heading only sentences about work capacity do.
 * `signedOn` is the day that a duration counts from when no first day is given ("4 weeks").
 */
export function fillCapacity(onPaper: Filling, signedOn: CalendarDate | null): Statement<CapacityPeriod[]> {
  const filling = { ...onPaper, dates: { ...onPaper.dates, signedOn } };
  const asked = answersTo(filling, "capacity").flatMap((answer) => placesUnder(filling, answer));
  const rows = rowsOf(filling, asked, "questions");
  const found = rows.length > 0 ? rowsOfForm(filling, rows, signedOn) : rowsOfLetter(filling, signedOn);
  if (found.length === 0) return nothingFound(filling, "capacity");
  const days = rowDays(filling, found, signedOn);
  const periods = found.map((row, i) => periodOf(filling, row, days[i]));
  return stated(
    periods,
    periods.flatMap(({ evidence }) => evidence),
  );
}

/**
 * A form's answer as it stands. Below a heading that somebody wrote himself other paragraphs may follow: of
 * those only what speaks of the leave.
 */
function placesUnder(filling: Filling, answer: Answer): Place[] {
  if (filling.form.id !== "generic") return [{ answer, stretch: answer }];
  const [first, ...more] = paragraphsIn(filling.sheet.text, answer);
  if (first === undefined) return [];
  return [first, ...more.filter((one) => speaksOfCapacity(filling, one))].map((stretch) => ({ answer, stretch }));
}

function sentencesOf(filling: Filling): Place[] {
  return answersTo(filling, "capacity").flatMap((answer) =>
    sentencesIn(filling.sheet.text, answer).map((stretch) => ({ answer, stretch })),
  );
}

function rowsOfForm(filling: Filling, rows: readonly Row[], signedOn: CalendarDate | null): Row[] {
  if (filling.form.id === "generic") {
    const elsewhere = incapacitySentences(filling, isBesides).filter(
      ({ answer }) => answer.question?.point !== "capacity",
    );
    return withStarts(filling, completed(filling, rows, elsewhere, signedOn), sentencesOf(filling), signedOn);
  }
  const whole = completed(filling, rows, sentencesBesides(filling), signedOn);
  const begun = filling.form.id === "uk-med3" ? fromStatement(whole, signedOn) : whole;
  return [...begun, ...degreesBesides(filling, begun)];
}

/** Of a form whose boxes were left empty only a degree with days counts: its free text speaks of much else. */
function rowsOfLetter(filling: Filling, signedOn: CalendarDate | null): Row[] {
  const sentences = incapacitySentences(filling, isBesides);
  const rows = withoutEchoes(filling, rowsOf(filling, sentences, "sentences"), sentences);
  const begun = withStarts(filling, withUnnamedShares(filling, rows, sentences), sentences, signedOn);
  if (filling.form.id === "generic" || answersTo(filling, "capacity").length === 0) return begun;
  return begun.filter((row) => row.degree !== null && hasEnd(row) && !isOver(row, signedOn));
}

function hasEnd({ from, to, days, closed }: Row): boolean {
  return to !== null || days !== null || (from !== null && closed);
}

function isOver({ to }: Row, signedOn: CalendarDate | null): boolean {
  return to?.kind === "date" && signedOn !== null && to.date < signedOn;
}

function periodOf(filling: Filling, row: Row, days: RowDays | undefined): CapacityPeriod {
  const evidence = spans(row.places).flatMap(({ answer, stretch }) => evidenceFor(filling, stretch, answer));
  return { incapacity: incapacityOf(filling, row), from: days?.from ?? null, to: days?.to ?? null, evidence };
}

function incapacityOf(filling: Filling, { degree, box, places }: Row): Incapacity {
  const first = places[0];
  if (degree === null)
    return isAbsentWholly(filling, places) ? { kind: "percent", percent: 100 } : { kind: "not-stated" };
  if (isVague(degree) && leavesDegreeOpen(filling, places)) return { kind: "not-stated" };
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

import { addDays, type CalendarDate, type WrittenDate } from "#certificate/calendar-date.ts";
import type { CapacityPeriod, Incapacity } from "#certificate/capacity.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import { everyLanguage } from "../words/all-words.ts";
import { type CapacityMark, capacityMarks, type Degree } from "./capacity-marks.ts";
import { answersTo, evidenceFor, type Filling, nothingFound, type Stretch } from "./filling.ts";
import type { Answer } from "./find-answers.ts";
import { incapacitySentences } from "./incapacity-sentences.ts";
import { findPhrases, phrases } from "./phrases.ts";
import { wordsWithin } from "./sheet.ts";

/**
 * Degrees and periods, as many as the certificate gives. Under the form's own questions every tick,
 * degree and date counts; in a letter without such a heading only sentences about work capacity do.
 * `signedOn` is the day that a duration counts from when no first day is given ("4 weeks").
 */
export function fillCapacity(filling: Filling, signedOn: CalendarDate | null): Statement<CapacityPeriod[]> {
  const asked = answersTo(filling, "capacity").map((answer) => ({ answer, stretch: answer }));
  const rows = rowsOf(filling, asked);
  const found = rows.length > 0 ? rows : rowsOf(filling, incapacitySentences(filling));
  if (found.length === 0) return nothingFound(filling, "capacity");
  const periods = found.map((row, i) => periodOf(filling, row, beginning(filling, row, found[i - 1], signedOn)));
  return stated(
    periods,
    periods.flatMap(({ evidence }) => evidence),
  );
}

interface Place {
  answer: Answer;
  stretch: Stretch;
}

/** A degree with its days while it is put together. */
interface Row {
  degree: Degree | null;
  /** Taken over from the row before; an own degree on the same line replaces it. */
  inherited: boolean;
  box: boolean | null;
  from: WrittenDate | null;
  to: WrittenDate | null;
  days: number | null;
  closed: boolean;
  places: Place[];
}

function rowsOf(filling: Filling, places: readonly Place[]): Row[] {
  const rows: Row[] = [];
  for (const { answer, stretch } of places) {
    let newLine = true;
    for (const mark of capacityMarks(filling, answer, stretch)) {
      if (mark.kind === "line-end") newLine = true;
      else if (put(rows, mark, answer, newLine)) newLine = false;
    }
  }
  return joined(chosen(rows));
}

/** Puts one mark into the last row or opens a new one. False when the mark belongs to no row. */
function put(rows: Row[], mark: CapacityMark, answer: Answer, newLine: boolean): boolean {
  const last = rows.at(-1);
  let row = last;
  switch (mark.kind) {
    case "degree":
      row = last !== undefined && takesDegree(last, mark, newLine) ? last : open(rows, mark.box);
      row.degree = merged(row.inherited ? null : row.degree, mark.degree);
      row.inherited = false;
      break;
    case "date":
      row = last !== undefined && takesDate(last, mark.role, newLine) ? last : newRowForDate(rows, mark.role);
      if (row === undefined) return false;
      if (mark.role === "to" || row.from !== null) row.to = mark.date;
      else row.from = mark.date;
      break;
    case "open-end":
      if (row === undefined || row.box === false) row = open(rows, null);
      if (row.to !== null) return false;
      row.closed = true;
      break;
    case "duration":
      if (row === undefined || row.box === false) row = open(rows, null);
      if (row.to !== null || row.days !== null) return false;
      row.days = mark.days;
      break;
    default:
      return false;
  }
  row.places.push({ answer, stretch: { start: mark.start, end: mark.end } });
  return true;
}

function takesDegree(
  row: Row,
  mark: { degree: Degree; box: boolean | null; start: number },
  newLine: boolean,
): boolean {
  const ownBox = mark.box !== null && mark.start !== row.places[0]?.stretch.start;
  if (row.degree?.kind === "graded") return !ownBox && ["percent", "unclear"].includes(mark.degree.kind);
  if (newLine || mark.box !== null) return false;
  if (row.degree === null || row.inherited) return true;
  if (hasDays(row)) return false;
  return row.degree.kind === "unclear" || mark.degree.kind === "unclear" || samePercent(row.degree, mark.degree);
}

function takesDate(row: Row, role: "from" | "to" | "plain" | "alone", newLine: boolean): boolean {
  if ((row.closed && row.from !== null) || (row.box === false && newLine)) return false;
  if (role === "to") return row.to === null;
  if (role === "plain") return row.from === null || row.to === null;
  return row.from === null && row.to === null;
}

/** More days of the same degree. A lone date after a whole period is something else, a revisit say. */
function newRowForDate(rows: Row[], role: "from" | "to" | "plain" | "alone"): Row | undefined {
  if (role === "alone") return undefined;
  const last = rows.at(-1);
  const row = open(rows, null);
  if (last !== undefined && last.box !== false) {
    row.degree = last.degree;
    row.inherited = true;
  }
  return row;
}

function open(rows: Row[], box: boolean | null): Row {
  const row: Row = { degree: null, inherited: false, box, from: null, to: null, days: null, closed: false, places: [] };
  rows.push(row);
  return row;
}

/** "Delvis, 50 %" is 50 %; "graded" waits for its per cent. */
function merged(before: Degree | null, now: Degree): Degree {
  if (before === null || before.kind === "graded" || (before.kind === "unclear" && now.kind === "percent")) return now;
  return before;
}

/** Leaves out what was printed and not chosen. */
function chosen(rows: readonly Row[]): Row[] {
  const anyTicked = rows.some(({ box }) => box === true);
  const printed = new Set(
    rows.flatMap(({ degree, box }) => (box === null && degree?.kind === "percent" ? [degree.percent] : [])),
  );
  const stands = rows.filter((row) => {
    if (hasDays(row)) return true;
    if (row.box === false || (row.box === null && anyTicked && row.degree !== null)) return false;
    // All degrees printed and no tick in the text: nobody can tell which one was chosen.
    return !(row.box === null && printed.size >= 3);
  });
  const sure = stands.some(({ degree, box }) => degree !== null && degree.kind !== "unclear" && box !== false);
  const known = stands.some(({ degree }) => degree !== null);
  // A letter's own date beside a word for sick leave is no period when the degree has its days elsewhere.
  const stray = (row: Row) => row.degree === null && known && row.to === null && row.days === null && !row.closed;
  return stands
    .filter((row) => !stray(row))
    .filter((row) => !(sure && row.degree?.kind === "unclear" && !hasDays(row)));
}

/** Degree and days that stand apart belong together (fit note: advice above, period below). */
function joined(rows: Row[]): Row[] {
  const degrees = rows.filter((row) => row.degree !== null && row.box !== false && !hasDays(row));
  const days = rows.filter((row) => row.degree === null || row.inherited).filter(hasDays);
  if (degrees.length === 0 || days.length === 0) return rows;
  const pairs = degrees.flatMap((row) =>
    days.map((one) => ({ ...one, degree: row.degree, box: row.box, places: [...row.places, ...one.places] })),
  );
  return [...pairs, ...rows.filter((row) => !degrees.includes(row) && !days.includes(row))];
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
  const last = row.days !== null && from?.kind === "date" ? addDays(from.date, row.days - 1) : null;
  const to = row.to ?? (last === null ? null : { kind: "date" as const, date: last, written: `${row.days}` });
  return { incapacity: incapacityOf(filling, row), from, to, evidence };
}

function incapacityOf(filling: Filling, { degree, box, places }: Row): Incapacity {
  if (degree === null) return { kind: "not-stated" };
  const first = places[0];
  // Days beside a box that was left empty: the writer may have meant it or not.
  if (box === false && first !== undefined) {
    return { kind: "unclear", written: filling.sheet.text.slice(first.stretch.start, first.stretch.end) };
  }
  return degree.kind === "graded" ? { kind: "unclear", written: degree.written } : degree;
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

function hasDays({ from, to, days, closed }: Row): boolean {
  return from !== null || to !== null || days !== null || closed;
}

function samePercent(a: Degree, b: Degree): boolean {
  return a.kind === "percent" && b.kind === "percent" && a.percent === b.percent;
}

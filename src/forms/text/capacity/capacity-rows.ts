import { addDays, type WrittenDate } from "#certificate/calendar-date.ts";
import type { Filling, Stretch } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import type { CapacityMark, Degree } from "./capacity-mark.ts";
import { capacityMarks } from "./capacity-marks.ts";
import { hasDays, settled } from "./settled-rows.ts";

export interface Place {
  answer: Answer;
  stretch: Stretch;
}

type DateMark = Extract<CapacityMark, { kind: "date" }>;

/** A degree with its days while it is put together. */
export interface Row {
  degree: Degree | null;
  /** Taken over from the row before; an own degree on the same line replaces it. */
  inherited: boolean;
  box: boolean | null;
  from: WrittenDate | null;
  to: WrittenDate | null;
  days: number | null;
  /** Where a length leaves a choice ("2–3 weeks"), the shorter one. */
  atLeast: number | null;
  closed: boolean;
  /** The first day stands alone and without a word that makes it one. */
  weakFrom: boolean;
  /** Another sentence has begun: of more days only a last one can still belong here. */
  ended: boolean;
  places: Place[];
}

/**
 * The rows that the places hold: one per degree and stretch of days, what was not chosen left out. A
 * form's questions share a row; of running text each place is a sentence of its own.
 */
export function rowsOf(filling: Filling, places: readonly Place[], kind: "questions" | "sentences"): Row[] {
  const rows: Row[] = [];
  for (const { answer, stretch } of places) {
    let newLine = true;
    const before = rows.at(-1);
    if (kind === "sentences" && before !== undefined) before.ended = true;
    for (const mark of capacityMarks(filling, answer, stretch)) {
      if (mark.kind === "line-end") newLine = true;
      else if (put(rows, mark, answer, newLine)) newLine = false;
    }
  }
  return settled(filling, rows, kind);
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
      row = last !== undefined && takesDate(last, mark, newLine) ? last : newRowForDate(rows, mark.role);
      if (row === undefined) return false;
      if (mark.role !== "to" && (row.from === null || replacesFrom(row, mark))) {
        row.from = mark.date;
        row.weakFrom = mark.role !== "from" && !mark.paired;
      } else row.to = mark.date;
      break;
    case "span":
      if (last !== undefined && hasDays(last)) row = follows(last, mark) ? newRowForDate(rows, "plain") : undefined;
      else if (mark.loose) row = undefined;
      else if (row === undefined || row.box === false) row = open(rows, null);
      if (row === undefined) return false;
      row.weakFrom = row.inherited;
      row.from = mark.from;
      row.to = mark.to;
      break;
    case "open-end":
      if (row === undefined || row.box === false) row = open(rows, null);
      if (row.to !== null) return false;
      row.closed = true;
      break;
    case "duration":
      if (row === undefined || row.box === false) row = open(rows, null);
      // "Until further notice, review in 6 weeks": the weeks are no end.
      if ((row.to !== null && (row.from !== null || row.ended)) || row.days !== null || row.closed) return false;
      row.days = mark.days;
      row.atLeast = mark.atLeast;
      break;
    default:
      return false;
  }
  row.places.push({ answer, stretch: { start: mark.start, end: mark.end } });
  return true;
}

/** "Hel i mars, halv i april": the days right behind those of the row before; a loose span begins on the very next. */
function follows({ to }: Row, { from, loose }: Extract<CapacityMark, { kind: "span" }>): boolean {
  if (to?.kind !== "date" || from.kind !== "date") return false;
  return loose ? from.date === addDays(to.date, 1) : from.date > to.date;
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

function takesDate(row: Row, mark: DateMark, newLine: boolean): boolean {
  const { role } = mark;
  if (role !== "to" && replacesFrom(row, mark) && row.box !== false) return true;
  if ((row.closed && row.from !== null) || (row.box === false && newLine)) return false;
  if (role === "to") return row.to === null;
  if (row.ended && row.from !== null) return false;
  // "For three weeks from today, and I shall see him on 20 March".
  if (role === "plain") return row.from === null || (row.to === null && row.days === null);
  if (role === "from" && row.from === null && row.to !== null && !row.ended) return isInOrder(mark.date, row.to);
  return row.from === null && row.to === null;
}

/** "Opererad 26 februari, sjukskriven 2/3–29/3": the day of something else gives way to the first of a period. */
function replacesFrom({ from, to, days, closed, weakFrom, ended }: Row, { role, paired, date }: DateMark): boolean {
  if (from === null || !weakFrom || days !== null || closed) return false;
  return to === null ? role === "from" || paired : role === "from" && !ended && isInOrder(date, to);
}

/** "Until 29 March, counting from today". */
function isInOrder(first: WrittenDate, last: WrittenDate): boolean {
  return first.kind === "date" && last.kind === "date" && first.date <= last.date;
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
  const row: Row = {
    degree: null,
    inherited: false,
    box,
    from: null,
    to: null,
    days: null,
    atLeast: null,
    closed: false,
    weakFrom: false,
    ended: false,
    places: [],
  };
  rows.push(row);
  return row;
}

/** "Delvis, 50 %" is 50 %; "graded" waits for its per cent. */
function merged(before: Degree | null, now: Degree): Degree {
  if (before === null || before.kind === "graded" || (before.kind === "unclear" && now.kind === "percent")) return now;
  return before;
}

function samePercent(a: Degree, b: Degree): boolean {
  return a.kind === "percent" && b.kind === "percent" && a.percent === b.percent;
}

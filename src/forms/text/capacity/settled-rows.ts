import { everyLanguage } from "../../words/all-words.ts";
import type { Filling } from "../filling.ts";
import { findPhrases, phrases } from "../questions/phrases.ts";
import { wordsWithin } from "../sheets/sheet.ts";
import { speaksOfAnotherLeave } from "./another-leave.ts";
import type { Row } from "./capacity-rows.ts";

/** The rows that were meant: what was not chosen left out, what is said twice taken once, days given to the degree that they stand apart from. */
export function settled(filling: Filling, rows: readonly Row[], kind: "questions" | "sentences"): Row[] {
  return joined(chosen(withoutRepeats(filling, rows, kind), kind));
}

/** Whether anything of a row's days is known. */
export function hasDays({ from, to, days, closed }: Row): boolean {
  return from !== null || to !== null || days !== null || closed;
}

/** Whether two rows name one percentage. */
export function sameDegree(one: Pick<Row, "degree">, other: Pick<Row, "degree">): boolean {
  return (
    one.degree?.kind === "percent" && other.degree?.kind === "percent" && one.degree.percent === other.degree.percent
  );
}

/** Leaves out what was printed and not chosen. */
function chosen(rows: readonly Row[], kind: "questions" | "sentences"): Row[] {
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
  const stray = (row: Row) =>
    kind === "sentences" && row.degree === null && known && row.to === null && row.days === null && !row.closed;
  return stands
    .filter((row) => !stray(row))
    .filter((row) => !(sure && row.degree?.kind === "unclear" && !hasDays(row)));
}

/** Degree and days that stand apart belong together (fit note: advice above, period below). */
function joined(rows: Row[]): Row[] {
  const degrees = rows.filter((row) => row.degree !== null && row.box !== false && !hasDays(row));
  const days = rows.filter((row) => row.degree === null || row.inherited).filter(hasDays);
  if (degrees.length > 0 && days.length === 0) return withLentDays(rows, degrees);
  if (degrees.length === 0 || days.length === 0) return rows;
  const pairs = degrees.flatMap((row) =>
    days.map((one) => ({ ...one, degree: row.degree, box: row.box, places: [...row.places, ...one.places] })),
  );
  return [...pairs, ...rows.filter((row) => !degrees.includes(row) && !days.includes(row))];
}

/** Two boxes ticked above one period of its own: the days are meant for both. */
function withLentDays(rows: Row[], degrees: readonly Row[]): Row[] {
  const lent = rows.find(
    ({ box, places, ...row }) =>
      box === true && hasDays({ ...row, box, places }) && places[0]?.answer !== places.at(-1)?.answer,
  );
  if (lent === undefined || degrees.some(({ box }) => box !== true)) return rows;
  return rows.map((row) =>
    degrees.includes(row)
      ? { ...lent, degree: row.degree, box: row.box, places: [...row.places, ...lent.places.slice(1)] }
      : row,
  );
}

/**
 * "60 % 2/3–29/3, jobber to dager i uka": a degree behind a dated one says it again, or gives the same days
 * another. "100 % 2/3–29/3 (in hospital until 5/3)": a last day alone, behind a whole period, is of something else.
 */
function withoutRepeats(filling: Filling, rows: readonly Row[], kind: "questions" | "sentences"): Row[] {
  const whole = rows.filter(isWhole);
  if (whole.length === 0) return rows.some(hasBothEnds) ? rows.filter((row) => !isStrayDay(row)) : [...rows];
  return rows.flatMap((row, i) => {
    if (row.inherited && (row.weakFrom || (row.from === null && row.to !== null))) return [];
    if (row.degree === null || isWhole(row) || row.box !== null || (hasDays(row) && !row.weakFrom) || row.to !== null)
      return [row];
    if (whole.some((other) => sameDegree(other, row) || (rows.indexOf(other) > i && isRestOf(other, row)))) return [];
    const before = rows[i - 1];
    if (row.degree.kind !== "percent") return [row];
    if (row.degree.percent === 100 && isBackAtWork(filling, row, rows[i - 1])) return [];
    const clashes = kind === "questions" && before !== undefined && isWhole(before) && onOneLine(filling, before, row);
    return clashes
      ? [{ ...before, degree: row.degree, box: row.box, places: [...before.places, ...row.places] }]
      : [row];
  });
}

/** "He manages a quarter of his work; I put him on leave for the other 75 %". */
function isRestOf(whole: Row, { degree }: Row): boolean {
  if (whole.degree?.kind !== "percent" || degree?.kind !== "percent") return false;
  return whole.degree.percent + degree.percent === 100;
}

/** "Half time until 26 April, full time thereafter": after part-time leave that is work. */
function isBackAtWork({ sheet }: Filling, { places }: Row, before: Row | undefined): boolean {
  const [at, from] = [places[0]?.stretch, before?.places.at(-1)?.stretch.end];
  if (at === undefined || from === undefined || from > at.start || before?.degree?.kind !== "percent") return false;
  if (before.degree.percent === 100) return false;
  const { from: first, to } = wordsWithin(sheet.words, from, at.end + behind);
  return findPhrases(afterwards, sheet.text, sheet.words.slice(first, to)).length > 0;
}

/** Characters behind a degree in which its "thereafter" stands. */
const behind = 16;

/** "Off for three weeks from today, and I shall see him on 20 March". */
function isStrayDay({ degree, weakFrom, to, days, closed }: Row): boolean {
  return degree === null && weakFrom && to === null && days === null && !closed;
}

function hasBothEnds({ from, to, days }: Row): boolean {
  return from !== null && (to !== null || days !== null);
}

function isWhole({ degree, box, from, to, days, closed }: Row): boolean {
  return degree !== null && box !== false && from !== null && (to !== null || days !== null || closed);
}

/** Said behind it on the same line, and no word that lets another period follow or speaks of another leave. */
function onOneLine({ sheet }: Filling, before: Row, row: Row): boolean {
  const [from, to] = [before.places.at(-1)?.stretch.end ?? 0, row.places[0]?.stretch.start ?? 0];
  const words = wordsWithin(sheet.words, from, to);
  const between = sheet.text.slice(from, to);
  if (from > to || !addition.test(between) || speaksOfAnotherLeave(between)) return false;
  return findPhrases(afterwards, sheet.text, sheet.words.slice(words.from, words.to)).length === 0;
}

const addition = /^\s?(?:\d{4})?[(,;.–-][^\n]*$/u;
const afterwards = phrases(everyLanguage((words) => words.afterwards).map((word): [string, true] => [word, true]));

import type { Topic } from "#certificate/certificate.ts";
import { anyLeaveWord } from "../../words/leave/leave-words.ts";
import { findDates } from "../dates/find-dates.ts";
import { type Filling, type Stretch, stretchesOf } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { speaksOfAnotherLeave } from "./another-leave.ts";
import { capacityMarks } from "./capacity-marks.ts";
import type { Place, Row } from "./capacity-rows.ts";
import { sentencesIn, speaksOfCapacity } from "./incapacity-sentences.ts";
import { hasDays, sameDegree } from "./settled-rows.ts";
import { tellsAbsence } from "./share-leads.ts";

/**
 * A row for every other degree that running text gives to days which have theirs: "He is 40 % off now" in
 * the message to the employer, where the form says 60 %. What was, is planned or hangs on something is none.
 */
export function degreesBesides(filling: Filling, rows: readonly Row[]): Row[] {
  const dated = rows.filter(isDated);
  return dated.length === 0 ? [] : sentencesBesides(filling).flatMap((place) => clashWith(filling, dated, place) ?? []);
}

/**
 * The rows of a letter, where some have days: a degree without days of its own says again what is said,
 * gives the same days another degree, or speaks of another leave.
 */
export function withoutEchoes(filling: Filling, rows: readonly Row[], sentences: readonly Place[]): Row[] {
  const dated = rows.filter(isDated);
  if (dated.length === 0) return [...rows];
  return rows.flatMap((row) => {
    const sentence = sentences.find(({ stretch }) => holds(stretch, row));
    if (isForecast(filling, row, sentence) || isHopedFor(filling, row, sentence, dated)) return [];
    if (row.degree === null || hasDays(row)) return [row];
    const alone = sentence !== undefined && !dated.some((other) => holds(sentence.stretch, other));
    if (!alone || sentence === undefined) return dated.some((other) => sameDegree(other, row)) ? [] : [row];
    return clashWith(filling, dated, sentence) ?? [];
  });
}

/** "Expected back: 22 June, half days", "I expect a return on reduced hours": hoped for behind the leave, and without an end. */
function isForecast({ sheet }: Filling, { degree, places, to, days }: Row, sentence: Place | undefined): boolean {
  if (to !== null || days !== null) return false;
  if (places.every(({ answer }) => answer.question?.point === "prognosis")) return true;
  if (degree?.kind !== "unclear" || sentence === undefined) return false;
  return hopedFor.test(sheet.text.slice(sentence.stretch.start, sentence.stretch.end));
}

/** "A phased return from 30 March to 12 April is likely", "if all goes well 75 % in April": behind the leave, in a sentence of its own. */
function isHopedFor({ sheet }: Filling, row: Row, sentence: Place | undefined, [first]: readonly Row[]): boolean {
  if (first === undefined || sentence === undefined || !hasDays(row) || holds(sentence.stretch, first)) return false;
  const words = sheet.text.slice(sentence.stretch.start, sentence.stretch.end);
  return hopedFor.test(words) || condition.test(words);
}

/** Places where a physician writes what has no field of its own. */
const besides: ReadonlySet<Topic> = new Set([
  "other",
  "measures",
  "message-to-employer",
  "longer-than-guideline",
  "medical-reasons",
  "functional-impairment",
]);

/** Whether an answer stands under a question that is not about the leave, and may speak of it. */
export function isBesides({ question }: Answer): boolean {
  return question !== null && question.point !== "capacity" && besides.has(question.topic);
}

/** The sentences of such answers. */
export function sentencesBesides(filling: Filling): Place[] {
  return filling.answers.filter(isBesides).flatMap((answer) =>
    stretchesOf(filling, answer)
      .flatMap((stretch) => sentencesIn(filling.sheet.text, stretch))
      .map((stretch) => ({ answer, stretch })),
  );
}

/** The days of a row with the degree that a sentence gives them, where no row says the same. */
function clashWith(filling: Filling, dated: readonly Row[], place: Place): Row | null {
  const text = filling.sheet.text.slice(place.stretch.start, place.stretch.end);
  if (speaksOfAnotherLeave(text)) return null;
  if (!speaksOfCapacity(filling, place.stretch) && !tellsAbsence(text)) return null;
  const percents = capacityMarks(filling, place.answer, place.stretch).flatMap((mark) =>
    mark.kind === "degree" && mark.degree.kind === "percent" ? mark.degree.percent : [],
  );
  const [percent] = percents;
  if (percent === undefined || percents.some((other) => other !== percent)) return null;
  const degree = { kind: "percent" as const, percent };
  if (dated.some((row) => sameDegree(row, { degree }))) return null;
  const row = dated.find((one) => namesDaysOf(filling, one, text));
  return row === undefined ? null : { ...row, degree, places: [place, ...row.places] };
}

const hopedFor = new RegExp(`(?<!\\p{L})(?:${anyLeaveWord((words) => words.hopedFor)})(?!\\p{L})`, "iu");
const condition = new RegExp(`(?<!\\p{L})(?:${anyLeaveWord((words) => words.condition)})(?!\\p{L})`, "iu");
const sameDays = new RegExp(`(?<!\\p{L})(?:${anyLeaveWord((words) => words.sameDays)})(?!\\p{L})`, "iu");
const now = new RegExp(`(?<!\\p{L})(?:${anyLeaveWord((words) => words.now)})(?!\\p{L})`, "iu");

/** By its words, or by an edge of the row and no day outside it. */
function namesDaysOf({ dates }: Filling, { from, to }: Row, text: string): boolean {
  if (from?.kind !== "date" || to?.kind !== "date") return false;
  const [first, last] = [from.date, to.date];
  const days = findDates(text, dates).flatMap(({ date }) => (date.kind === "date" ? date.date : []));
  if (days.some((day) => day < first || day > last)) return false;
  if (days.some((day) => day === first || day === last) || sameDays.test(text)) return true;
  return now.test(text) && (dates.signedOn == null || (dates.signedOn >= first && dates.signedOn <= last));
}

function isDated(row: Row): boolean {
  return row.degree?.kind === "percent" && row.from !== null && (row.to !== null || row.days !== null);
}

function holds(sentence: Stretch, { places }: Row): boolean {
  return places.some(({ stretch }) => stretch.start >= sentence.start && stretch.end <= sentence.end);
}

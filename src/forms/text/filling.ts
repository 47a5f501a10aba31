import type { Evidence } from "#certificate/evidence.ts";
import type { Point } from "#certificate/points.ts";
import type { Statement } from "#certificate/statement.ts";
import type { Form } from "../form.ts";
import { everyLanguage } from "../words/all-words.ts";
import type { DateReading } from "./dates/find-dates.ts";
import { isMisreadPrint } from "./misreadings/misread-print.ts";
import type { ChoiceFound } from "./questions/choices.ts";
import type { CompiledForm } from "./questions/compiled-form.ts";
import type { Answer } from "./questions/find-answers.ts";
import { phraseAt, phrases } from "./questions/phrases.ts";
import { hintEnd } from "./questions/skip-hints.ts";
import { wordsOf } from "./questions/words.ts";
import { evidenceAt, type Sheet, trimmed, wordsWithin } from "./sheets/sheet.ts";

/** All that the fillers of one certificate read from. */
export interface Filling {
  sheet: Sheet;
  form: Form;
  known: CompiledForm;
  answers: readonly Answer[];
  dates: DateReading;
  /** Pages that are pictures: what is not found may stand there. */
  unreadPages: boolean;
  /** What choicesIn and stretchesOf have found so far. */
  choices: Map<Answer, readonly ChoiceFound[]>;
  stretches: Map<Answer, readonly Stretch[]>;
}

export interface Stretch {
  start: number;
  end: number;
}

/** The answers under every question that fills this point. */
export function answersTo({ form, answers }: Filling, point: Point): Answer[] {
  const ids = new Set(form.questions.filter((question) => question.point === point).map(({ id }) => id));
  return answers.filter(({ question }) => question !== null && ids.has(question.id));
}

/**
 * The free text of an answer: what is left when the form's own print and blank marks are taken away,
 * one stretch for each run of lines.
 */
export function stretchesOf(filling: Filling, answer: Answer): readonly Stretch[] {
  // Several fillers ask for the text of one answer.
  const before = filling.stretches.get(answer);
  if (before !== undefined) return before;
  const stretches = lookForStretches(filling, answer);
  filling.stretches.set(answer, stretches);
  return stretches;
}

function lookForStretches(filling: Filling, answer: Answer): Stretch[] {
  const { text } = filling.sheet;
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  let readTo = answer.body;
  for (const line of linesIn(text, answer.body, answer.end)) {
    const whole = trimmed(text, Math.max(line.start, readTo), line.end);
    if (whole === null) continue;
    const answerStart = isMisread(filling, whole) ? whole.end : afterPrint(filling, answer, whole);
    const left = trimmed(text, answerStart, line.end);
    readTo = Math.max(answerStart, line.end);
    if (left === null) open = null;
    else if (open !== null && left.start === whole.start) open.end = left.end;
    else {
      open = left;
      stretches.push(open);
    }
  }
  return stretches.filter(({ start, end }) => !isNoAnswer(text.slice(start, end)));
}

/** Where the answer begins on a line: after printed help text and page furniture, which may run on. */
function afterPrint({ sheet, known }: Filling, { question }: Answer, line: Stretch): number {
  let at = line.start;
  while (at < line.end) {
    const first = wordsWithin(sheet.words, at, line.end).from;
    const printed = phraseAt(known.printed, sheet.text, sheet.words, first);
    const whole = printed !== null && /^[\s\p{P}]*(?:\n|$)/u.test(sheet.text.slice(printed.end, printed.end + 20));
    const hint = question === null ? null : hintEnd(sheet, known, question, at);
    const end = Math.max(whole ? printed.end : at, hint ?? at);
    if (end <= at) return at;
    at = end + (/^[ \t.:?,)"”]*/.exec(sheet.text.slice(end, end + 20))?.[0].length ?? 0);
  }
  return at;
}

function isMisread({ sheet, known }: Filling, { start, end }: Stretch): boolean {
  if (!sheet.scanned || known.isLetter) return false;
  const { from, to } = wordsWithin(sheet.words, start, end);
  return isMisreadPrint(sheet.words.slice(from, to), known);
}

export function* linesIn(text: string, from: number, to: number): Generator<Stretch> {
  for (let start = from; start < to; ) {
    const found = text.indexOf("\n", start);
    const end = found === -1 || found > to ? to : found;
    yield { start, end };
    start = end + 1;
  }
}

const notAnswered = phrases(
  everyLanguage((words) => words.notAnswered).map((phrase): [string, true] => [phrase, true]),
);

/** "Ej angivet", "Ikke oppgitt", a dash, a row of dots or underscores: the place was left blank. */
export function isNoAnswer(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return !/[?!+]/.test(text);
  if (text.length > 60) return false;
  const words = wordsOf(text);
  const phrase = phraseAt(notAnswered, text, words, 0);
  return phrase !== null && phrase.last === words.length - 1;
}

/** Evidence for a stretch, under the question of the answer that it was found in. */
export function evidenceFor({ sheet }: Filling, stretch: Stretch, answer: Answer | null): Evidence[] {
  return evidenceAt(sheet, stretch.start, stretch.end, answer?.question?.id ?? null);
}

/** What to say of a point that nothing was found for. */
export function nothingFound<T>(filling: Filling, point: Point): Statement<T> {
  const onForm =
    point === "issuer" ||
    filling.form.id === "generic" ||
    filling.form.questions.some((question) => question.point === point);
  if (!onForm) return { status: "not-on-form" };
  return filling.unreadPages ? { status: "unreadable", reason: "no-text-found", evidence: [] } : { status: "blank" };
}

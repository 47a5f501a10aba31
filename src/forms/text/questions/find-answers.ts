import type { Form, Question } from "../../form.ts";
import { type Sheet, wordsWithin } from "../sheets/sheet.ts";
import { bareSections } from "./bare-sections.ts";
import { borrowedAt, borrowedLabels, isTelegram } from "./borrowed-labels.ts";
import { type CompiledForm, compiled } from "./compiled-form.ts";
import { box, type Heading, headingsWithin, labelOf, opened, unnumbered } from "./headings-within.ts";
import { numberedLines } from "./numbered-lines.ts";
import { type Phrases, phrasesAt } from "./phrases.ts";
import { isPrintedBackwards } from "./printed-backwards.ts";
import { skipHints } from "./skip-hints.ts";

/** What stands under one heading. A question that is split over the form has several. */
export interface Answer {
  /** Null for text outside every question. */
  question: Question | null;
  /** Where the heading begins, its number and tick box counted in; equal to `body` without heading. */
  start: number;
  /** Where heading and help text end and the answer begins. */
  body: number;
  end: number;
}

/**
 * Cuts a sheet at the headings of a form. The answers cover the whole sheet in reading order. What was
 * found is kept: splitting a file and filling in a form both ask for it.
 */
export function findAnswers(sheet: Sheet, form: Form): readonly Answer[] {
  const before = found.get(sheet);
  if (before?.form === form) return before.answers;
  const known = compiled(form);
  const byOwn = cutUp(sheet, known, null);
  const borrowed = borrowedLabels(known, byOwn);
  const answers = borrowed === null ? byOwn : cutUp(sheet, known, borrowed);
  found.set(sheet, { form, answers });
  return answers;
}

const found = new WeakMap<Sheet, { form: Form; answers: readonly Answer[] }>();

function cutUp(sheet: Sheet, known: CompiledForm, borrowed: Phrases<Question> | null): Answer[] {
  const byNumberAlone = numberedLines(sheet, known);
  const answers: Answer[] = [];
  let open: Answer = { question: null, start: 0, body: 0, end: 0 };
  const turnTo = (question: Question | null, start: number, body: number) => {
    open.end = start;
    if (open.end > open.start) answers.push(open);
    open = { question, start, body, end: body };
  };
  const cut = (heading: Heading) => {
    const interrupted = open.question;
    turnTo(heading.question, heading.start, heading.body);
    // A page head names the patient again in the midst of an answer, which then goes on.
    if (heading.question.point === "patient" && interrupted !== null && interrupted.point !== "patient") {
      const lineEnd = endOfLine(sheet.text, heading.body);
      const named = sheet.ids.some(({ start }) => start >= heading.body && start < lineEnd);
      const end = named || !/\n/.test(sheet.text.slice(heading.start, heading.body)) ? lineEnd : heading.body;
      turnTo(interrupted, end, end);
    }
  };
  for (const line of lineStarts(sheet.text)) {
    // Help text reaches into the line; the white space of an indented one does not count.
    if (/\S/.test(sheet.text.slice(line.start, open.body))) continue;
    const heading =
      headingAt(sheet, known, line, open.question, byNumberAlone.has(line.start)) ??
      (borrowed === null ? null : borrowedAt(sheet, known, borrowed, line));
    if (heading !== null) cut(heading);
    else for (const bare of bareSections(sheet, known, line, open.question)) cut(bare);
    for (const inner of headingsWithin(sheet, known, Math.max(line.start, open.body), line.end, open.question))
      cut(inner);
  }
  open.end = sheet.text.length;
  answers.push(open);
  return answers;
}

interface LinePlace {
  start: number;
  end: number;
}

const numbering = new RegExp(
  `^[ \\t]*(?:[-•*#>|]+[ \\t]+)?(?:${box}\\s*)?(?:(?:fält|falt|felt|fråga|punkt|pkt|field|box|ruta)\\s+|q\\s?)?(?:\\d{1,2}\\s+(?=\\d{1,2}\\.\\d))?\\[?(\\d{1,2}(?:\\.\\d){0,2}|\\d{1,2})(?:(?<=\\.\\d)[–-]\\d{1,2}(?:\\.\\d)?)?\\s?([a-cA-C])?(?=[\\s.):\\]]|$)[.):\\]]?[ \\t]*(?:${box}\\s*)?`,
  "iu",
);
const named = /^[ \t]*(?:fält|falt|felt|fråga|punkt|pkt|field|box|ruta)\s/iu;

function headingAt(
  sheet: Sheet,
  known: CompiledForm,
  line: LinePlace,
  current: Question | null,
  byNumberAlone: boolean,
): Heading | null {
  const text = sheet.text.slice(line.start, line.end);
  const number = numbering.exec(text);
  if (number !== null) {
    const digits = `${number[1] ?? ""}${(number[2] ?? "").toLowerCase()}`;
    const after = line.start + number[0].length;
    const byNumber = known.byNumber.get(digits);
    const sure = digits.includes(".") || /\d[a-c]/i.test(number[0]) || named.test(text) || byNumberAlone;
    if (byNumber !== undefined && sure) {
      const label = labelOf(sheet, known, byNumber, after);
      const ticked = /[[☐☑☒□■]/u.test(number[0]);
      const labelled = label === after ? labelledAt(sheet, known, line, after, true, current) : null;
      if (labelled !== null && isChapters(known, labelled, byNumber, sheet.text.slice(after, labelled.body)))
        return labelled.question.point === byNumber.point ? { ...labelled, question: byNumber } : labelled;
      if (labelled !== null && tellsMore(sheet, known, labelled, byNumber, after)) return labelled;
      const isExpected = label > after || ticked || mayFollow(known, current, byNumber);
      const inColumn = () => digits.includes(".") && (/[ \t]{2}$/.test(number[0]) || isPrintedBackwards(sheet, known));
      if (isExpected || inColumn()) {
        return opened(sheet, known, byNumber, line.start, after, label);
      }
    }
    const heading = labelledAt(sheet, known, line, after, true, current);
    if (heading !== null) return heading;
  }
  const lead = unnumbered.exec(text)?.[0].length ?? 0;
  return labelledAt(sheet, known, line, line.start + lead, false, current);
}

/**
 * "6.4.2 Arbeidsevne": writers mix up the questions of a chapter. A label with a colon or the line for
 * itself tells which is meant.
 */
function isChapters(known: CompiledForm, { question }: Heading, byNumber: Question, label: string): boolean {
  return known.sectionOf(question) === known.sectionOf(byNumber) && /(?:[:?]|\n)\s*$/u.test(label);
}

/**
 * One figure of a scanned number is easier misread than a whole label; and printouts number the questions
 * of a chapter anew, so that a whole question tells more than its number.
 */
function tellsMore(sheet: Sheet, known: CompiledForm, labelled: Heading, byNumber: Question, after: number): boolean {
  if (sheet.scanned && known.sectionOf(labelled.question) !== known.sectionOf(byNumber)) return true;
  return labelled.question !== byNumber && labelled.body - after > wholeQuestion;
}

/** Characters of a question written out; a shorter label may be the first words of an answer. */
const wholeQuestion = 25;

function labelledAt(
  sheet: Sheet,
  known: CompiledForm,
  line: LinePlace,
  at: number,
  numbered: boolean,
  current: Question | null,
): Heading | null {
  const first = wordsWithin(sheet.words, at, line.end).from;
  if (
    sheet.words[first]?.start !== at &&
    !/^(?:\p{P}*|\|\s)$/u.test(sheet.text.slice(at, sheet.words[first]?.start ?? at))
  ) {
    return null;
  }
  const candidates = phrasesAt(known.labels, sheet.text, sheet.words, first);
  const label = nearest(known, candidates, current);
  if (label === null || !standsAsHeading(sheet, known, label, line, numbered, current)) return null;
  return opened(sheet, known, label.value, line.start, at, label.end);
}

/** When several questions have the same label, the next one in the form's order is meant. */
function nearest<P extends { value: Question }>(
  known: CompiledForm,
  candidates: readonly P[],
  current: Question | null,
): P | null {
  const from = current === null ? -1 : known.orderOf(current);
  return candidates.find(({ value }) => known.orderOf(value) >= from) ?? candidates[0] ?? null;
}

/** Words of a heading also occur in answers: a short label must stand the way a heading does. */
function standsAsHeading(
  sheet: Sheet,
  known: CompiledForm,
  label: { first: number; last: number; start: number; end: number; value: Question },
  line: LinePlace,
  numbered: boolean,
  current: Question | null,
): boolean {
  const lineEnd = Math.max(line.end, endOfLine(sheet.text, label.end));
  // The bracket of "condition(s)" is the label's.
  const rest = sheet.text.slice(label.end, lineEnd).replace(/^\)/, "");
  const alone = /^[\s\p{P}]*$/u.test(rest);
  const length = label.last - label.first + 1;
  const capital = /^\p{Lu}/u.test(sheet.text.slice(label.start, label.start + 1));
  // "Vedr. Kari Prøve" and "Re Una Mockley": only a name follows without a colon.
  const names = label.value.point === "patient" && /^\.?:?\s\p{Lu}[\p{L}'’-]+,?\s\p{Lu}/u.test(rest);
  const telegram = known.isLetter && !capital && /^\.?(?::|[ \t]{2})/.test(rest) && isTelegram(sheet.text);
  if (known.isLetter)
    return (
      telegram || (capital && (alone || numbered || names || /^[.?]?\s?(?:[:|]|[–-]\s|\s{2}|\t|[.…_]{3})/u.test(rest)))
    );
  const backwards = current !== null && known.orderOf(label.value) < known.orderOf(current);
  if (alone || length >= 4) return alone ? capital || length >= 3 || rest.trim() !== "" : true;
  // Behind its heading stands the form's own help text, and nowhere else.
  if (skipHints(sheet, known, label.value, label.end) > label.end + 3) return true;
  if (backwards && length < 3 && known.sectionOf(label.value) !== known.sectionOf(current)) return false;
  if (/^\.?\s?(?:[:?|]|[–-]\s|[.…_]{3})/u.test(rest) || /^(?:\s{2}|\t)/u.test(rest)) return true;
  if (!capital) return false;
  return numbered || length >= 3 || /^\.?\s?[\p{Lu}\d[☐☒]/u.test(rest);
}

/** In a numbered form, a number that leads back is part of an answer ("2.4" in a laboratory value). */
function mayFollow(known: CompiledForm, current: Question | null, next: Question): boolean {
  return (
    current === null ||
    known.orderOf(next) >= known.orderOf(current) ||
    known.sectionOf(next) === known.sectionOf(current)
  );
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

function* lineStarts(text: string): Generator<LinePlace> {
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start);
    yield { start, end };
    start = end + 1;
  }
}

import type { Passage, Topic } from "#certificate/certificate.ts";
import type { Point } from "#certificate/points.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import type { Question } from "../form.ts";
import { findDates } from "./dates/find-dates.ts";
import { answersTo, evidenceFor, type Filling, nothingFound, type Stretch, stretchesOf } from "./filling.ts";
import { anyBox, choicesIn } from "./questions/choices.ts";
import type { Answer } from "./questions/find-answers.ts";
import { pointedNotes, pointsTo } from "./questions/pointed-notes.ts";
import { hintEnd } from "./questions/skip-hints.ts";
import { sameWord } from "./questions/words.ts";
import { trimmed, wordsWithin } from "./sheets/sheet.ts";

/** A point that is answered in free text: everything under its questions, in reading order. */
export function fillText(filling: Filling, point: Point): Statement<string> {
  const parts = answersTo(filling, point).flatMap((answer) =>
    stretchesOf(filling, answer).map((stretch) => ({ answer, stretch })),
  );
  if (parts.length === 0) return nothingFound(filling, point);
  const text = parts.map(({ stretch }) => filling.sheet.shown.slice(stretch.start, stretch.end)).join("\n");
  return stated(
    text,
    parts.flatMap(({ answer, stretch }) => evidenceFor(filling, stretch, answer)),
  );
}

/** Every free text of the certificate where it stands, in reading order. */
export function fillPassages(filling: Filling): Passage[] {
  const lent = placesLent(filling);
  return filling.answers.flatMap((answer) =>
    freeText(filling, answer)
      .flatMap((stretch) => pointed(filling, answer, stretch))
      .flatMap((piece) => paragraphs(filling, answer, piece))
      .flatMap(({ stretch, question, isFurther }) =>
        evidenceFor(filling, stretch, answer).map((evidence) => ({
          topic: isFurther
            ? "unplaced"
            : (question?.topic ?? lent.get(answer.question?.id) ?? answer.question?.topic ?? "unplaced"),
          heading: isFurther ? null : (question?.title ?? headingOf(filling, answer)),
          text: evidence.quote,
          evidence,
        })),
      ),
  );
}

/** Function or activity that is told under another question, which its own place points to ("see 4"): that question's topic by its id. */
function placesLent({ known, sheet, answers }: Filling): ReadonlyMap<string | undefined, Topic> {
  const lent = new Map<string | undefined, Topic>();
  if (known.isLetter) return lent;
  for (const { question, body, end } of answers) {
    if (question?.point !== "functional-impairment" && question?.point !== "activity-limitation") continue;
    const target = end - body > longestPointer ? null : pointsTo(known, sheet.text.slice(body, end));
    if (target !== null && target.topic !== "functional-impairment" && target.topic !== "activity-limitation")
      lent.set(target.id, lent.get(target.id) ?? question.topic);
  }
  return lent;
}

const longestPointer = 60;

/** Further information of a printed form may answer its other questions by their numbers. */
function pointed({ sheet, known }: Filling, { question }: Answer, stretch: Stretch) {
  if (known.isLetter || question?.topic !== "other") return [{ stretch, question: null }];
  return pointedNotes(known, sheet.text, stretch).flatMap((note) => {
    const own = trimmed(sheet.text, note.start, note.end);
    return own === null ? [] : [{ stretch: own, question: note.question }];
  });
}

const ofOneParagraph: ReadonlySet<Topic> = new Set(["basis", "occupation"]);

/** "Seen: 24 February" in a letter holds for its own paragraph: what follows behind an empty line is told freely. */
function paragraphs({ sheet, form }: Filling, answer: Answer, piece: { stretch: Stretch; question: Question | null }) {
  const { stretch, question } = piece;
  const { text } = sheet;
  const gap = /\n[ \t]*\n/.exec(text.slice(stretch.start, stretch.end));
  if (gap === null || form.id !== "generic" || !ofOneParagraph.has(answer.question?.topic ?? "unplaced"))
    return [{ stretch, question, isFurther: false }];
  const at = stretch.start + gap.index;
  return [
    { own: trimmed(text, stretch.start, at), isFurther: false },
    { own: trimmed(text, at, stretch.end), isFurther: true },
  ].flatMap(({ own, isFurther }) => (own === null ? [] : [{ stretch: own, question, isFurther }]));
}

/** A form's own title; in a letter the heading as the writer put it. */
function headingOf({ form, sheet }: Filling, { question, start, body }: Answer): string | null {
  if (question === null || form.id !== "generic") return question?.title ?? null;
  return sheet.text.slice(start, body).replace(/^[\s\d.)]+|[\s:.–-]+$/gu, "");
}

function freeText(filling: Filling, answer: Answer): readonly Stretch[] {
  const type = answer.question?.type ?? "text";
  const stretches = stretchesOf(filling, answer);
  if (answer.question === null && !filling.known.isLetter) return besideIdentity(filling, stretches);
  if (type === "people") return stretches.filter((stretch) => isProse(filling, stretch));
  if (type === "diagnoses" || (type === "text" && answer.question?.choices === undefined)) return stretches;
  const { question } = answer;
  if (type === "boolean" && question !== null) {
    return stretches.filter((stretch) => !isYesOrNo(filling, stretch, question));
  }
  return besideChoices(filling, answer, stretches);
}

/** Above the first question of a printed form stands who it is about: "Berit Test" has had no test. */
function besideIdentity({ sheet }: Filling, stretches: readonly Stretch[]): Stretch[] {
  const taken = sheet.ids.map(({ start, end }) => ({
    start: sheet.text.lastIndexOf("\n", start) + 1,
    end: (sheet.text.indexOf("\n", end) + 1 || sheet.text.length + 1) - 1,
  }));
  return stretches.flatMap((stretch) => linesOutside(sheet.text, stretch, taken));
}

/** What is written beside or between the printed choices of a question, dates and degrees left out. */
function besideChoices(filling: Filling, answer: Answer, stretches: readonly Stretch[]): Stretch[] {
  const taken = choicesIn(filling, answer).map(({ start, labelEnd }) => ({ start, end: labelEnd }));
  return stretches
    .flatMap((stretch) => linesOutside(filling.sheet.text, stretch, taken))
    .filter((stretch) => hasWords(filling, stretch) && !isHelp(filling, answer, stretch));
}

function isHelp({ sheet, known }: Filling, { question }: Answer, { start, end }: Stretch): boolean {
  const help = question === null ? null : hintEnd(sheet, known, question, start);
  return help !== null && !/\p{L}/u.test(sheet.text.slice(help, end));
}

function linesOutside(text: string, { start, end }: Stretch, taken: readonly Stretch[]): Stretch[] {
  const inside = taken.filter((one) => one.start < end && one.end > start);
  const edges = [start, ...inside.flatMap((one) => [one.start, one.end]), end];
  const found: Stretch[] = [];
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const left = (edges[i] ?? 0) + (/^[\s.:,;–-]*/.exec(text.slice(edges[i], edges[i + 1]))?.[0].length ?? 0);
    const piece = trimmed(text, left, edges[i + 1] ?? 0);
    if (piece !== null) found.push(piece);
  }
  return found;
}

const machinery =
  /\b(?:f\.?\s?r\.?\s?o\.?\s?m|f\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|från och med|fra og med|till och med|til og med|grad|procent|prosent|per cent|from|to|or|fom|tom|ja|nei|nej|yes|no|inom|månader|månad|måneder|dagar|dgr)\b/giu;

/** Words are left when dates, degrees, numbers and the words between them are taken away. */
function hasWords({ sheet, dates }: Filling, { start, end }: Stretch): boolean {
  let text = sheet.text.slice(start, end);
  for (const date of findDates(text, dates).reverse()) text = text.slice(0, date.start) + text.slice(date.end);
  return /\p{L}{2}/u.test(text.replace(machinery, " ").replace(everyBox, " "));
}

const everyBox = new RegExp(anyBox, "gu");

/** Yes, no and printed words: a tick in letters. */
function isYesOrNo({ sheet, known }: Filling, { start, end }: Stretch, question: Question): boolean {
  const { from, to } = wordsWithin(sheet.words, start, end);
  const hint = known.hintWordsOf(question);
  return sheet.words
    .slice(from, to)
    .every((word) => yesOrNo.test(word.plain) || hint.some((pattern) => sameWord(pattern, word)));
}

const yesOrNo = /^(?:ja|nej|nei|yes|no|x)$/;

/** Names, numbers and addresses are no free text; a whole sentence among them is. */
function isProse({ sheet }: Filling, { start, end }: Stretch): boolean {
  return sheet.text
    .slice(start, end)
    .split("\n")
    .some((line) => (line.match(/\p{L}{2,}/gu) ?? []).length >= 14 && /\p{Ll}[.!?]/u.test(line));
}

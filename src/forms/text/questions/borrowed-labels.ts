import type { Point } from "#certificate/points.ts";
import type { Question } from "../../form.ts";
import { formWith } from "../../forms.ts";
import type { Sheet } from "../sheets/sheet.ts";
import { wordsWithin } from "../sheets/sheet.ts";
import type { CompiledForm } from "./compiled-form.ts";
import type { Answer } from "./find-answers.ts";
import { type Heading, opened, unnumbered } from "./headings-within.ts";
import { type Phrases, phrases, phrasesAt } from "./phrases.ts";

/**
 * Headings to look for once more, for the points of a form that no heading of its own was found for: a
 * printout in columns or in another order has the form's own, and headings of letters, where it likes.
 * Null when no point is left, and for letters.
 */
export function borrowedLabels(known: CompiledForm, answers: readonly Answer[]): Phrases<Question> | null {
  if (known.isLetter) return null;
  const found = new Set(answers.map(({ question }) => question?.id));
  const open = [...core].filter((point) => {
    const own = known.form.questions.filter((question) => question.point === point);
    return own.length > 0 && !own.some(({ id }) => found.has(id));
  });
  if (open.length === 0) return null;
  const key = open.join(" ");
  const before = ready.get(known)?.get(key);
  if (before !== undefined) return before;
  const made = phrases(open.flatMap((point) => labelsFor(known, point)));
  ready.set(known, new Map([...(ready.get(known) ?? []), [key, made]]));
  return made;
}

const ready = new WeakMap<CompiledForm, Map<string, Phrases<Question>>>();

/** Points without which nothing can be decided. */
const core: ReadonlySet<Point> = new Set([
  "contacts",
  "occupation",
  "diagnoses",
  "functional-impairment",
  "activity-limitation",
  "treatment",
  "capacity",
  "prognosis",
]);

/** A heading at the beginning of a line, with a colon, a gap or nothing behind it. */
export function borrowedAt(
  sheet: Sheet,
  known: CompiledForm,
  labels: Phrases<Question>,
  line: { start: number; end: number },
): Heading | null {
  const text = sheet.text.slice(line.start, line.end);
  const at = line.start + (unnumbered.exec(text)?.[0].length ?? 0);
  const { from } = wordsWithin(sheet.words, at, line.end);
  if (sheet.words[from]?.start !== at) return null;
  const label = phrasesAt(labels, sheet.text, sheet.words, from)[0];
  if (label === undefined || !headingEnd.test(sheet.text.slice(label.end, line.end))) return null;
  if (!/^\p{Lu}/u.test(sheet.text.slice(at, at + 1)) && !isTelegram(sheet.text)) return null;
  return opened(sheet, known, label.value, line.start, at, label.end);
}

/** Whether a text has many headings in small letters: "dia: …", "beh    …". */
export function isTelegram(text: string): boolean {
  return (text.match(/^[ \t]*\p{Ll}[\p{Ll} ()]{1,14}(?:\.?:|[ \t]{2,})/gmu)?.length ?? 0) >= fewestSmallHeadings;
}

const fewestSmallHeadings = 4;

const headingEnd = /^\)?\.?(?:\s?[:|]|\s?[.…_]{3}|\s{2}|\t|\s*$)/u;

/** The form's own labels for a point and those of letters, all for the question that takes its words. */
function labelsFor({ form }: CompiledForm, point: Point): [string, Question][] {
  const own = form.questions.filter((question) => question.point === point);
  const takesWords = own.find(({ type }) => type !== "choice" && type !== "boolean") ?? own[0];
  if (takesWords === undefined) return [];
  const ofLetters = formWith("generic").questions.filter((question) => question.point === point);
  return [
    ...own.flatMap((question) => question.labels.map((label): [string, Question] => [label, question])),
    ...ofLetters.flatMap(({ labels }) =>
      labels.filter((label) => !ofIssuers.has(label)).map((label): [string, Question] => [label, takesWords]),
    ),
  ];
}

/** Headings for the patient's occupation in a letter that stand above the physician's role on a form. */
const ofIssuers: ReadonlySet<string> = new Set(["Role", "Position", "Job title", "Befattning"]);

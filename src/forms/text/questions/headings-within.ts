import { matchesIn } from "#language/terms/matches-in.ts";
import type { Question } from "../../form.ts";
import { type Sheet, wordsWithin } from "../sheets/sheet.ts";
import type { CompiledForm } from "./compiled-form.ts";
import { phraseAt } from "./phrases.ts";
import { skipHints } from "./skip-hints.ts";

/** A heading in the text; its answer begins at `body`. */
export interface Heading {
  question: Question;
  start: number;
  body: number;
}

/**
 * Headings in the midst of a line: fields with a number of their own ("1.1 Name  1.2 Number"), or in a
 * letter what stands with its colon behind a sentence.
 */
export function headingsWithin(
  sheet: Sheet,
  known: CompiledForm,
  from: number,
  to: number,
  current: Question | null,
): readonly Heading[] {
  // Nothing else is a heading in the midst of a line without a number or a colon.
  const colon = sheet.text.slice(from, to).includes(":");
  if (known.isLetter) return colon ? headingsBehindSentences(sheet, known, from, to) : none;
  if (current === null) return none;
  const numbered = known.hasInlineNumbers ? numberedWithin(sheet, known, from, to, current) : none;
  return numbered.length > 0 || !colon ? numbered : besideEachOther(sheet, known, from, to, current);
}

const none: readonly Heading[] = [];

function numberedWithin(sheet: Sheet, known: CompiledForm, from: number, to: number, current: Question): Heading[] {
  const found: Heading[] = [];
  let before = current;
  for (const match of matchesIn(sheet.text.slice(from, to), inlineNumber)) {
    const question = known.byNumber.get(match[1] ?? "");
    if (question === undefined || known.sectionOf(question) !== known.sectionOf(before)) continue;
    if (known.orderOf(question) <= known.orderOf(before)) continue;
    const start = from + match.index;
    const after = start + match[0].length;
    const heading = opened(sheet, known, question, start, after, labelOf(sheet, known, question, after));
    found.push(heading);
    before = question;
  }
  return found;
}

/** "Arbeidsgiver: Prøve AS. Yrke: lærer": the next heading of the same section with its colon, on one line. */
function besideEachOther(sheet: Sheet, known: CompiledForm, from: number, to: number, current: Question): Heading[] {
  return matchesIn(sheet.text.slice(from, to), nextLabel).flatMap((match) => {
    const start = from + match.index;
    const label = phraseAt(known.labels, sheet.text, sheet.words, wordsWithin(sheet.words, start, to).from);
    if (label === null || label.start !== start || label.end !== start + match[0].length) return [];
    const near = known.sectionOf(label.value) === known.sectionOf(current);
    if (!near || known.orderOf(label.value) <= known.orderOf(current)) return [];
    return [opened(sheet, known, label.value, start, start, label.end)];
  });
}

/** "Splint for two weeks. Prognosis: full recovery.", "Re: Ada Mock   Occupation: cook": a letter's heading with its colon, behind a sentence, a gap or a stroke. */
function headingsBehindSentences(sheet: Sheet, known: CompiledForm, from: number, to: number): Heading[] {
  return matchesIn(sheet.text.slice(from, to), labelBehindSentence).flatMap((match) => {
    const start = from + match.index;
    const label = phraseAt(known.labels, sheet.text, sheet.words, wordsWithin(sheet.words, start, to).from);
    if (label === null || label.start !== start || label.end !== start + match[0].length) return [];
    return [opened(sheet, known, label.value, start, start, label.end)];
  });
}

const inlineNumber = /(?<=\s|^)(\d{1,2}\.\d(?:\.\d)?)(?=\s)/g;
const nextLabel = /(?<=[.;,|]\s+|[ \t]{2,}|\t)\p{L}(?:[^.:!?,;|\s]|\s(?!\s)){1,40}(?=:\s)/gu;
const labelBehindSentence = /(?<=[.!?;,]\s+|[ \t]{2,}|\t|[|·•]\s*)\p{Lu}(?:[^.:!?,;|\s]|\s(?!\s)){1,40}(?=:\s)/gu;

/** A tick box, in a pattern. */
export const box = "(?:\\[\\s?[xX✓✔]?\\s?\\]|[☐☑☒□■✓✔✗✘]|\\([xX ]?\\))";
/** What may stand before a heading without number. */
export const unnumbered = new RegExp(`^[ \\t]*(?:[-•*#>|]+\\s*)?(?:${box}\\s*)?`, "u");

/** End of the question's own label where it stands at `at`; `at` itself where it does not. */
export function labelOf(sheet: Sheet, known: CompiledForm, question: Question, at: number): number {
  const afterBox = at + (unnumbered.exec(sheet.text.slice(at, at + 20))?.[0].length ?? 0);
  const first = wordsWithin(sheet.words, afterBox, sheet.text.length).from;
  if (sheet.words[first]?.start !== afterBox) return at;
  const label = phraseAt(known.labelsOf(question), sheet.text, sheet.words, first);
  return label === null ? at : label.end;
}

/** The heading, with its answer's beginning behind label and help text. */
export function opened(
  sheet: Sheet,
  known: CompiledForm,
  question: Question,
  start: number,
  bodyFrom: number,
  labelEnd: number,
): Heading {
  return { question, start, body: skipHints(sheet, known, question, Math.max(bodyFrom, labelEnd)) };
}

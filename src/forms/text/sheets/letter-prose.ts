import type { Form, Question } from "../../form.ts";
import { codesIn } from "../diagnoses/diagnosis-codes.ts";
import { linesIn, type Stretch } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { trimmed } from "./sheet.ts";

/**
 * The answers of a letter, with what goes on below a name or a diagnosis in whole sentences taken out
 * from under that heading: it has no heading of its own and may speak of anything.
 */
export function withProseApart(text: string, form: Form, answers: readonly Answer[]): Answer[] {
  if (form.id !== "generic") return [...answers];
  return answers.flatMap((answer) => {
    const cut = proseStart(text, answer);
    if (cut === null) return [answer];
    return [
      { ...answer, end: cut },
      { question: null, start: cut, body: cut, end: answer.end },
    ];
  });
}

function proseStart(text: string, { question, body, end }: Answer): number | null {
  const isProse = question === null ? undefined : proseUnder(question);
  if (isProse === undefined) return null;
  let before: Stretch | null = null;
  for (const line of linesIn(text, body, end)) {
    const whole = trimmed(text, line.start, line.end);
    if (whole === null) continue;
    if (before !== null && isProse(text, before, whole)) return whole.start;
    // An occupation may well be told in sentences.
    const sentence = question?.point === "occupation" ? null : sentenceWithin(text, whole, end);
    if (sentence !== null) return sentence;
    before = whole;
  }
  return null;
}

/** Whether a line below an answer is running text and no more of the answer. */
type IsProse = (text: string, before: Stretch, line: Stretch) => boolean;

function proseUnder(question: Question): IsProse | undefined {
  if (question.type === "diagnoses") return isNoDiagnosis;
  if (question.point === "patient") return (written, _, line) => isRunning(written.slice(line.start, line.end));
  return question.point === "occupation" ? isNextParagraph : undefined;
}

/** Below an occupation of one line and an empty line, a letter goes on with anything. */
function isNextParagraph(text: string, before: Stretch, line: Stretch): boolean {
  return /\n\s*\n/.test(text.slice(before.end, line.start)) && isRunning(text.slice(line.start, line.end));
}

/** Words that a diagnosis of one line may have; with a code it may have more. */
const wordsOfDiagnosis = 6;
const wordsOfCodedDiagnosis = 12;

/** Another diagnosis is short, coded or numbered; after an empty line only the last two are one. */
function isNoDiagnosis(text: string, before: Stretch, line: Stretch): boolean {
  const written = text.slice(line.start, line.end);
  const apart = /\n\s*\n/.test(text.slice(before.end, line.start));
  const ended = /[.!?]$/.test(text.slice(before.start, before.end));
  if (/^\p{Ll}/u.test(written) && !apart && !ended) return false;
  const words = written.match(/\p{L}+/gu)?.length ?? 0;
  if (words <= wordsOfCodedDiagnosis && codesIn(text, line, "generic").length > 0) return false;
  const sentence = /[.!?]\s|\p{Ll}[.!?]$/u.test(written.replace(/^\d{1,2}[.)]\s*/, ""));
  const short = words <= wordsOfDiagnosis && !(sentence && words > 2);
  return apart ? !(short && /^(?:\d{1,2}[.)]|[-–•*])\s/u.test(written)) : !short;
}

/** Words in small letters that no line of an address or name has. */
const smallWords = 4;

/** Whether a line is running text and no name, address or heading. */
export function isRunning(written: string): boolean {
  return (written.match(/(?<![\p{L}\p{P}])\p{Ll}{2,}/gu)?.length ?? 0) >= smallWords;
}

/** "Asthma (J45.9). Seen today, wheezing at rest.": where a sentence begins on the answer's own line. */
function sentenceWithin(text: string, { start, end }: Stretch, answerEnd: number): number | null {
  const line = text.slice(start, end);
  for (const stop of line.matchAll(/[.!?]\s+(?=\p{Lu}(?:\p{Ll}|\s\p{Ll}))/gu)) {
    const from = start + stop.index + stop[0].length;
    const coded = /[A-Z]\d{2}(?:\.\w{1,4})?\s?\)?$/.test(line.slice(0, stop.index));
    const sentence = /[^.!?]*/.exec(text.slice(from, answerEnd).split(/\n\s*\n/)[0] ?? "")?.[0] ?? "";
    if (coded || isRunning(sentence)) return from;
  }
  return null;
}

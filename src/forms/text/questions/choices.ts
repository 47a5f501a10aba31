import type { Choice } from "../../form.ts";
import type { Filling } from "../filling.ts";
import { wordsWithin } from "../sheets/sheet.ts";
import type { Answer } from "./find-answers.ts";
import { findPhrases, phraseAt } from "./phrases.ts";

/** One printed choice as it stands in an answer. `ticked` is null where the text cannot tell. */
export interface ChoiceFound {
  choice: Choice;
  ticked: boolean | null;
  /** Where the choice begins, its tick box counted in. */
  start: number;
  labelEnd: number;
  /** Where the next choice or the answer's end follows. */
  end: number;
}

/** A tick box, or a lone x that stands for a ticked one. */
const boxBefore = /(?:\[\s?([xX✓✔]?)\s?\]|([☑☒✓✔✗✘■])|([☐□])|\(\s?([xX]?)\s?\)|(?:^|(?<=\s))([xX]))[ \t]*$/u;
export const anyBox = /\[\s?[xX✓✔]?\s?\]|[☐☑☒□■✓✔✗✘]|(?<=\s|^)\([xX ]?\)(?=\s)|(?<=^|\n)[xX](?=\s)/u;

/** The tick box that ends right before `at`, or null. */
export function tickBefore(text: string, at: number): { start: number; ticked: boolean } | null {
  const from = Math.max(0, at - 8);
  const match = boxBefore.exec(text.slice(from, at));
  if (match === null) return null;
  const [, inBrackets, full, empty, inParentheses, lone] = match;
  const ticked =
    empty === undefined && [inBrackets, full, inParentheses, lone].some((mark) => mark !== undefined && mark !== "");
  return { start: from + match.index, ticked };
}

/**
 * The question's choices in one answer. With tick boxes the ticked ones are chosen; a printout
 * without boxes prints only what was chosen; a blank form's text prints every choice and tells nothing.
 */
export function choicesIn(filling: Filling, answer: Answer): readonly ChoiceFound[] {
  if (answer.question?.choices === undefined) return [];
  // Several fillers ask for the choices of one answer.
  const before = filling.choices.get(answer);
  if (before !== undefined) return before;
  const choices = lookForChoices(filling, answer);
  filling.choices.set(answer, choices);
  return choices;
}

function lookForChoices(filling: Filling, answer: Answer): ChoiceFound[] {
  const { question } = answer;
  if (question === null) return [];
  const { sheet, known } = filling;
  const labels = known.choicesOf(question);
  const found: ChoiceFound[] = [];
  const { from, to } = wordsWithin(sheet.words, answer.start, answer.end);
  for (let at = from; at < to; at++) {
    const label = phraseAt(labels, sheet.text, sheet.words, at);
    if (label === null) continue;
    const box = tickBefore(sheet.text, label.start) ?? tickInHeading(sheet.text, answer, label.start);
    if (box === null && !standsFree(sheet.text, label.start, answer.body)) continue;
    const start = box?.start ?? label.start;
    const before = found.at(-1);
    if (before !== undefined) before.end = start;
    found.push({ choice: label.value, ticked: box?.ticked ?? null, start, labelEnd: label.end, end: answer.end });
    at = label.last;
  }
  if (found.length === 0) return [];
  const printed = printedCodes(filling, answer);
  const boxes = anyBox.test(sheet.text.slice(answer.start, answer.end));
  const everyChoice = printed.size > 2 && printed.size >= (question.choices?.length ?? 0);
  for (const one of found) one.ticked ??= boxes ? false : everyChoice ? null : true;
  return found;
}

/** "[x] 2.1 Én arbeidsgiver": the box before the field number belongs to the first choice. */
function tickInHeading(text: string, { start, body }: Answer, at: number): { start: number; ticked: boolean } | null {
  if (at > body) return null;
  const box = anyBox.exec(text.slice(start, body));
  return box === null ? null : tickBefore(text, start + box.index + box[0].length);
}

/** Codes of the question's choices that are printed anywhere under questions that share them. */
function printedCodes({ sheet, known, answers }: Filling, { question }: Answer): Set<string> {
  const codes = new Set<string>();
  if (question === null) return codes;
  for (const answer of answers) {
    if (answer.question?.choices !== question.choices) continue;
    const { from, to } = wordsWithin(sheet.words, answer.start, answer.end);
    for (const { value } of findPhrases(known.choicesOf(question), sheet.text, sheet.words.slice(from, to)))
      codes.add(value.code);
  }
  return codes;
}

/** Begins a line or the answer, or follows a wide gap, a field number or a full stop. */
function standsFree(text: string, at: number, body: number): boolean {
  return at <= body || /(?:^|\n|\s{2}|\t|[.;:,]\s|\d\s)$/u.test(text.slice(Math.max(0, at - 4), at));
}

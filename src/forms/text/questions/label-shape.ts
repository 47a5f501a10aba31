import type { Point } from "#certificate/points.ts";
import { type Filling, linesIn } from "../filling.ts";
import { evidenceAt, sureFrom, wordsWithin } from "../sheets/sheet.ts";
import type { Answer } from "./find-answers.ts";

/**
 * Whether a line of the answer begins much like a label of this point: it is there, and was too badly read
 * to be taken for it. A line of sure words is what it says. Told by the pairs of letters that both have.
 */
export function looksLikeLabelOf({ sheet, form }: Filling, point: Point, answer: Answer): boolean {
  const labels = form.questions
    .filter((one) => one.point === point)
    .flatMap((question) => question.labels.map(lettersOf));
  const long = labels.filter((label) => label.length >= shortestLabel);
  for (const line of linesIn(sheet.text, answer.body, answer.end)) {
    if (!evidenceAt(sheet, line.start, line.end, null).some(({ confidence }) => confidence < sureFrom)) continue;
    const { from, to } = wordsWithin(sheet.words, line.start, line.end);
    const written = sheet.words
      .slice(from, to)
      .map(({ plain }) => plain)
      .join("")
      .replace(/^\d{1,2}/, "");
    if (long.some((label) => likeness(written.slice(0, label.length), label) >= alikeFrom)) return true;
  }
  return false;
}

/** Shorter labels are ordinary words, and a line that begins like one says nothing. */
const shortestLabel = 9;
/** Share of letter pairs in common: above it a person would guess the label, too. */
const alikeFrom = 0.6;

function lettersOf(label: string): string {
  return label
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Dice's coefficient over pairs of neighbouring letters. */
function likeness(one: string, other: string): number {
  const left = pairsOf(other);
  let shared = 0;
  for (const pair of pairsOf(one)) {
    const at = left.indexOf(pair);
    if (at === -1) continue;
    left.splice(at, 1);
    shared++;
  }
  return (2 * shared) / Math.max(1, one.length - 1 + other.length - 1);
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}

import type { FormId } from "#certificate/certificate.ts";
import { matchesIn } from "#language/terms/matches-in.ts";
import type { Form } from "./form.ts";
import { forms, formWith } from "./forms.ts";
import { phrases, phrasesAt } from "./text/questions/phrases.ts";
import { type Word, wordsOf } from "./text/questions/words.ts";

/** Marks that must be found before a text counts as that form: a letter may well name a form once. */
const fewestMarks = 2;

const marks = phrases(
  forms.flatMap((form) => form.marks.map((mark): [string, { form: Form; mark: string }] => [mark, { form, mark }])),
);

/**
 * The form that a text is written on, told by its printed words; `generic` when no form shows. With
 * `id` only the printed version is looked for.
 */
export function recogniseForm(text: string, id?: FormId, words: readonly Word[] = wordsOf(text)): Form {
  const found = new Map<Form, Set<string>>();
  for (let at = 0; at < words.length; at++) {
    for (const { value } of phrasesAt(marks, text, words, at)) {
      found.set(value.form, (found.get(value.form) ?? new Set()).add(value.mark));
    }
  }
  for (const [form, hits] of found) if (hits.size > 0 && hasNumbersOf(form, text)) hits.add("numbers");
  const fewest = id === undefined ? fewestMarks : 1;
  let best: { form: Form; hits: number } | null = null;
  for (const form of forms) {
    const hits = found.get(form)?.size ?? 0;
    if (hits < fewest || (id !== undefined && form.id !== id)) continue;
    if (best === null || hits > best.hits) best = { form, hits };
  }
  return best?.form ?? formWith(id ?? "generic");
}

/** Printed numbers of fields at the beginnings of lines, as many as no letter has by chance. */
function hasNumbersOf(form: Form, text: string): boolean {
  const ids = new Set(form.questions.map(({ printed, id }) => printed ?? id));
  const written = new Set(matchesIn(text, printedNumber).map(([, number]) => number ?? ""));
  const found = [...written].filter((number) => ids.has(number));
  return found.filter((number) => number.includes(".")).length >= fewestDotted || found.length >= fewestNumbers;
}

const printedNumber = /^[ \t]*\[?(\d{1,2}(?:\.\d){0,2}[a-c]?)(?=[\s:.)\]]|[–-]\d{1,2}\s)/gm;
const fewestDotted = 4;
/** A list in a letter is numbered as well, and seldom that far. */
const fewestNumbers = 8;

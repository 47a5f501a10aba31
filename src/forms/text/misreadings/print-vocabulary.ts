import { formPrint } from "../../form-print.ts";
import { forms } from "../../forms.ts";
import { everyLanguage } from "../../words/all-words.ts";
import type { FormWords } from "../../words/form-words.ts";
import { wordsOf } from "../questions/words.ts";

/**
 * Every word that a form prints as label, choice, help or mark, and every word of the lists by which a
 * certificate is filled in: as it is written, by its plain spelling. Made once, when the first scan comes.
 */
export function printVocabulary(): ReadonlyMap<string, string> {
  made ??= new Map([...forms.flatMap(formPrint), ...everyLanguage(cuesOf)].flatMap(spellings));
  return made;
}

let made: ReadonlyMap<string, string> | null = null;

function cuesOf(words: FormWords): string[] {
  const { degrees, contact, signed, duration } = words;
  return [
    ...words.months.flat(),
    ...words.notAnswered,
    ...words.notADiagnosis,
    ...words.yes,
    ...words.no,
    ...words.from,
    ...words.to,
    ...words.openEnd,
    ...Object.values(duration).flat(),
    ...words.numbers,
    ...words.afterwards,
    ...Object.values(degrees).flat(),
    ...words.unclearDegree,
    ...words.incapacity,
    ...Object.values(contact).flat(),
    ...words.today,
    ...words.met,
    ...Object.values(signed).flat(),
    ...words.roles,
    ...words.specialities,
    ...words.units,
    ...words.diagnosisCues,
    ...words.certificate,
  ];
}

function spellings(phrase: string): [string, string][] {
  return wordsOf(phrase).map(({ plain, start, end }) => [plain, phrase.slice(start, end).toLowerCase()]);
}

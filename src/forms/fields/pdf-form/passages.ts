import type { Passage } from "#certificate/certificate.ts";
import { type FieldSource, type FieldValue, passageFor } from "../field-source.ts";
import { isSheet, type PdfAnswers } from "./answers.ts";
import { joinedWords } from "./statements.ts";

/**
 * All that the fields say in words and single ticks, in the order of the form; an answer that goes on
 * on the continuation sheet is one passage. Words in fields that the form does not have, and sheets
 * that do not say what they continue, come last as `unplaced`.
 */
export function passagesOf(source: FieldSource, answers: PdfAnswers): Passage[] {
  const { map, fields, texts } = answers;
  const ticks = Object.entries(map.ticks).flatMap(([name, { question, words }]): FieldValue[] => {
    const tick = fields.tick(name, words);
    return tick === null ? [] : [{ ...tick, question }];
  });
  const placed = source.form.questions.flatMap(({ id, type, pdfFields = [] }) => [
    ...(type === "diagnoses" ? diagnosisValues(answers, id, pdfFields) : []),
    ...ticks.filter(({ question }) => question === id),
    ...texts
      .filter(({ question }) => question === id)
      .flatMap((answer): FieldValue[] => {
        const first = answer.pieces[0];
        return first === undefined ? [] : [{ ...first, words: joinedWords(answer) }];
      }),
  ]);
  return [
    ...placed.map((value) => passageFor(source, value)),
    ...[...answers.unplaced, ...strangeValues(answers)].map((value) => passageFor(source, value, "unplaced")),
  ];
}

function diagnosisValues(
  { fields, diagnosisTexts }: PdfAnswers,
  question: string,
  names: readonly string[],
): FieldValue[] {
  const words = names
    .filter((name) => !/kod/i.test(name))
    .flatMap((name) => fields.text(name) ?? [])
    .map((filled) => ({ ...filled, question }));
  return [...words, ...diagnosisTexts.map(({ value }) => value)];
}

/** Sentences in fields that nobody knows. Single words there are the form's own numbers, `#pageSet` is the print of every page. */
function strangeValues({ map, fields }: PdfAnswers): FieldValue[] {
  const { issuer, ...people } = map;
  const known = new Set<string | null>([
    ...map.form.questions.flatMap(({ pdfFields = [], choices = [] }) => [
      ...pdfFields,
      ...choices.flatMap(({ pdfDates = [] }) => pdfDates),
    ]),
    people.patientName,
    people.patientId,
    people.signedOn,
    people.signature,
    people.months,
    issuer.name,
    ...issuer.roles,
    issuer.professionalId,
    issuer.unit,
  ]);
  return fields
    .texts()
    .filter(({ name }) => !known.has(name) && !isSheet(map, name) && !name.includes("#pageSet"))
    .filter(({ filled }) => /\p{L}+\s+\p{L}+/u.test(filled.words))
    .map(({ filled }) => ({ ...filled, question: null }));
}

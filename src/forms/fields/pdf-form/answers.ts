import type { FormField } from "#readers/document-text.ts";
import type { FieldValue } from "../field-source.ts";
import { continuedTexts, withoutPointer } from "./continuation.ts";
import type { PdfFieldMap } from "./field-map.ts";
import { type Filled, type FilledFields, filledFields } from "./filled-fields.ts";

/** A text answer: what stands in its own fields, and what the continuation sheet adds. */
export interface WrittenAnswer {
  question: string;
  pieces: AnswerPiece[];
}

/** `joint` is what belongs between this piece and the one before: a space inside a cut sentence, else a new line. */
interface AnswerPiece extends FieldValue {
  joint: "" | " " | "\n";
}

/** Everything that the fields of a form hold. */
export interface PdfAnswers {
  map: PdfFieldMap;
  fields: FilledFields;
  /** Text answers in the order of the form; diagnoses are not among them. */
  texts: WrittenAnswer[];
  /** What the continuation sheet says of a diagnosis, by code without dot. */
  diagnosisTexts: { code: string | null; value: FieldValue }[];
  /** Stretches of the continuation sheet that do not say what they continue. */
  unplaced: FieldValue[];
}

export function pdfAnswers(map: PdfFieldMap, formFields: readonly FormField[]): PdfAnswers {
  const fields = filledFields(formFields);
  const answers = map.form.questions
    .filter(({ id, type }) => type !== "diagnoses" && id !== sheetQuestion)
    .flatMap(({ id, pdfFields = [] }) =>
      pdfFields.flatMap((name) => {
        const filled = name === map.months ? null : fields.text(name);
        return filled === null ? [] : [{ question: id, filled, cut: withoutPointer(filled.words) }];
      }),
    );
  const open = [...new Set(answers.filter(({ cut }) => cut !== null).map(({ question }) => question))];
  const added = sheets(map, fields).flatMap(({ words, ...place }) =>
    continuedTexts(map.form, words, open).map((text) => ({ ...text, place })),
  );
  const isDiagnosis = (question: string | null) =>
    map.form.questions.some(({ id, type }) => id === question && type === "diagnoses");
  const texts = map.form.questions.flatMap(({ id }) => {
    const own = answers.filter(({ question }) => question === id);
    const more = added.filter(({ question }) => question === id && !isDiagnosis(question));
    if (own.length + more.length === 0) return [];
    const lastCut = own.at(-1)?.cut ?? null;
    const pieces = [
      ...own.map(({ filled, cut }) => ({
        ...filled,
        // A cut answer whose rest is missing keeps its pointer: somebody must see that a page is lacking.
        words: more.length > 0 ? (cut ?? filled.words) : filled.words,
      })),
      ...more.map(({ place, words }) => ({ ...place, words })),
    ];
    return [
      {
        question: id,
        pieces: pieces.map((piece, at): AnswerPiece => {
          const goesOn = at === own.length && lastCut !== null;
          return { ...piece, question: id, joint: at === 0 ? "" : goesOn ? " " : "\n" };
        }),
      },
    ];
  });
  return {
    map,
    fields,
    texts,
    diagnosisTexts: added
      .filter(({ question }) => isDiagnosis(question))
      .map(({ code, place, words, question }) => ({ code, value: { ...place, words, question } })),
    unplaced: added
      .filter(({ question }) => question === null)
      .map(({ place, words }) => ({ ...place, words, question: sheetQuestion })),
  };
}

/** Our id of the continuation sheet, which is no question. */
const sheetQuestion = "fortsattningsblad";

/** Whether a field is a continuation sheet; a long rest runs over several, each with a field of its own. */
export function isSheet({ continuation }: PdfFieldMap, name: string): boolean {
  return continuation !== null && (name.split(".").at(-1) ?? "").startsWith(continuation);
}

function sheets(map: PdfFieldMap, fields: FilledFields): Filled[] {
  return fields
    .texts()
    .filter(({ name }) => isSheet(map, name))
    .map(({ filled }) => filled);
}

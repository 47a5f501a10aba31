import type { Diagnosis } from "#certificate/diagnosis.ts";
import { blank, type Statement, stated } from "#certificate/statement.ts";
import type { Question } from "../../form.ts";
import { plainCode } from "../diagnosis-systems.ts";
import type { FieldSource } from "../field-source.ts";
import type { PdfAnswers } from "./answers.ts";
import { questionsAbout, quoted } from "./statements.ts";

/** A field for the words, then one for each character of the code (FK 7804) or for the whole code (FK 7263). */
export function diagnoses(source: FieldSource, answers: PdfAnswers): Statement<Diagnosis[]> {
  const value = questionsAbout(source, "diagnoses").flatMap((question) =>
    diagnosisFields(question).flatMap(({ words, code }, at): Omit<Diagnosis, "rank">[] => {
      const characters = code.flatMap((name) => answers.fields.text(name) ?? []);
      const written = characters.map(({ words: character }) => character).join("");
      const plain = written === "" ? null : plainCode(written);
      const text = answers.fields.text(words);
      const more = answers.diagnosisTexts.filter(
        // What names no code continues the diagnosis that counts most.
        (one) => (one.code === null ? at === 0 : plain !== null && plainCode(one.code) === plain),
      );
      if (text === null && plain === null) return [];
      const whole = [
        ...(text === null ? [] : [more.length > 0 ? text.words.replace(/\s*(?:\.{3}|…)$/, "") : text.words]),
        ...more.map((one) => one.value.words),
      ];
      const first = characters[0];
      return [
        {
          text: whole.length === 0 ? null : whole.join(" "),
          code: plain,
          writtenCode: plain === null ? null : written,
          system: "icd-10-se",
          evidence: quoted(source, question.id, [
            text,
            first === undefined ? null : { ...first, words: written },
            ...more.map((one) => ({ ...one.value, page: one.value.page ?? 1 })),
          ]),
        },
      ];
    }),
  );
  if (value.length === 0) return blank;
  return stated(
    value.map((diagnosis, at): Diagnosis => ({ ...diagnosis, rank: at === 0 ? "main" : "secondary" })),
    value.flatMap(({ evidence }) => evidence),
  );
}

/** Fields of the code have "kod" in their name; every other one begins a new diagnosis. */
function diagnosisFields({ pdfFields = [] }: Question): { words: string; code: string[] }[] {
  const diagnosesFound: { words: string; code: string[] }[] = [];
  for (const name of pdfFields) {
    if (/kod/i.test(name)) diagnosesFound.at(-1)?.code.push(name);
    else diagnosesFound.push({ words: name, code: [] });
  }
  return diagnosesFound;
}

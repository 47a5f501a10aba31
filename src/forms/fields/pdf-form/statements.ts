import type { CapacityPeriod } from "#certificate/capacity.ts";
import type { Occupation, Prognosis } from "#certificate/certificate.ts";
import type { Diagnosis } from "#certificate/diagnosis.ts";
import type { Contact } from "#certificate/people.ts";
import type { Point } from "#certificate/points.ts";
import { blank, type Statement, stated } from "#certificate/statement.ts";
import type { Choice, Question } from "../../form.ts";
import { plainCode } from "../diagnosis-systems.ts";
import { evidenceFor, type FieldSource } from "../field-source.ts";
import {
  contactKinds,
  incapacityPercents,
  occupationRelations,
  prognosisChoices,
} from "../register-certificate/code-lists.ts";
import type { PdfAnswers, WrittenAnswer } from "./answers.ts";
import type { Filled } from "./filled-fields.ts";
import { writtenDate } from "./written-date.ts";

/** The tick for rules of conduct because of infection; without it the physician says nothing of the kind. */
export function infectionCarrier(source: FieldSource, answers: PdfAnswers): Statement<boolean> {
  const question = questionsAbout(source, "infection-carrier")[0];
  const tick = answers.fields.tick(question?.pdfFields?.[0] ?? "", "Ja");
  return tick === null ? blank : stated(true, [evidenceFor(source, { ...tick, question: question?.id ?? null })]);
}

/** Ticks with a day each; a day without its tick counts as the contact that it stands beside. */
export function contacts(source: FieldSource, answers: PdfAnswers): Statement<Contact[]> {
  const said = questionsAbout(source, "contacts").flatMap((question) => {
    const note = answers.texts.find(({ question: id }) => id === question.id)?.pieces[0];
    return chosen(answers, question).map(({ choice, tick, days }) => ({
      contact: {
        kind: contactKinds[choice.code] ?? "not-stated",
        date: days[0] == null ? null : writtenDate(source.form, days[0].words),
        note: choice.code === "ANNAT" ? (note?.words ?? null) : null,
      } satisfies Contact,
      evidence: quoted(source, question.id, [tick, ...days]),
    }));
  });
  if (said.length === 0) return blank;
  return stated(
    said.map(({ contact }) => contact),
    said.flatMap(({ evidence }) => evidence),
  );
}

export function occupation(source: FieldSource, answers: PdfAnswers): Statement<Occupation> {
  const questions = questionsAbout(source, "occupation");
  const ticks = questions.flatMap((question) => chosen(answers, question).map((one) => ({ ...one, question })));
  const written = questions.flatMap(({ id }) => answers.texts.filter(({ question }) => question === id));
  if (ticks.length + written.length === 0) return blank;
  return stated(
    {
      relation: ticks.flatMap(({ choice }) => occupationRelations[choice.code] ?? []),
      text: written.length === 0 ? null : written.map(joinedWords).join("\n"),
    },
    [
      ...ticks.flatMap(({ question, tick }) => quoted(source, question.id, [tick])),
      ...written.flatMap(({ pieces }) => pieces.map((piece) => evidenceFor(source, piece))),
    ],
  );
}

/** A field for the words, then one for each character of the code (FK 7804) or for the whole code (FK 7263). */
export function diagnoses(source: FieldSource, answers: PdfAnswers): Statement<Diagnosis[]> {
  const value = questionsAbout(source, "diagnoses").flatMap((question) =>
    diagnosisFields(question).flatMap(({ words, code }): Omit<Diagnosis, "rank">[] => {
      const characters = code.flatMap((name) => answers.fields.text(name) ?? []);
      const written = characters.map(({ words: character }) => character).join("");
      const plain = written === "" ? null : plainCode(written);
      const text = answers.fields.text(words);
      const more = answers.diagnosisTexts.filter(
        (one) => one.code === null || (plain !== null && plainCode(one.code) === plain),
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

/** All text answers of the questions that fill a point, with what the continuation sheet adds. */
export function freeText(source: FieldSource, answers: PdfAnswers, point: Point): Statement<string> {
  const written = questionsAbout(source, point).flatMap(({ id }) =>
    answers.texts.filter(({ question }) => question === id),
  );
  if (written.length === 0) return blank;
  return stated(
    written.map(joinedWords).join("\n"),
    written.flatMap(({ pieces }) => pieces.map((piece) => evidenceFor(source, piece))),
  );
}

/** A degree is said by its tick or by its days; days without a tick still stand in the degree's own row. */
export function capacity(source: FieldSource, answers: PdfAnswers): Statement<CapacityPeriod[]> {
  const value = questionsAbout(source, "capacity").flatMap((question) =>
    chosen(answers, question).map(({ choice, tick, days: [from = null, to = null] }): CapacityPeriod => {
      const percent = incapacityPercents[choice.code];
      return {
        incapacity: percent === undefined ? { kind: "not-stated" } : { kind: "percent", percent },
        from: from === null ? null : writtenDate(source.form, from.words),
        to: to === null ? null : writtenDate(source.form, to.words),
        evidence: quoted(source, question.id, [tick, from, to]),
      };
    }),
  );
  if (value.length === 0) return blank;
  return stated(
    value,
    value.flatMap(({ evidence }) => evidence),
  );
}

/** FK 7804 has a radio group, a number of months and words; FK 7263 four ticks. */
export function prognosis(source: FieldSource, answers: PdfAnswers): Statement<Prognosis> {
  const question = questionsAbout(source, "prognosis")[0];
  if (question === undefined) return blank;
  const choice = chosen(answers, question)[0] ?? null;
  const months = answers.map.months === null ? null : answers.fields.text(answers.map.months);
  const text = answers.texts.find(({ question: id }) => id === question.id) ?? null;
  if (choice === null && months === null && text === null) return blank;
  const number = Number(/^(\d{1,2})/.exec(months?.words ?? "")?.[1]);
  return stated(
    {
      choice:
        choice === null ? null : (prognosisChoices[choice.choice.code] ?? olderPrognoses[choice.choice.code] ?? null),
      months: number >= 1 ? number : null,
      text: text === null ? null : joinedWords(text),
    },
    [
      ...quoted(source, question.id, [choice?.tick ?? null, months]),
      ...(text?.pieces ?? []).map((piece) => evidenceFor(source, piece)),
    ],
  );
}

/** FK 7263, field 10: will the patient regain the capacity for the present work? */
const olderPrognoses: Record<string, NonNullable<Prognosis["choice"]>> = {
  JA: "back-after-period",
  JA_DELVIS: "partly-back",
  NEJ: "not-likely",
  GAR_INTE_ATT_BEDOMA: "unclear",
};

/** The pieces of an answer as one text. */
export function joinedWords({ pieces }: WrittenAnswer): string {
  return pieces.map(({ joint, words }) => joint + words).join("");
}

/** The choices of a question that are ticked or dated, with their days in the order of the form. */
function chosen(answers: PdfAnswers, question: Question) {
  // A text question may name the choices of its neighbour, which has their boxes.
  if (question.type === "text") return [];
  return (question.choices ?? []).flatMap((choice) => {
    const tick = choice.pdfField === undefined ? null : answers.fields.tick(choice.pdfField, labelOf(choice));
    const days = (choice.pdfDates ?? []).map((name) => answers.fields.text(name));
    return tick === null && days.every((day) => day === null) ? [] : [{ choice, tick, days }];
  });
}

function labelOf({ labels, code }: Choice): string {
  return labels[0] ?? code;
}

function questionsAbout({ form }: FieldSource, point: Point): Question[] {
  return form.questions.filter((question) => question.point === point);
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

function quoted(source: FieldSource, question: string, parts: readonly (Filled | null)[]) {
  return parts.flatMap((part) => (part === null ? [] : [evidenceFor(source, { ...part, question })]));
}

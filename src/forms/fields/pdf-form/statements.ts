import type { CapacityPeriod } from "#certificate/capacity.ts";
import type { Occupation, Prognosis } from "#certificate/certificate.ts";
import type { Contact } from "#certificate/people.ts";
import type { Point } from "#certificate/points.ts";
import { blank, type Statement, stated } from "#certificate/statement.ts";
import type { Choice, Question } from "../../form.ts";
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

/** The questions of the form that fill a point. */
export function questionsAbout({ form }: FieldSource, point: Point): Question[] {
  return form.questions.filter((question) => question.point === point);
}

/** Evidence for each part that is there. */
export function quoted(source: FieldSource, question: string, parts: readonly (Filled | null)[]) {
  return parts.flatMap((part) => (part === null ? [] : [evidenceFor(source, { ...part, question })]));
}

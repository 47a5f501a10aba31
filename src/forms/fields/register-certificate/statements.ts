import type { CapacityPeriod } from "#certificate/capacity.ts";
import type { Occupation, Prognosis } from "#certificate/certificate.ts";
import type { Diagnosis } from "#certificate/diagnosis.ts";
import type { Evidence } from "#certificate/evidence.ts";
import type { Contact } from "#certificate/people.ts";
import type { Point } from "#certificate/points.ts";
import { blank, type Statement, stated } from "#certificate/statement.ts";
import { diagnosisSystem, plainCode } from "../diagnosis-systems.ts";
import { choiceLabel, evidenceFor, type FieldSource, textStatement } from "../field-source.ts";
import { meaningOf } from "../meaning-of.ts";
import { dateFromXml } from "../written-date.ts";
import { type Answer, type AnswerValue, answersTo, codePart, textPart } from "./answers.ts";
import { contactKinds, incapacityPercents, occupationRelations, prognosisChoices, returnMonths } from "./code-lists.ts";

/** Question 27. */
export function infectionCarrier(source: FieldSource, answers: readonly Answer[]): Statement<boolean> {
  const words = textPart(answersTo(answers, "27")[0], "27.1");
  if (words === null) return blank;
  return stated(isTrue(words), [evidenceFor(source, { question: "27", words })]);
}

/** Question 1, an instance per contact. */
export function contacts(source: FieldSource, answers: readonly Answer[]): Statement<Contact[]> {
  const instances = answersTo(answers, "1").filter(({ parts }) => parts.length > 0);
  const value = instances.map((answer): Contact => {
    const date = textPart(answer, "1.2");
    return {
      kind: meaningOf(contactKinds, codePart(answer, "1.1")?.code) ?? "not-stated",
      date: date === null ? null : dateFromXml(date),
      note: textPart(answer, "1.3"),
    };
  });
  return value.length === 0 ? blank : stated(value, instances.flatMap(evidenceOfAnswer(source)));
}

/** Questions 28 and 29. */
export function occupation(source: FieldSource, answers: readonly Answer[]): Statement<Occupation> {
  const said = [...answersTo(answers, "28"), ...answersTo(answers, "29")].filter(({ parts }) => parts.length > 0);
  if (said.length === 0) return blank;
  const relation = said.flatMap((answer) => meaningOf(occupationRelations, codePart(answer, "28.1")?.code) ?? []);
  const text = said.map((answer) => textPart(answer, "29.1")).find((words) => words !== null) ?? null;
  return stated({ relation, text }, said.flatMap(evidenceOfAnswer(source)));
}

/** Question 6: up to three pairs of words and code, the first one decisive. */
export function diagnoses(source: FieldSource, answers: readonly Answer[]): Statement<Diagnosis[]> {
  const value = answersTo(answers, "6").flatMap((answer) =>
    [1, 3, 5].flatMap((first): Omit<Diagnosis, "rank">[] => {
      const words = textPart(answer, `6.${first}`);
      const coded = codePart(answer, `6.${first + 1}`);
      if (words === null && coded === null) return [];
      const written = [words, coded?.code].filter((part) => part != null);
      return [
        {
          text: words ?? coded?.displayName ?? null,
          code: coded === null ? null : plainCode(coded.code),
          writtenCode: coded?.code ?? null,
          system: diagnosisSystem(coded?.system ?? null),
          evidence: written.map((part) => evidenceFor(source, { question: "6", words: part })),
        },
      ];
    }),
  );
  if (value.length === 0) return blank;
  const ranked = value.map((diagnosis, at): Diagnosis => ({ ...diagnosis, rank: at === 0 ? "main" : "secondary" }));
  return stated(
    ranked,
    ranked.flatMap(({ evidence }) => evidence),
  );
}

/** All free text of the questions that fill a point, in document order. */
export function freeText(source: FieldSource, answers: readonly Answer[], point: Point): Statement<string> {
  const questions = source.form.questions.filter((question) => question.point === point);
  return textStatement(
    source,
    answers.flatMap((answer) => {
      const parts = questions.find(({ id }) => id === answer.question)?.xml ?? [];
      return parts.flatMap((part) => {
        const words = textPart(answer, part);
        return words === null ? [] : [{ question: answer.question, words }];
      });
    }),
  );
}

/** Question 32, an instance per degree. */
export function capacity(source: FieldSource, answers: readonly Answer[]): Statement<CapacityPeriod[]> {
  const periods = answersTo(answers, "32").filter(({ parts }) => parts.length > 0);
  const value = periods.map((answer): CapacityPeriod => {
    const degree = codePart(answer, "32.1");
    const percent = meaningOf(incapacityPercents, degree?.code);
    const days = answer.parts.map((part) => part.value).find(isPeriod);
    return {
      incapacity:
        percent !== null
          ? { kind: "percent", percent }
          : degree === null
            ? { kind: "not-stated" }
            : { kind: "unclear", written: degree.displayName ?? degree.code },
      from: days?.start == null ? null : dateFromXml(days.start),
      to: days?.end == null ? null : dateFromXml(days.end),
      evidence: evidenceOfAnswer(source)(answer),
    };
  });
  return value.length === 0
    ? blank
    : stated(
        value,
        value.flatMap(({ evidence }) => evidence),
      );
}

/** Question 39: 39.3 counts days by code (v1), 39.4 months by number (v2), 39.2 says why. */
export function prognosis(source: FieldSource, answers: readonly Answer[]): Statement<Prognosis> {
  const said = answersTo(answers, "39").filter(({ parts }) => parts.length > 0);
  const answer = said[0];
  if (answer === undefined) return blank;
  const months = textPart(answer, "39.4");
  const days = codePart(answer, "39.3");
  return stated(
    {
      choice: meaningOf(prognosisChoices, codePart(answer, "39.1")?.code),
      months: months !== null && /^\d+$/.test(months) ? Number(months) : meaningOf(returnMonths, days?.code),
      text: textPart(answer, "39.2"),
    },
    said.flatMap(evidenceOfAnswer(source)),
  );
}

/** Evidence for each part of an answer. */
function evidenceOfAnswer(source: FieldSource): (answer: Answer) => Evidence[] {
  return ({ question, parts }) =>
    parts.flatMap(({ value }) =>
      wordsOfValue(source, question, value).map((words) => evidenceFor(source, { question, words })),
    );
}

/** A code is shown by the words that the sender gave it, else by those that the form prints. */
function wordsOfValue({ form }: FieldSource, question: string, value: AnswerValue): string[] {
  switch (value.kind) {
    case "text":
      return [value.words];
    case "code":
      return [value.displayName ?? choiceLabel(form, question, value.code) ?? value.code];
    case "period":
      return [value.start, value.end].filter((day) => day !== null);
  }
}

function isPeriod(value: AnswerValue): value is Extract<AnswerValue, { kind: "period" }> {
  return value.kind === "period";
}

/** XML Schema writes a boolean as true, false, 1 or 0. */
function isTrue(words: string): boolean {
  return words === "true" || words === "1";
}

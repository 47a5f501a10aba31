import { Fhir } from "fhir";
import { describe, expect, test } from "vitest";
import { certificateLanguages } from "#certificate/language.ts";
import { requestAsQuestionnaire } from "#requests/formats/fhir/questionnaire.ts";
import { requestAsTask } from "#requests/formats/fhir/task.ts";
import { requestStates } from "#requests/lifecycle/states.ts";
import { exampleOffice, exampleRequest, otherAnswers, textAnswers } from "../example-request.ts";
import { goldRequests } from "../gold-requests.ts";

const fhir = new Fhir();

/** What an independent implementation of FHIR R4 has against a resource. */
function faultsOf(resource: object): string[] {
  const { messages } = fhir.validate(resource, { errorOnUnexpected: true });
  return messages.flatMap(({ severity, location, message }) => {
    const said = `${location}: ${message}`;
    return severity === "info" || (severity === "warning" && allowed.some((one) => said.startsWith(one))) ? [] : [said];
  });
}

/**
 * Warnings about value sets that R4 binds as `preferred` and `example`: languages go by BCP 47 as a whole, and the
 * code of the task is the one of Structured Data Capture.
 */
const allowed = [
  'Questionnaire.language: Code "nb"',
  'Questionnaire.language: Code "nn"',
  'Task.language: Code "nb"',
  'Task.code: Code "complete-questionnaire"',
];

test("the validator has something against what is wrong", () => {
  const questionnaire = requestAsQuestionnaire(exampleRequest("sv"), exampleOffice);
  expect(faultsOf({ ...questionnaire, status: "asked" })).not.toEqual([]);
  expect(faultsOf({ ...questionnaire, item: [{ type: "text" }] })).not.toEqual([]);
  expect(faultsOf({ ...questionnaire, questions: [] })).not.toEqual([]);
});

describe("the requests of all labelled certificates", async () => {
  const records = await goldRequests();

  test("are FHIR R4, with each question, what it is for, and the two further answers", () => {
    expect(records.length).toBeGreaterThan(10);
    for (const record of records) {
      const { request } = record;
      const questionnaire = requestAsQuestionnaire(record, exampleOffice);
      expect(faultsOf(questionnaire)).toEqual([]);
      const links = linksIn(questionnaire.item);
      expect(new Set(links.map(({ linkId }) => linkId)).size).toBe(links.length);
      const texts = links.map(({ text }) => text).join("\n");
      for (const { text, why } of request.questions)
        expect([texts.includes(text), texts.includes(why)]).toEqual([true, true]);
      for (const text of Object.values(request.further)) expect(texts).toContain(text);
    }
  });
});

describe.each(certificateLanguages)("a questionnaire in %s", (language) => {
  test.each([textAnswers, otherAnswers])("has every kind of answer (%#)", (...answers) => {
    const record = exampleRequest(language, {}, answers);
    const questionnaire = requestAsQuestionnaire(record, exampleOffice);
    expect(faultsOf(questionnaire)).toEqual([]);
    expect(questionnaire).toMatchObject({ language, status: "active", publisher: exampleOffice.name });
    expect(questionnaire.item.filter(({ prefix }) => prefix).map(({ linkId, type }) => [linkId, type])).toEqual(
      record.request.questions.map(({ questionId, answer }) => [questionId, types[answer.kind]]),
    );
  });
});

const types = {
  text: "text",
  choice: "choice",
  date: "date",
  number: "decimal",
  "degree-with-dates": "group",
} as const;

test("two questions under one id of the form have linkIds of their own", () => {
  const record = exampleRequest("sv");
  const questions = record.request.questions.map((question) => ({ ...question, questionId: "17" }));
  const { item } = requestAsQuestionnaire({ ...record, request: { ...record.request, questions } }, exampleOffice);
  expect(item.filter(({ prefix }) => prefix).map(({ linkId }) => linkId)).toEqual([
    "17",
    "functional-impairment",
    "period",
  ]);
});

describe("a task", () => {
  test.each(requestStates)("of a request that is %s is FHIR R4 and says so", (state) => {
    const task = requestAsTask({ ...exampleRequest("sv"), state }, exampleOffice);
    expect(faultsOf(task)).toEqual([]);
    expect(task.businessStatus.coding[0]?.code).toBe(state);
  });

  test("ends with the deadline, is about the questionnaire, and tells nothing of the patient", () => {
    const record = exampleRequest("nb");
    const task = requestAsTask(record, exampleOffice);
    expect(task).toMatchObject({
      status: "requested",
      intent: "order",
      focus: { reference: `Questionnaire/${record.id}` },
      restriction: { period: { end: "2026-03-16" } },
    });
    expect(JSON.stringify(task)).not.toContain(record.request.questions[0]?.quote);
  });

  test("that is closed keeps what became of it", () => {
    const closed = (from: "answered" | "withdrawn") =>
      requestAsTask(
        {
          ...exampleRequest("sv"),
          state: "closed",
          history: [
            {
              at: "2026-03-20T10:00:00.000Z",
              move: "close",
              actor: { kind: "machine", id: null },
              from,
              to: "closed",
              because: null,
            },
          ],
        },
        exampleOffice,
      );
    expect(closed("answered")).toMatchObject({ status: "completed", lastModified: "2026-03-20T10:00:00.000Z" });
    expect(closed("withdrawn").status).toBe("cancelled");
  });
});

interface Linked {
  linkId: string;
  text: string;
  item?: Linked[];
}

function linksIn(items: readonly Linked[]): Linked[] {
  return items.flatMap((one) => [one, ...linksIn(one.item ?? [])]);
}

import { Fhir } from "fhir";
import { describe, expect, test } from "vitest";
import { checkReply } from "#requests/answers/check-reply.ts";
import { questionnaireUrl } from "#requests/formats/fhir/questionnaire.ts";
import { replyFromQuestionnaireResponse } from "#requests/formats/fhir/reply-from-questionnaire-response.ts";
import { exampleRequest, otherAnswers } from "../example-request.ts";

const fhir = new Fhir();
const at = new Date("2026-03-05T12:00:00Z");
const record = exampleRequest("sv");
const other = exampleRequest("sv", {}, otherAnswers);

function response(item: readonly object[], more: object = {}) {
  return {
    resourceType: "QuestionnaireResponse",
    id: "response-1",
    questionnaire: questionnaireUrl(record),
    status: "completed",
    author: { display: "Åsa Öst" },
    item,
    ...more,
  };
}

const tick = (linkId: string) => ({ linkId, answer: [{ valueBoolean: true }] });
const words = (linkId: string, valueString: string) => ({ linkId, answer: [{ valueString }] });
const period = (degree: number, from: string, to: string) => ({
  linkId: "32",
  item: [
    { linkId: "32.degree", answer: [{ valueDecimal: degree }] },
    { linkId: "32.from", answer: [{ valueDate: from }] },
    { linkId: "32.to", answer: [{ valueDate: to }] },
  ],
});

describe("a response", () => {
  test.each([
    {
      what: "words, nothing to add, and degrees with dates",
      asked: record,
      items: [
        words("17", "Klarar inte trappor."),
        tick("35.nothing-to-add"),
        period(50, "2026-03-01", "2026-03-31"),
        period(25, "2026-04-01", "2026-04-30"),
        words("32.words", "Prövas."),
      ],
      answers: [
        { criterion: "activity-limitation", given: { kind: "text", text: "Klarar inte trappor." } },
        { criterion: "functional-impairment", given: { kind: "nothing-to-add", text: "" } },
        {
          criterion: "period",
          given: {
            kind: "degree-with-dates",
            periods: [
              { degree: 50, from: "2026-03-01", to: "2026-03-31" },
              { degree: 25, from: "2026-04-01", to: "2026-04-30" },
            ],
            text: "Prövas.",
          },
        },
      ],
    },
    {
      what: "a choice with words, a day and a number",
      asked: other,
      items: [
        words("17", "Annat"),
        words("17.words", "Ibland"),
        { linkId: "35", answer: [{ valueDate: "2026-02-01" }] },
        { linkId: "32", answer: [{ valueInteger: 3 }] },
      ],
      answers: [
        { criterion: "activity-limitation", given: { kind: "choice", choice: "Annat", text: "Ibland" } },
        { criterion: "functional-impairment", given: { kind: "date", date: "2026-02-01", text: "" } },
        { criterion: "period", given: { kind: "number", number: 3, text: "" } },
      ],
    },
    {
      what: "words in place of a choice, and the rest left out",
      asked: other,
      items: [words("17.words", "Det växlar."), { linkId: "opening" }],
      answers: [{ criterion: "activity-limitation", given: { kind: "text", text: "Det växlar." } }],
    },
  ])("with $what is read", ({ asked, items, answers }) => {
    const sent = response(items);
    expect(fhir.validate(sent).messages.filter(({ severity }) => severity === "error")).toEqual([]);
    const reply = replyFromQuestionnaireResponse(sent, asked, at);
    expect(reply).toEqual({
      ok: true,
      value: {
        kind: "answers",
        at: at.toISOString(),
        way: "fhir",
        physician: "Åsa Öst",
        messageId: "response-1",
        answers,
        attachments: [],
      },
    });
    expect(reply.ok && checkReply(asked.request, reply.value)).toEqual({ ok: true });
  });

  test("that nothing more can be said, or that it is another's, is an answer", () => {
    expect(
      replyFromQuestionnaireResponse(
        response([tick("no-information"), words("remarks", "Allt står där.")]),
        record,
        at,
      ),
    ).toMatchObject({ ok: true, value: { kind: "no-information", text: "Allt står där." } });
    expect(
      replyFromQuestionnaireResponse(response([tick("not-mine"), words("not-mine.took-over", "Dr Ek")]), record, at),
    ).toMatchObject({ ok: true, value: { kind: "not-mine", text: "", tookOver: "Dr Ek" } });
  });

  test.each([
    ["unfinished", response([], { status: "in-progress" }), "status", "invalid_value"],
    ["no response at all", response([], { resourceType: "Patient" }), "resourceType", "invalid_value"],
    [
      "an answer to another request",
      response([], { questionnaire: "urn:uuid:0" }),
      "questionnaire",
      "other-questionnaire",
    ],
    [
      "an item that was never asked",
      response([words("17", "Ja"), words("18", "Nej")]),
      "item.1.linkId",
      "unknown-link-id",
    ],
    [
      "an unknown item in a group",
      response([{ linkId: "32", item: [words("17", "Ja")] }]),
      "item.0.item.0.linkId",
      "unknown-link-id",
    ],
    [
      "two answers to one question",
      response([words("17", "Ja"), words("17", "Nej")]),
      "item.1.linkId",
      "answered-twice",
    ],
    [
      "a number in place of words",
      response([{ linkId: "17", answer: [{ valueDecimal: 3 }] }]),
      "answers.activity-limitation",
      "wrong-kind",
    ],
    ["a day that does not exist", response([period(50, "2026-02-30", "2026-03-31")]), "answers.period", "wrong-kind"],
    [
      "half a period",
      response([{ linkId: "32", item: [{ linkId: "32.degree", answer: [{ valueDecimal: 50 }] }] }]),
      "answers.period",
      "wrong-kind",
    ],
    [
      "nothing to add beside words",
      response([words("17", "Ja"), tick("17.nothing-to-add")]),
      "answers.activity-limitation",
      "answered-besides",
    ],
    [
      "no information beside an answer",
      response([words("17", "Ja"), tick("no-information")]),
      "item",
      "answered-besides",
    ],
    ["both further answers", response([tick("not-mine"), tick("no-information")]), "item", "answered-besides"],
    ["nothing", response([]), "item", "nothing-answered"],
  ])("is refused by name: %s", (_, sent, field, rule) => {
    const outcome = replyFromQuestionnaireResponse(sent, record, at);
    expect(outcome).toMatchObject({ ok: false, refusal: [{ field, rule }] });
    // What somebody sent is never told on.
    expect(JSON.stringify(outcome)).not.toMatch(/18|Ja|Nej/);
  });
});

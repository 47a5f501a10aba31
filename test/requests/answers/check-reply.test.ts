import { describe, expect, it, test } from "vitest";
import { checkReply } from "#requests/answers/check-reply.ts";
import { lastChoices } from "#requests/further-answers.ts";
import type { GivenAnswer, Reply } from "#requests/reply.ts";
import type { RequestQuestion } from "#requests/supplementary-request.ts";

const { other, cannotBeAssessed } = lastChoices.en;

const kinds: Record<string, RequestQuestion["answer"]> = {
  "activity-limitation": { kind: "text", maxLength: 40 },
  severity: { kind: "choice", choices: ["mild", "severe", other, cannotBeAssessed] },
  period: { kind: "degree-with-dates" },
  examination: { kind: "date" },
  "work-demands": { kind: "number" },
};

const request = {
  questions: Object.entries(kinds).map(
    ([criterion, answer]): RequestQuestion => ({
      criterion,
      covers: [],
      questionId: null,
      printedNumber: null,
      questionTitle: null,
      quote: null,
      text: "What applies?",
      why: "The office needs it.",
      areas: null,
      answer,
    }),
  ),
};

const from = { at: "2026-03-05T10:00:00.000Z", way: "page", physician: null, messageId: null } as const;

function answers(...given: [string, GivenAnswer][]): Reply {
  return {
    kind: "answers",
    ...from,
    attachments: [],
    answers: given.map(([criterion, one]) => ({ criterion, given: one })),
  };
}

const periods = (
  ...rows: [number, `${number}-${number}-${number}`, `${number}-${number}-${number}`][]
): GivenAnswer => ({
  kind: "degree-with-dates",
  periods: rows.map(([degree, start, end]) => ({ degree, from: start, to: end })),
  text: "",
});

describe("a reply that fits", () => {
  test.each<[string, Reply]>([
    ["words", answers(["activity-limitation", { kind: "text", text: "Cannot lift." }])],
    ["words to any question", answers(["period", { kind: "text", text: "1 to 14 March, half time" }])],
    ["a choice", answers(["severity", { kind: "choice", choice: "mild", text: "" }])],
    ["that it cannot be assessed", answers(["severity", { kind: "choice", choice: cannotBeAssessed, text: "" }])],
    ["other, and what", answers(["severity", { kind: "choice", choice: other, text: "varies" }])],
    [
      "periods in any order",
      answers(["period", periods([50, "2026-03-15", "2026-03-31"], [100, "2026-03-01", "2026-03-14"])]),
    ],
    ["one day", answers(["period", periods([100, "2026-03-01", "2026-03-01"])])],
    ["a day", answers(["examination", { kind: "date", date: "2026-03-01", text: "" }])],
    ["a number", answers(["work-demands", { kind: "number", number: 3, text: "" }])],
    ["nothing to add", answers(["severity", { kind: "nothing-to-add", text: "" }])],
    ["no information", { kind: "no-information", ...from, text: "" }],
    ["somebody else's", { kind: "not-mine", ...from, text: "", tookOver: null }],
  ])("%s", (_, reply) => {
    expect(checkReply(request, reply)).toEqual({ ok: true });
  });

  it("may be longer in a message, which tells no limit", () => {
    const reply = answers(["activity-limitation", { kind: "text", text: "x".repeat(41) }]);
    expect(checkReply(request, { ...reply, way: "se-message" })).toEqual({ ok: true });
    expect(checkReply(request, reply)).toMatchObject({ ok: false });
  });
});

describe("a reply that does not fit", () => {
  test.each<[string, string, Reply]>([
    ["answers", "nothing-answered", answers()],
    ["answers", "not-asked", answers(["prognosis", { kind: "text", text: "soon" }])],
    [
      "answers.severity",
      "answered-twice",
      answers(
        ["severity", { kind: "choice", choice: "mild", text: "" }],
        ["severity", { kind: "choice", choice: "severe", text: "" }],
      ),
    ],
    [
      "answers.activity-limitation",
      "wrong-kind",
      answers(["activity-limitation", { kind: "date", date: "2026-03-01", text: "" }]),
    ],
    ["answers.examination", "wrong-kind", answers(["examination", periods([50, "2026-03-01", "2026-03-02"])])],
    [
      "answers.activity-limitation",
      "wrong-kind",
      answers(["activity-limitation", { kind: "choice", choice: "mild", text: "" }]),
    ],
    ["answers.severity.choice", "unknown-choice", answers(["severity", { kind: "choice", choice: "total", text: "" }])],
    ["answers.severity.text", "say-which", answers(["severity", { kind: "choice", choice: other, text: " " }])],
    ["answers.activity-limitation.text", "empty", answers(["activity-limitation", { kind: "text", text: " \n" }])],
    [
      "answers.activity-limitation.text",
      "too-long",
      answers(["activity-limitation", { kind: "text", text: "x".repeat(41) }]),
    ],
    [
      "answers.period.periods.0.degree",
      "degree-out-of-range",
      answers(["period", periods([101, "2026-03-01", "2026-03-02"])]),
    ],
    [
      "answers.period.periods.1.to",
      "ends-before-start",
      answers(["period", periods([50, "2026-03-01", "2026-03-02"], [25, "2026-03-09", "2026-03-08"])]),
    ],
    [
      "answers.period.periods.1",
      "same-day-twice",
      answers(["period", periods([50, "2026-03-01", "2026-03-10"], [25, "2026-03-10", "2026-03-20"])]),
    ],
    ["answers.period", "empty", answers(["period", periods()])],
    ["text", "too-long", { kind: "no-information", ...from, text: "x".repeat(4001) }],
    ["tookOver", "too-long", { kind: "not-mine", ...from, text: "", tookOver: "x".repeat(501) }],
  ])("%s: %s", (field, rule, reply) => {
    expect(checkReply(request, reply)).toEqual({ ok: false, faults: [{ field, rule }] });
  });

  it("is told without its values, and without the name of what was never asked", () => {
    const secret = "19121212-1212";
    const reply = answers(
      [secret, { kind: "text", text: secret }],
      ["severity", { kind: "choice", choice: secret, text: "" }],
    );
    expect(JSON.stringify(checkReply(request, reply))).not.toContain(secret);
  });
});

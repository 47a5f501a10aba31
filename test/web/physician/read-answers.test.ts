import { describe, expect, it } from "vitest";
import type { RequestQuestion } from "#requests/supplementary-request.ts";
import { answerFieldNames } from "#web/physician/answer-fields.ts";
import { readAnswers } from "#web/physician/read-answers.ts";

/** One question on `c` that wants this kind of answer. */
function asking(answer: RequestQuestion["answer"]) {
  const question = {
    criterion: "c",
    covers: [],
    questionId: null,
    printedNumber: null,
    questionTitle: null,
    quote: null,
    text: "?",
    why: "",
    areas: null,
    answer,
  };
  return { questions: [question] };
}

const text = asking({ kind: "text", maxLength: 20 });
const choice = asking({ kind: "choice", choices: ["Yes", "Other", "Cannot be assessed"] });
const periods = asking({ kind: "degree-with-dates" });
const date = asking({ kind: "date" });
const number = asking({ kind: "number" });
const row = (at: number, degree: string, from: string, to: string) => ({
  [`c-${at}-degree`]: degree,
  [`c-${at}-from`]: from,
  [`c-${at}-to`]: to,
});
const march = { from: "2026-03-02", to: "2026-03-15" };

describe("readAnswers", () => {
  it.each([
    [text, { "c-text": "  Hej \n du " }, { kind: "text", text: "Hej \n du" }],
    [text, { "c-text": "Hej", "c-nothing": "yes" }, { kind: "text", text: "Hej" }],
    [text, { "c-nothing": "yes" }, { kind: "nothing-to-add", text: "" }],
    [choice, { "c-choice": "Yes", "c-text": "x" }, { kind: "choice", choice: "Yes", text: "x" }],
    [choice, { "c-choice": "Yes", "c-nothing": "yes" }, { kind: "choice", choice: "Yes", text: "" }],
    [choice, { "c-text": "In my own words" }, { kind: "text", text: "In my own words" }],
    [choice, { "c-nothing": "yes", "c-text": "x" }, { kind: "nothing-to-add", text: "x" }],
    [date, { "c-date": "2026-03-02" }, { kind: "date", date: "2026-03-02", text: "" }],
    [date, { "c-date": "2.3.2026" }, { kind: "date", date: "2026-03-02", text: "" }],
    [date, { "c-date": "02/03/2026" }, { kind: "date", date: "2026-03-02", text: "" }],
    [number, { "c-number": "12,5" }, { kind: "number", number: 12.5, text: "" }],
    [number, { "c-number": "-3" }, { kind: "number", number: -3, text: "" }],
    [
      periods,
      row(1, "50 %", march.from, march.to),
      { kind: "degree-with-dates", periods: [{ degree: 50, ...march }], text: "" },
    ],
    [
      periods,
      { ...row(0, "100", "2026-02-02", "2026-03-01"), ...row(2, "12,5", march.from, march.to) },
      {
        kind: "degree-with-dates",
        periods: [
          { degree: 100, from: "2026-02-02", to: "2026-03-01" },
          { degree: 12.5, ...march },
        ],
        text: "",
      },
    ],
  ])("%#: %j reads %j", (request, fields, given) => {
    expect(readAnswers(request, fields)).toEqual({ answers: [{ criterion: "c", given }], faults: [] });
  });

  it.each([
    [text, {}, [["c-question", "nothing-answered", null]]],
    [text, { "c-text": " \n " }, [["c-question", "nothing-answered", null]]],
    [text, { "c-text": "x".repeat(21) }, [["c-text", "too-long", 1]]],
    [choice, { "c-choice": "Maybe" }, [["c-choice", "unknown-choice", 1]]],
    [choice, { "c-choice": "Other" }, [["c-text", "say-which", 1]]],
    [choice, { "c-choice": "Yes", "c-text": "x".repeat(4001) }, [["c-text", "too-long", 1]]],
    [date, { "c-date": "2026-02-30" }, [["c-date", "bad-date", 1]]],
    [date, { "c-date": "soon", "c-text": "words" }, [["c-date", "bad-date", 1]]],
    [number, { "c-number": "many" }, [["c-number", "bad-number", 1]]],
    [periods, row(0, "50", march.from, ""), [["c-0-to", "incomplete-period", 1]]],
    [periods, row(0, "", march.from, march.to), [["c-0-degree", "incomplete-period", 1]]],
    [periods, row(0, "101", march.from, march.to), [["c-0-degree", "degree-out-of-range", 1]]],
    [
      periods,
      row(0, "half", march.from, "x"),
      [
        ["c-0-degree", "degree-out-of-range", 1],
        ["c-0-to", "bad-date", 1],
      ],
    ],
    [periods, row(0, "50", march.to, march.from), [["c-0-to", "ends-before-start", 1]]],
    [
      periods,
      { ...row(0, "50", march.from, march.to), ...row(2, "25", march.to, "2026-03-20") },
      [["c-2-from", "same-day-twice", 1]],
    ],
  ] as const)("%#: %j with %j is told as %j", (request, fields, faults) => {
    expect(readAnswers(request, fields).faults.map(({ field, rule, question }) => [field, rule, question])).toEqual(
      faults,
    );
  });

  it("reads no field that the form does not have", () => {
    const known = [text, choice, date, number, periods].map(answerFieldNames);
    expect(known.map((names) => names.length)).toEqual([3, 4, 4, 4, 12]);
    expect(new Set(known.flat()).size).toBe(3 + 1 + 1 + 1 + 9);
  });
});

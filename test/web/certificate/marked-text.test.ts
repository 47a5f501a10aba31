import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "#certificate/evidence.ts";
import type { Finding } from "#scoring/assessment.ts";
import { anchorAmong, markedAnswers } from "#web/certificate/field-answers.ts";
import { marksOnPage, placeOf, stretches } from "#web/certificate/marked-text.ts";
import { questionPlace } from "#web/certificate/question-place.ts";

const base: Evidence = { page: 1, quote: "", question: null, reader: "text", confidence: 1 };

function finding(criterion: string, ...evidence: Evidence[]): Finding {
  return {
    criterion,
    category: "function",
    impact: "critical",
    outcome: "met",
    reason: null,
    pointsLost: 0,
    question: null,
    evidence,
  };
}

describe("placeOf", () => {
  const pages = ["Kan inte lyfta. Kan inte lyfta tungt.", "Sida två"];
  it.each([
    { what: "by its range", evidence: { quote: "Kan inte lyfta", range: { start: 16, end: 30 } }, place: [1, 16, 30] },
    {
      what: "by its words where the range is of something else",
      evidence: { quote: "tungt", range: { start: 0, end: 5 } },
      place: [1, 31, 36],
    },
    { what: "by its words alone", evidence: { page: 2, quote: "två" }, place: [2, 5, 8] },
    { what: "nowhere, the words being of a field", evidence: { quote: "Undersköterska" }, place: null },
    { what: "nowhere, the page being gone", evidence: { page: 3, quote: "Kan" }, place: null },
    { what: "nowhere, there being no words", evidence: { quote: "" }, place: null },
  ])("finds it $what", ({ evidence, place }) => {
    const found = placeOf(pages, { ...base, ...evidence });
    expect(found === null ? null : [found.page, found.start, found.end]).toEqual(place);
  });
});

describe("stretches", () => {
  it("shows which findings rest on which words where they overlap", () => {
    const pages = ["måttligt nedsatt minne"];
    const severity = finding("severity", { ...base, quote: "måttligt nedsatt" });
    const impairment = finding("functional-impairment", { ...base, quote: "nedsatt minne" });
    const cut = stretches("måttligt nedsatt minne", marksOnPage(pages, 1, [severity, impairment]));
    expect(cut.map(({ text, findings }) => [text, findings.map(({ criterion }) => criterion)])).toEqual([
      ["måttligt ", ["severity"]],
      ["nedsatt", ["severity", "functional-impairment"]],
      [" minne", ["functional-impairment"]],
    ]);
    expect(cut.flatMap(({ starts }) => starts)).toEqual(["p1-0-16", "p1-9-22"]);
  });

  it("never loses or doubles a letter, and gives every place one anchor", () => {
    const ranges = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), ranges, (text, pairs) => {
        const evidence = pairs.flatMap(([a, b]) => {
          const range = { start: Math.min(a, b), end: Math.min(Math.max(a, b), text.length) };
          return range.start < range.end ? [{ ...base, quote: text.slice(range.start, range.end), range }] : [];
        });
        const cut = stretches(text, marksOnPage([text], 1, [finding("one", ...evidence)]));
        expect(cut.map((stretch) => stretch.text).join("")).toBe(text);
        const anchors = cut.flatMap(({ starts }) => starts);
        const expected = new Set(evidence.map(({ range }) => `p1-${range.start}-${range.end}`));
        expect(anchors.sort()).toEqual([...expected].sort());
      }),
    );
  });
});

describe("markedAnswers", () => {
  const field = (quote: string, page = 1, question = "17"): Evidence => ({
    ...base,
    page,
    quote,
    question,
    reader: "pdf-form",
  });
  const answer = (question: string | null, text: string, page = 1) => ({
    question,
    heading: null,
    text,
    page,
    reader: "pdf-form" as const,
  });
  const form = { form: "se-fk7804", formVersion: "006 F 001" } as const;

  it("lists every answer in the order of the form, with what findings rest on marked inside", () => {
    const severity = finding("severity", { ...field("tungt"), range: { start: 15, end: 20 } });
    const answers = markedAnswers(
      [answer("of-nothing", "Övrigt"), answer("17", "kan inte lyfta tungt"), answer("6", "Ryggvärk")],
      {
        ...form,
        findings: [
          severity,
          finding("activity-limitation", field("kan inte lyfta"), { ...base, quote: "of the text" }),
        ],
      },
    );
    expect(
      answers.map((one) => [one.answer.text, one.marks.map((mark) => [mark.finding.criterion, mark.start, mark.end])]),
    ).toEqual([
      ["Ryggvärk", []],
      [
        "kan inte lyfta tungt",
        [
          ["severity", 15, 20],
          ["activity-limitation", 0, 14],
        ],
      ],
      ["Övrigt", []],
    ]);
    expect(anchorAmong(answers, field("kan inte lyfta"))).toBe("field-2-0-14");
    expect(answers[1]?.marks.map(({ anchor }) => anchor)).toContain("field-2-0-14");
  });

  it("adds what is no answer in words, the longest that holds it, once", () => {
    const findings = [
      finding("period", field("2026-03-02 – 2026-04-12", 2, "32"), field("2026-03-02", 2, "32")),
      { ...finding("backdating", field("never asked", 2, "32")), outcome: "not-applicable" as const },
    ];
    const answers = markedAnswers([], { ...form, findings });
    expect(answers.map((one) => one.answer.text)).toEqual(["2026-03-02 – 2026-04-12"]);
    expect(answers[0]?.marks).toHaveLength(2);
  });

  it("finds an answer that goes on on another page, and prefers the page that is named", () => {
    const answers = markedAnswers([answer("17", "kan inte lyfta"), answer("17", "kan inte lyfta", 5)], {
      ...form,
      findings: [],
    });
    expect(anchorAmong(answers, field("lyfta", 5))).toBe("field-2-9-14");
    expect(anchorAmong(answers, field("lyfta", 9))).toBe("field-1-9-14");
    expect(anchorAmong(answers, field("bära"))).toBeNull();
  });

  it("leaves the printed text of the form alone", () => {
    expect(placeOf(["lyfta"], field("lyfta"))).toBeNull();
  });
});

describe("questionPlace", () => {
  it.each([
    [{ page: 1, question: "35" }, { form: "se-fk7804", formVersion: "006 F 001" }, "page 1 · 5. Funktionsnedsättning"],
    [{ page: 1, question: "35" }, { form: "se-fk7804", formVersion: "005 F 001" }, "page 1 · 35. Funktionsnedsättning"],
    [{ page: 2, question: "underskrift" }, { form: "se-fk7804", formVersion: null }, "page 2 · 13. Underskrift"],
    [{ page: 2, question: null }, { form: "se-fk7804", formVersion: null }, "page 2"],
    [
      { page: 2, question: "of-an-older-form" },
      { form: "se-fk7804", formVersion: null },
      "page 2, question of-an-older-form",
    ],
    [{ page: 1, question: "diagnosis" }, { form: "generic", formVersion: null }, "page 1"],
  ] as const)("%j of %j → %s", (evidence, form, place) => {
    expect(questionPlace(evidence, form, "en")).toBe(place);
  });
});

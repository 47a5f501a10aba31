import { describe, expect, it } from "vitest";
import { agreement } from "#cli/evaluate/agreement.ts";
import { agreementTable } from "#cli/evaluate/agreement-table.ts";
import { compareCase } from "#cli/evaluate/compare-case.ts";
import type { LabelledCase } from "#cli/evaluate/labelled-case.ts";
import { assessed } from "../../report/assessed.ts";

/** A labelled case that the report of `assessed()` answers: supplement, asked about activity limitation. */
function labelled(expected: Partial<LabelledCase["expected"]> = {}, id = "c-01"): LabelledCase {
  return {
    id,
    title: "a case",
    language: "sv",
    form: "se-fk7804",
    receivedOn: "2026-03-02",
    case: {},
    text: "Aktivitetsbegränsning\nKan  inte\narbeta. Se ovan.",
    expected: {
      verdict: "supplement",
      verdictBecause: "activity-limitation",
      outcomes: { "activity-limitation": "partial:general", period: "unclear:ambiguous", prognosis: "missing" },
      mustAsk: ["activity-limitation"],
      mustNotAsk: [],
      evidence: { "activity-limitation": "inte arbeta" },
      ...expected,
    },
  };
}

describe("compareCase", () => {
  it("finds full agreement where there is full agreement", () => {
    expect(compareCase(labelled(), assessed())).toMatchObject({
      gotForm: "se-fk7804",
      verdict: { expected: "supplement", got: "supplement" },
      needless: [],
      missed: [],
    });
  });

  it.each([
    {
      what: "a question that must not be asked",
      expected: { mustNotAsk: ["activity-limitation"] },
      needless: 1,
      missed: 0,
    },
    {
      what: "any question on a sufficient certificate",
      expected: { verdict: "sufficient", mustAsk: [] },
      needless: 1,
      missed: 0,
    },
    { what: "a question that had to be asked", expected: { mustAsk: ["period"] }, needless: 0, missed: 1 },
  ] satisfies {
    what: string;
    expected: Partial<LabelledCase["expected"]>;
    needless: number;
    missed: number;
  }[])("counts $what", ({ expected, needless, missed }) => {
    const compared = compareCase(labelled(expected), assessed());
    expect(compared.needless).toHaveLength(needless);
    expect(compared.missed).toHaveLength(missed);
  });

  it.each([
    { quote: "inte arbeta", overlaps: true },
    { quote: "arbeta. Se ovan", overlaps: true },
    { quote: "Se ovan", overlaps: false },
  ])("takes the evidence for “$quote”: $overlaps, whatever the line breaks", ({ quote, overlaps }) => {
    const { outcomes } = compareCase(labelled({ evidence: { "activity-limitation": quote } }), assessed());
    expect(outcomes.find(({ criterion }) => criterion === "activity-limitation")?.quoteOverlaps).toBe(overlaps);
  });

  it("takes a refused file for a verdict of its own", () => {
    const { document } = assessed();
    const refused = { kind: "refused", document, refusal: { code: "empty", detail: null } } as const;
    expect(compareCase(labelled(), refused)).toMatchObject({
      verdict: { got: "refused" },
      missed: ["activity-limitation"],
    });
  });
});

describe("agreement", () => {
  const comparisons = [
    compareCase(labelled({}, "c-01"), assessed()),
    compareCase(labelled({ verdict: "sufficient", mustAsk: [] }, "c-02"), assessed()),
    compareCase(labelled({ outcomes: { period: "met", prognosis: "missing" } }, "c-03"), undefined),
  ];
  const result = agreement(comparisons, 2);

  it("counts verdicts, needless and missed requests", () => {
    expect(result.verdict).toMatchObject({ hits: 1, of: 3 });
    expect(result.needlessRequests).toMatchObject({ hits: 1, of: 1 });
    expect(result.missedRequests).toMatchObject({ hits: 1, of: 2 });
    expect(result.missedQuestions).toMatchObject({ hits: 1, of: 2 });
    expect(result.byForm).toEqual({ "se-fk7804": result.verdict });
  });

  it("counts gaps found and gaps claimed for each criterion", () => {
    const period = result.criteria.find(({ criterion }) => criterion === "period");
    expect(period?.word).toMatchObject({ hits: 2, of: 3 });
    expect(period?.recall).toMatchObject({ hits: 2, of: 2 });
  });

  it("counts the decisive criteria apart for each language and form, and what was taken for what", () => {
    expect(result.criticalByForm["se-fk7804"]).toEqual(result.criticalByLanguage.sv);
    expect(Object.keys(result.criticalByLanguage.sv ?? {})).toEqual(["activity-limitation", "period"]);
    expect(result.criticalByLanguage.sv?.period?.recall).toMatchObject({ hits: 2, of: 2 });
    expect(result.mistaken).toEqual([
      { criterion: "period", expected: "met", got: "none", times: 1 },
      { criterion: "prognosis", expected: "missing", got: "none", times: 1 },
    ]);
  });

  it("prints the counts, and each wrong case with what was expected", () => {
    const table = agreementTable(result, comparisons);
    expect(table).toMatch(/verdict agrees\s+1\/3\s+33 %\s+\[6 % – 79 %\]/);
    expect(table).toContain(
      "c-02  a case\n  expected sufficient (activity-limitation), got supplement (activity-limitation)",
    );
    expect(table).toContain("asked needlessly: activity-limitation");
    expect(table).toContain("expected supplement (activity-limitation), got refused ()");
    expect(table).not.toContain("c-01");
  });
});

import { describe, expect, test } from "vitest";
import type { Exemption } from "#policies/policy.ts";
import { askList } from "#scoring/ask-list.ts";
import type { Judged } from "#scoring/judged.ts";
import { verdictOf, verdictRules } from "#scoring/verdict.ts";

const critical = [
  "diagnosis-stated",
  "functional-impairment",
  "activity-limitation",
  "capacity-degree",
  "period",
  "text-legibility",
];

/** Everything met but what `outcomes` says, as `outcome` or `outcome:reason`. */
function judgedAs(outcomes: Record<string, string>, exemptions: Exemption[] = [], pages: Partial<Judged> = {}): Judged {
  const parts = (id: string) => (outcomes[id] ?? "met").split(":");
  return {
    outcome: (id) => {
      const [word] = parts(id);
      switch (word) {
        case "partial":
        case "missing":
        case "contradictory":
        case "unclear":
        case "not-applicable":
          return word;
        default:
          return "met";
      }
    },
    reason: (id) => parts(id)[1] ?? null,
    impact: (id) => (critical.includes(id) ? "critical" : "serious"),
    ids: [...critical, ...Object.keys(outcomes)],
    exemptions,
    functionDecides: true,
    unreadPages: "none",
    allPagesIllegible: false,
    clearScan: false,
    ...pages,
  };
}

const short: Exemption = { id: "short-period", because: "9" };
const evident: Exemption = { id: "self-evident", because: "fresh-fracture" };
const carrier: Exemption = { id: "infection-carrier", because: "stated-on-form" };

interface Row {
  name: string;
  outcomes: Record<string, string>;
  exemptions?: Exemption[];
  pages?: Partial<Judged>;
  verdict: string;
  because: string;
  ask?: string[];
}

const rows: Row[] = [
  { name: "all is there", outcomes: {}, verdict: "sufficient", because: "activity-limitation" },
  {
    name: "serious and moderate gaps alone never send a request",
    outcomes: { "impairment-basis": "missing", prognosis: "missing", "work-demands": "missing", severity: "missing" },
    verdict: "sufficient",
    because: "activity-limitation",
  },
  {
    name: "no limitation, and serious gaps ride along",
    outcomes: { "activity-limitation": "missing", prognosis: "missing", issuer: "missing", signature: "missing" },
    verdict: "supplement",
    because: "activity-limitation",
    ask: ["activity-limitation", "prognosis", "issuer"],
  },
  {
    name: "a general limitation",
    outcomes: { "activity-limitation": "partial:general", "consequence-chain": "missing" },
    verdict: "supplement",
    because: "activity-limitation",
    ask: ["activity-limitation"],
  },
  {
    name: "symptoms with a basis are no reason to ask",
    outcomes: { "functional-impairment": "partial:symptom-only" },
    verdict: "sufficient",
    because: "activity-limitation",
  },
  {
    name: "symptoms without a basis are",
    outcomes: { "functional-impairment": "partial:symptom-only", "impairment-basis": "partial:unvalued-account" },
    verdict: "supplement",
    because: "functional-impairment",
    ask: ["functional-impairment", "impairment-basis"],
  },
  {
    name: "a symptom diagnosis never sends a request",
    outcomes: { "diagnosis-specificity": "partial:symptom" },
    verdict: "sufficient",
    because: "activity-limitation",
  },
  {
    name: "no illness named",
    outcomes: { "diagnosis-specificity": "partial:not-an-illness" },
    verdict: "supplement",
    because: "diagnosis-specificity",
    ask: ["diagnosis-specificity"],
  },
  {
    name: "denied limitations at full absence",
    outcomes: { "consequence-chain": "contradictory:no-limitation" },
    verdict: "supplement",
    because: "consequence-chain",
    ask: ["consequence-chain"],
  },
  {
    name: "the contradiction asks for the denied limitation too",
    outcomes: { "activity-limitation": "missing", "consequence-chain": "contradictory:no-limitation" },
    verdict: "supplement",
    because: "consequence-chain",
    ask: ["consequence-chain"],
  },
  {
    name: "a chain that is only missing is no reason",
    outcomes: { "consequence-chain": "missing" },
    verdict: "sufficient",
    because: "activity-limitation",
  },
  {
    name: "at most three, most decisive first",
    outcomes: {
      period: "partial:no-end",
      "capacity-degree": "missing",
      "functional-impairment": "missing",
      "activity-limitation": "missing",
      "diagnosis-stated": "missing",
    },
    verdict: "supplement",
    because: "diagnosis-stated",
    ask: ["diagnosis-stated", "activity-limitation", "functional-impairment"],
  },
  {
    name: "a short absence silences all but three",
    outcomes: {
      "activity-limitation": "missing",
      "capacity-degree": "missing",
      prognosis: "missing",
      issuer: "missing",
    },
    exemptions: [short],
    verdict: "supplement",
    because: "capacity-degree",
    ask: ["capacity-degree"],
  },
  {
    name: "a short absence with nothing but the three",
    outcomes: { "activity-limitation": "missing", "functional-impairment": "missing" },
    exemptions: [short],
    verdict: "sufficient",
    because: "short-period",
  },
  {
    name: "a condition that speaks for itself",
    outcomes: { "activity-limitation": "missing", "functional-impairment": "missing", prognosis: "missing" },
    exemptions: [evident],
    verdict: "sufficient",
    because: "self-evident",
  },
  {
    name: "a request on the period leaves the self-evident alone",
    outcomes: { period: "contradictory:overlap", "activity-limitation": "missing", "work-demands": "missing" },
    exemptions: [evident],
    verdict: "supplement",
    because: "period",
    ask: ["period"],
  },
  {
    name: "an infection carrier",
    outcomes: {
      "activity-limitation": "not-applicable:infection-carrier",
      "functional-impairment": "not-applicable:infection-carrier",
    },
    exemptions: [carrier],
    verdict: "sufficient",
    because: "infection-carrier",
  },
  {
    name: "an exemption that was not needed is not named",
    outcomes: {},
    exemptions: [evident],
    verdict: "sufficient",
    because: "activity-limitation",
  },
  {
    name: "a decisive criterion that is ambiguous",
    outcomes: { "capacity-degree": "unclear:ambiguous" },
    verdict: "review",
    because: "capacity-degree",
  },
  {
    name: "a request comes before a review",
    outcomes: { "capacity-degree": "unclear:ambiguous", "activity-limitation": "missing" },
    verdict: "supplement",
    because: "activity-limitation",
    ask: ["activity-limitation"],
  },
  {
    name: "an unclear limitation in a short absence needs nobody",
    outcomes: { "activity-limitation": "unclear:ambiguous" },
    exemptions: [short],
    verdict: "sufficient",
    because: "short-period",
  },
  {
    name: "thin words on function before the day from which the policy asks",
    outcomes: { "activity-limitation": "partial:general", "functional-impairment": "missing" },
    pages: { functionDecides: false },
    verdict: "sufficient",
    because: "activity-limitation",
  },
  {
    name: "an early certificate that lacks its degree: function is not asked about in passing",
    outcomes: { "activity-limitation": "missing", "impairment-basis": "missing", "capacity-degree": "missing" },
    pages: { functionDecides: false },
    verdict: "supplement",
    because: "capacity-degree",
    ask: ["capacity-degree"],
  },
  {
    name: "a decisive field that cannot be read: nothing medical is asked",
    outcomes: { "activity-limitation": "unclear:handwriting", "functional-impairment": "missing" },
    verdict: "rescan",
    because: "activity-limitation",
  },
  {
    name: "an unreadable limitation that nobody needs",
    outcomes: { "activity-limitation": "unclear:handwriting" },
    exemptions: [short],
    verdict: "sufficient",
    because: "short-period",
  },
  {
    name: "the whole document is illegible",
    outcomes: { "text-legibility": "unclear:low-confidence", "diagnosis-stated": "missing" },
    pages: { allPagesIllegible: true },
    verdict: "rescan",
    because: "text-legibility",
  },
  {
    name: "a doubtful word on a clear scan is read by a person, not sent for again",
    outcomes: { "activity-limitation": "unclear:low-confidence" },
    pages: { clearScan: true },
    verdict: "review",
    because: "activity-limitation",
  },
  {
    name: "ink without words is no better on a clear scan",
    outcomes: { "activity-limitation": "unclear:no-text-found" },
    pages: { clearScan: true },
    verdict: "rescan",
    because: "activity-limitation",
  },
  {
    name: "a picture that waits is neither illegible nor lacking",
    outcomes: { "text-legibility": "unclear:no-text-found", "diagnosis-stated": "missing" },
    pages: { unreadPages: "all" },
    verdict: "review",
    because: "text-legibility",
  },
  {
    name: "what is lacking may stand on the page that nobody has read",
    outcomes: { "text-legibility": "unclear:no-text-found", "activity-limitation": "missing" },
    pages: { unreadPages: "some" },
    verdict: "review",
    because: "text-legibility",
  },
];

describe("verdict", () => {
  test.each(rows)("$name → $verdict", ({ outcomes, exemptions, pages, verdict, because, ask }) => {
    const judged = judgedAs(outcomes, exemptions, pages);
    expect(verdictOf(judged)).toMatchObject({ word: verdict, because });
    if (ask !== undefined) expect(askList(judged)).toEqual(ask);
  });

  test("rules have names of their own, and every rule has fired above", () => {
    const names = verdictRules.map(({ rule }) => rule);
    expect(new Set(names).size).toBe(names.length);
    const fired = rows.map(({ outcomes, exemptions, pages }) => verdictOf(judgedAs(outcomes, exemptions, pages)).rule);
    expect(names.filter((name) => !fired.includes(name))).toEqual([]);
  });
});

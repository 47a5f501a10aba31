import { describe, expect, it } from "vitest";
import { clauseAgreement } from "#cli/evaluate/clause-agreement.ts";
import { clauseTable } from "#cli/evaluate/clause-table.ts";
import { guidanceAgreement } from "#cli/evaluate/guidance-agreement.ts";
import { guidanceTable } from "#cli/evaluate/guidance-table.ts";
import { foundByEach } from "#cli/evaluate/read-by-each.ts";
import type { LearnedTag } from "#language/learned/learned-tags.ts";
import type { LabelledClause } from "#language/learned/training/labelled-clauses.ts";

function labelled(text: string, ...tags: LearnedTag[]): LabelledClause {
  return { text, language: "sv", tags: new Set(tags), icf: [], place: "here:1" };
}

describe("foundByEach", () => {
  it.each([
    { text: "Kan inte lyfta mer än 5 kg", tag: "activity-limited", found: true },
    { text: "Är bättre nu. Kan inte lyfta mer än 5 kg", tag: "activity-limited", found: true },
    { text: "Kunde inte lyfta 5 kg förra året", tag: "activity-limited", found: false },
    { text: "Kunde inte lyfta 5 kg förra året", tag: "past", found: true },
    { text: "Nedsatt kraft i höger hand", tag: "function-reduced", found: true },
    { text: "Nedsatt kraft i höger hand", tag: "activity-limited", found: false },
    { text: "Gipsad i sex veckor, ingen belastning på benet", tag: "activity-limited", found: true },
  ] satisfies { text: string; tag: LearnedTag; found: boolean }[])(
    "has lexicons and vote agree on $tag in “$text”: $found",
    ({ text, tag, found }) => {
      const { lexicons, vote } = foundByEach(text, "sv");
      expect({ lexicons: lexicons.has(tag), vote: vote.has(tag) }).toEqual({ lexicons: found, vote: found });
    },
  );
});

describe("clauseAgreement", () => {
  const agreement = clauseAgreement([
    labelled("Kan inte lyfta mer än 5 kg", "activity-limited", "degree"),
    labelled("Nedsatt kraft i höger hand", "function-reduced"),
    labelled("Kunde inte lyfta 5 kg förra året", "activity-limited", "past"),
    labelled("Kan inte sitta mer än 20 minuter", "function-reduced"),
    labelled("Tack för remissen", "activity-limited"),
  ]);
  const tag = (wanted: LearnedTag) => agreement.tags.find((one) => one.tag === wanted);

  it("counts what is found against what is labelled, and no label that does not hold now", () => {
    expect(tag("activity-limited")).toMatchObject({
      labelled: 2,
      by: { lexicons: { precision: { hits: 1, of: 2 }, recall: { hits: 1, of: 2 }, f1: 0.5 } },
    });
  });

  it("has no F1 for what a reader never finds", () => {
    expect(tag("advice")?.by.lexicons).toMatchObject({ f1: null, precision: { of: 0 } });
  });

  it("counts the right side among the clauses that stand on one", () => {
    expect(agreement.sides.lexicons).toMatchObject({ right: { hits: 2, of: 4 }, other: 1, both: 0, neither: 1 });
  });

  it("prints the readers side by side", () => {
    const table = clauseTable(agreement);
    expect(table).toMatch(/activity-limited\s+2\s+0\.50\s+0\.50\s+0\.50/);
    expect(table).toMatch(/activity-limited, sv\s+2\s+0\.50/);
    expect(table).toMatch(/lexicons {2}2\/4 {2}50 % {2}\[15 % – 85 %\]\s+2\/3 {2}67 %/);
  });
});

describe("guidanceAgreement", () => {
  const agreement = guidanceAgreement([
    {
      functionalImpairmentText: "Patienten har nedsatt kraft i handen. Sjukdomen är vanlig.",
      activityLimitationText: "Patienten kan inte lyfta tungt. Patienten har nedsatt kraft i handen.",
    },
    { functionalImpairmentText: null, activityLimitationText: null },
  ]);

  it("takes the text that a clause stands in for what it should say", () => {
    expect(agreement.diagnoses).toBe(2);
    expect(agreement.clauses.function.lexicons).toMatchObject({ right: { hits: 1, of: 2 }, neither: 1 });
    expect(agreement.clauses.activity.lexicons).toMatchObject({ right: { hits: 1, of: 2 }, other: 1 });
    expect(agreement.sentences.together.lexicons).toMatchObject({ right: { hits: 2, of: 4 } });
  });

  it("prints what is counted", () => {
    const table = guidanceTable(agreement);
    expect(table).toContain("Guidance on 2 diagnoses: 2 in texts on functions, 2 in texts on activities (clauses).");
    expect(table).toMatch(/clauses, activity, lexicons\s+1\/2 {2}50 %/);
  });
});

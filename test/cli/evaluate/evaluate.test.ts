import { describe, expect, it } from "vitest";
import { runUnderlag } from "../run-underlag.ts";

describe("underlag evaluate", () => {
  it("compares every labelled case of the project and counts them all", async () => {
    const { code, printed } = await runUnderlag(["evaluate", "test/gold/cases", "--json"]);
    const { agreement, comparisons } = JSON.parse(printed);
    expect(code).toBe(0);
    expect(comparisons).toHaveLength(44);
    expect(agreement).toMatchObject({ cases: 44, verdict: { of: 44 } });
    expect(agreement.criteria).toHaveLength(19);
    expect(agreement.byLanguage).toMatchObject({ sv: { of: 22 }, nb: { of: 14 }, en: { of: 8 } });
  });

  it("reads every labelled clause of the project three ways", async () => {
    const { code, printed } = await runUnderlag(["evaluate", "--clauses", "test/gold/clauses", "--json"]);
    const { labelled, guidance } = JSON.parse(printed);
    expect(code).toBe(0);
    expect(guidance).toBeNull();
    expect(labelled.clauses).toBe(962);
    expect(Object.keys(labelled.byLanguage)).toEqual(["en", "nb", "nn", "sv"]);
    expect(labelled.tags).toHaveLength(24);
  });

  it("counts the files that it is given together, and prints a table", async () => {
    const files = ["sv-hospital", "nb-hospital"].map((hand) => `test/gold/clauses/${hand}.tsv`);
    const { code, printed } = await runUnderlag(["evaluate", "--clauses", ...files]);
    expect(code).toBe(0);
    expect(printed).toMatch(/^\d+ labelled clauses \(nb \d+, sv \d+\), read three ways/);
    expect(printed).toContain("Function or activity");
  });
});

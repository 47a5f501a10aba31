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
});

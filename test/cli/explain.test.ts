import { describe, expect, it } from "vitest";
import { criteria } from "#criteria/index.ts";
import { runUnderlag } from "./run-underlag.ts";

describe("underlag explain", () => {
  it.each(criteria.map(({ id }) => id))("tells what %s means, where it comes from and what is asked", async (id) => {
    const criterion = criteria.find((one) => one.id === id);
    const { code, printed } = await runUnderlag(["explain", id]);
    const flat = printed.replace(/\s+/g, " ");
    expect(code).toBe(0);
    expect(flat).toContain(criterion?.texts.en.title);
    expect(flat).toContain(criterion?.texts.en.why);
    expect(flat).toContain(criterion?.texts.en.ask.replace("{quote}", "…"));
    expect(flat).toContain(criterion?.source.title);
  });

  it("speaks the language it is asked for", async () => {
    const { printed } = await runUnderlag(["explain", "prognosis", "--language", "nb"]);
    expect(printed).toContain(criteria.find(({ id }) => id === "prognosis")?.texts.nb.title);
  });

  it("shows the clauses of a file with their tags, and those that weighed", async () => {
    const { code, printed } = await runUnderlag(["explain", "activity-limitation", "samples/se-fk7804-complete.pdf"]);
    expect(code).toBe(0);
    expect(printed).toMatch(/^> .*20 minuter/m);
    expect(printed).toContain("activity-limited");
  });

  it("says why a file cannot be explained", async () => {
    const { code, printed } = await runUnderlag(["explain", "period", "samples/se-fk7804-password.pdf"]);
    expect(code).toBe(2);
    expect(printed).toContain("locked with a password");
  });
});

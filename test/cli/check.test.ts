import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { jsonReportSchema } from "#report/report-as-json.ts";
import { runUnderlag } from "./run-underlag.ts";

const sufficient = "samples/se-fk7804-complete.pdf";
const lacking = "samples/se-fk7804-no-diagnosis.pdf";
const locked = "samples/se-fk7804-password.pdf";

describe("underlag check", () => {
  it.each([
    { what: "a sufficient certificate", files: [sufficient], code: 0 },
    { what: "a certificate that lacks something", files: [lacking], code: 1 },
    { what: "a scan of a sufficient one", files: ["samples/letter-sv-scanned.pdf"], code: 0 },
    { what: "a file that cannot be opened", files: [locked], code: 2 },
    { what: "several files, the worst one counts", files: [sufficient, locked, lacking], code: 2 },
  ])("ends with $code for $what", async ({ files, code }) => {
    expect((await runUnderlag(["check", ...files])).code).toBe(code);
  });

  it("prints the verdict and the words it rests on", async () => {
    const { printed } = await runUnderlag(["check", lacking]);
    expect(printed.startsWith("Needs supplementary information")).toBe(true);
    expect(printed).toContain("Questions to the physician");
  });

  it("prints a heading for each of several files", async () => {
    const { printed } = await runUnderlag(["check", sufficient, lacking, "--language", "sv"]);
    expect(printed).toContain("se-fk7804-complete.pdf\nTillräckligt");
    expect(printed).toContain("se-fk7804-no-diagnosis.pdf\nBehöver kompletteras");
  });

  it("prints one object for one certificate, and a list for several", async () => {
    const one = await runUnderlag(["check", "--json", sufficient]);
    expect(jsonReportSchema.parse(JSON.parse(one.printed))).toMatchObject({ form: "se-fk7804" });
    const two = await runUnderlag(["check", "--json", "samples/se-fk7804-two-in-one-file.pdf"]);
    expect(jsonReportSchema.array().parse(JSON.parse(two.printed))).toMatchObject([
      { document: { part: 1, parts: 2 } },
      { document: { part: 2, parts: 2 } },
    ]);
  });

  it("reads what is piped in", async () => {
    const bytes = await readFile(lacking);
    const piped = await runUnderlag(["check", "--json", "-"], bytes);
    const named = await runUnderlag(["check", "--json", lacking]);
    expect(piped).toEqual(named);
  });

  it("takes the facts of the case, and the day it was received for today", async () => {
    const short = ["check", "--json", "samples/se-fk7804-no-activity-limitation.pdf"];
    const alone = JSON.parse((await runUnderlag(short)).printed);
    const withCase = [...short, "--case", "samples/se-fk7804-no-activity-limitation.case.json"];
    const known = JSON.parse((await runUnderlag(withCase)).printed);
    expect(alone.absence.source).toBe("certificate");
    expect(known.absence).toEqual({ source: "case", totalDays: 48 });
  });

  it("reads and judges as it is told to", async () => {
    const { printed } = await runUnderlag(["check", "--json", "--policy", "generic", "--form", "generic", sufficient]);
    expect(JSON.parse(printed)).toMatchObject({ form: "generic", policy: "generic" });
  });
});

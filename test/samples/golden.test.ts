import { globSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { checkFile } from "#cases/check-file.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { jsonReportSchema, reportAsJson } from "#report/report-as-json.ts";
import { expectedFile, reportOn } from "#samples/make/expected-report.ts";
import { samples } from "#samples/make/samples.ts";
import manifest from "../../package.json" with { type: "json" };

const reader = createDocumentReader();
afterAll(() => reader.close());

describe("expected reports", () => {
  it.each(samples)("$file gives the expected report, byte for byte", async (sample) => {
    expect(await reportOn(sample, reader)).toBe(readFileSync(expectedFile(sample), "utf8"));
  });

  it.each(samples)("$file has an expected report of the promised shape", (sample) => {
    const report: unknown = JSON.parse(readFileSync(expectedFile(sample), "utf8"));
    const shape = Array.isArray(report) ? jsonReportSchema.array() : jsonReportSchema;
    expect(shape.parse(report)).toEqual(report);
  });

  // A new word in a lexicon must show only where it changes a judgement.
  it("name no version of the lexicons, though a report does", async () => {
    const file = "se-fk7804-complete.pdf";
    const written = jsonReportSchema.parse(
      JSON.parse(readFileSync(`samples/${file.replace("pdf", "expected.json")}`, "utf8")),
    );
    const [checked] = await checkFile({ reader }, readFileSync(`samples/${file}`), { today: "2026-06-15" });
    const printed = checked === undefined ? null : reportAsJson(checked.report, "en");
    expect(written).toMatchObject({ versions: { lexicons: "any" } });
    expect(printed).toMatchObject({ versions: { lexicons: expect.stringMatching(/^(?!any$)./) } });
  });

  // A golden file that the suite could write by itself would hold nothing.
  it("are never written by the suite", () => {
    expect(manifest.scripts.test).not.toMatch(/golden|write-expected|--update|(^|\s)-u(\s|$)/);
    const tests = globSync("test/**/*.ts").filter((path) => !path.endsWith("golden.test.ts"));
    const writers = tests.filter((path) => readFileSync(path, "utf8").includes("write-expected"));
    expect(writers).toEqual([]);
    expect(manifest.scripts.golden).toContain("samples/make/write-expected.ts");
  });
});

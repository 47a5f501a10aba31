import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jsonReportSchema } from "#report/report-as-json.ts";
import { expectedFile } from "#samples/make/expected-report.ts";
import { judgedByHand } from "#samples/make/judged-by-hand.ts";
import { type Sample, samples } from "#samples/make/samples.ts";

/**
 * Samples on which the checker is wrong today. A line leaves this list when the checker gets it right
 * (the suite says so); the sample is never bent instead.
 */
const wrongToday: readonly string[] = [];

describe("expected reports beside a person's judgement", () => {
  it("covers every sample", () => {
    expect(Object.keys(judgedByHand).toSorted()).toEqual(samples.map(({ file }) => file).toSorted());
    expect(wrongToday.filter((file) => !(file in judgedByHand))).toEqual([]);
  });

  const right = samples.filter(({ file }) => !wrongToday.includes(file));
  it.each(right)("$file agrees", (sample) => {
    expect(verdicts(sample)).toEqual(judgedByHand[sample.file]);
  });

  const wrong = samples.filter(({ file }) => wrongToday.includes(file));
  if (wrong.length > 0) {
    it.fails.each(wrong)("$file is still judged wrongly", (sample) => {
      expect(verdicts(sample)).toEqual(judgedByHand[sample.file]);
    });
  }
});

/** One word for each certificate of the expected report. */
function verdicts(sample: Sample): string[] {
  const written: unknown = JSON.parse(readFileSync(expectedFile(sample), "utf8"));
  const reports = Array.isArray(written) ? written : [written];
  return reports.map((one) => {
    const report = jsonReportSchema.parse(one);
    if (report.status === "refused") return report.refusal.code;
    return report.status === "needs-ocr" ? "needs-ocr" : report.verdict.word;
  });
}

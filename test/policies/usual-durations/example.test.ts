import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import example from "#policies/usual-durations/example.json" with { type: "json" };
import { usualDurationsSchema } from "#policies/usual-durations/usual-durations.ts";

const { rows } = usualDurationsSchema.parse(example);

/** The guidance as published, beside the checkout where it is there. */
function guidanceFile(folder = process.cwd()): string | null {
  const path = join(folder, "../shared/thirdparty/se-fmb/fmb-diagnosis-info-half.json");
  if (existsSync(path)) return path;
  return dirname(folder) === folder ? null : guidanceFile(dirname(folder));
}

const guidance = guidanceFile();
const guidanceSchema = z.array(
  z.object({
    title: z.string(),
    validFrom: z.string(),
    url: z.string(),
    icd10: z.array(z.tuple([z.string(), z.string()])),
    insuranceMedicalInfo: z.string(),
  }),
);

/** The figure of a row as the guidance writes it. */
const written: Record<number, RegExp> = { 14: /2 veckor/, 21: /3 veckor/, 30: /30 dagar/, 184: /6 månader/ };

describe("the example of usual durations", () => {
  test("is small, and each row has a figure that the test knows", () => {
    expect(rows.length).toBeLessThanOrEqual(12);
    for (const { days } of rows) expect(Object.keys(written)).toContain(String(days));
  });

  test.skipIf(guidance === null).each(rows)("$title, $days days: stands in the guidance", (row) => {
    const all = guidanceSchema.parse(JSON.parse(readFileSync(guidance ?? "", "utf8")));
    const entry = all.find(({ url }) => url === row.url);
    expect(entry?.title).toBe(row.title);
    expect(entry?.validFrom).toBe(row.dated);
    expect(entry?.icd10.map(([code]) => code)).toEqual(expect.arrayContaining(row.codes));
    expect(entry?.insuranceMedicalInfo).toMatch(written[row.days] ?? /^$/);
  });
});

test.each([
  ["no source", { rows: [] }],
  ["days below one", { source: "x", rows: [{ codes: ["F32"], days: 0, title: "x", dated: "2026" }] }],
  ["something that is no code", { source: "x", rows: [{ codes: ["depression"], days: 9, title: "x", dated: "2026" }] }],
  [
    "an unknown condition",
    { source: "x", rows: [{ codes: ["F32"], days: 9, when: ["rain"], title: "x", dated: "2026" }] },
  ],
])("a table with %s is none", (_what, table) => {
  expect(usualDurationsSchema.safeParse(table).success).toBe(false);
});

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { calendarDateSchema } from "#certificate/calendar-date.ts";
import { caseFactsSchema } from "#certificate/case-facts.ts";
import { formIds } from "#certificate/certificate.ts";
import { certificateLanguages } from "#certificate/language.ts";
import { verdictWords } from "#scoring/assessment.ts";
import { readJson } from "../read-input.ts";
import { UsageError } from "../usage-error.ts";

/** One certificate with the result that people agreed on (test/gold/README.md). */
export const labelledCaseSchema = z.object({
  id: z.string(),
  title: z.string(),
  language: z.enum(certificateLanguages),
  form: z.enum(formIds),
  receivedOn: calendarDateSchema,
  case: caseFactsSchema,
  text: z.string(),
  expected: z.object({
    verdict: z.enum(verdictWords),
    verdictBecause: z.string(),
    /** `outcome` or `outcome:reason` per criterion. */
    outcomes: z.record(z.string(), z.string()),
    mustAsk: z.array(z.string()),
    mustNotAsk: z.array(z.string()),
    evidence: z.record(z.string(), z.string()),
  }),
});

export type LabelledCase = z.infer<typeof labelledCaseSchema>;

/** Every labelled case of a folder, by name. A folder without any, or a file that is none, is a {@link UsageError}. */
export async function labelledCases(folder: string): Promise<LabelledCase[]> {
  const names = (await entries(folder)).filter((name) => name.endsWith(".json")).sort();
  if (names.length === 0) throw new UsageError(`${folder} holds no labelled cases (*.json).`);
  return Promise.all(
    names.map(async (name) => {
      const parsed = labelledCaseSchema.safeParse(await readJson(join(folder, name)));
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      throw new UsageError(`${name} is no labelled case: ${issue?.path.join(".")}: ${issue?.message}.`);
    }),
  );
}

async function entries(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    throw new UsageError(`${folder} is no folder that can be read.`);
  }
}

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { SideAgreement } from "#cli/evaluate/function-or-activity.ts";
import { type GuidanceAgreement, guidanceAgreement, guidanceSchema } from "#cli/evaluate/guidance-agreement.ts";
import { learnedModel } from "#language/learned/learned-model.ts";
import { lexiconVersion } from "#language/terms/lexicon.ts";

const countsSchema = z.strictObject({ right: z.int(), other: z.int(), both: z.int(), neither: z.int() });
const textsSchema = z.strictObject({ function: countsSchema, activity: countsSchema, together: countsSchema });

/** What the vote of both readers made of guidance texts that no repository may hold, and when. */
const figureSchema = z.strictObject({
  measuredOn: z.iso.date(),
  lexicons: z.string(),
  learned: z.string(),
  diagnoses: z.int(),
  clauses: textsSchema,
  sentences: textsSchema,
});
export type GuidanceFigure = z.infer<typeof figureSchema>;

export const figureFile = new URL("guidance-figure.json", import.meta.url);

/** The figure as it was last measured. */
export function storedFigure(): GuidanceFigure {
  return figureSchema.parse(JSON.parse(readFileSync(figureFile, "utf8")));
}

/** Measures anew; gives the old figure, with its day, where nothing has changed. */
export function measuredFigure(guidance: string, before: GuidanceFigure, today: string): GuidanceFigure {
  const { diagnoses, clauses, sentences } = guidanceAgreement(
    guidanceSchema.parse(JSON.parse(readFileSync(guidance, "utf8"))),
  );
  const versions = { lexicons: lexiconVersion, learned: learnedModel().version };
  const measured = { ...versions, diagnoses, clauses: counts(clauses), sentences: counts(sentences) };
  const unchanged = JSON.stringify({ measuredOn: before.measuredOn, ...measured }) === JSON.stringify(before);
  return unchanged ? before : { measuredOn: today, ...measured };
}

function counts({ function: onFunction, activity, together }: GuidanceAgreement["clauses"]): GuidanceFigure["clauses"] {
  return {
    function: countsOf(onFunction.vote),
    activity: countsOf(activity.vote),
    together: countsOf(together.vote),
  };
}

function countsOf({ right, other, both, neither }: SideAgreement): z.infer<typeof countsSchema> {
  return { right: right.hits, other, both, neither };
}

/** The guidance texts beside this checkout; null where they are absent. */
export function guidanceFile(): string | null {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, "shared", "thirdparty", "se-fmb", "fmb-diagnosis-info-half.json");
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) return null;
  }
}

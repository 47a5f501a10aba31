import { z } from "zod";
import { formIds } from "#certificate/certificate.ts";
import { certificateLanguages } from "#certificate/language.ts";
import { points } from "#certificate/points.ts";
import { categories, impacts } from "#criteria/criterion.ts";
import { judgementSchema } from "#criteria/judgement.ts";
import { exemptionIds, policyIds } from "#policies/policy.ts";
import { noteSchema } from "./notes/note.ts";

/** Shape of a stored assessment. A change that an old reader could not follow raises this. */
export const assessmentSchemaVersion = 1;

/** A single number, or a range when something is unclear (worst and best case); 0–100. Null: nothing to score. */
export const scoreSchema = z
  .union([z.object({ value: z.number() }), z.object({ low: z.number(), high: z.number() })])
  .nullable();

export const verdictWords = ["sufficient", "supplement", "rescan", "review"] as const;

/** One criterion's judgement with its weight and what it costs. */
export const findingSchema = judgementSchema.extend({
  criterion: z.string(),
  category: z.enum(categories),
  impact: z.enum(impacts),
  /** Points out of 100 of the overall score; for `unclear` what it costs at worst. */
  pointsLost: z.number(),
  /** Official id of the form's question that the finding belongs to; null where the form has none. */
  question: z.string().nullable(),
});

export const verdictSchema = z.object({
  word: z.enum(verdictWords),
  /** Named rule that fired, e.g. `activity-limitation-lacking`. */
  rule: z.string(),
  /** Criterion or exemption that decided. */
  because: z.string(),
});

/** What the score and the verdict would be if one gap were closed. */
export const whatIfSchema = z.object({ criterion: z.string(), score: scoreSchema, verdict: z.enum(verdictWords) });

/** Weights and impacts that a deployment sets in place of the product's own; kept with the result so that it shows. */
export const overridesSchema = z.object({
  weights: z.partialRecord(z.enum(impacts), z.number().positive()).optional(),
  impacts: z.record(z.string(), z.enum(impacts)).optional(),
});

/** The whole result on one certificate: codes, numbers and quotes; no words of ours. */
export const assessmentSchema = z.object({
  schemaVersion: z.literal(assessmentSchemaVersion),
  form: z.enum(formIds),
  formVersion: z.string().nullable(),
  language: z.enum(certificateLanguages),
  policy: z.enum(policyIds),
  exemptions: z.array(z.object({ id: z.enum(exemptionIds), because: z.string() })),
  absence: z.object({ totalDays: z.number().nullable(), source: z.enum(["case", "certificate", "none"]) }),
  verdict: verdictSchema,
  score: scoreSchema,
  categories: z.record(z.enum(categories), scoreSchema),
  findings: z.array(findingSchema),
  whatIf: z.array(whatIfSchema),
  /** Criteria to ask about, most decisive first, at most three; empty unless the verdict is `supplement`. */
  ask: z.array(z.object({ criterion: z.string(), about: z.enum(points), question: z.string().nullable() })),
  /** What a caseworker should see beside the findings; left out where there is nothing to note. */
  notes: z.array(noteSchema).optional(),
  /** Present only where a deployment scores by settings of its own. */
  overrides: overridesSchema.optional(),
  versions: z.object({
    underlag: z.string(),
    policy: z.string(),
    lexicons: z.string(),
    /** Left out by versions that had no learned reader. */
    learned: z.string().optional(),
    codes: z.string(),
  }),
});

export type Overrides = z.infer<typeof overridesSchema>;
export type Score = z.infer<typeof scoreSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;

import { z } from "zod";
import { evidenceSchema } from "#certificate/evidence.ts";

/** Reasons why the machine could not tell; usable with every criterion (rubric, outcomes). */
export const unclearReasons = [
  "ambiguous",
  "low-confidence",
  "handwriting",
  "no-text-found",
  "not-in-list",
  "readers-disagree",
] as const;

export const outcomeWords = ["met", "partial", "missing", "contradictory", "unclear", "not-applicable"] as const;
export type OutcomeWord = (typeof outcomeWords)[number];

/** Outcome of one criterion with its reason code and the evidence for it. */
export const judgementSchema = z.object({
  outcome: z.enum(outcomeWords),
  reason: z.string().nullable(),
  evidence: z.array(evidenceSchema),
});

export type UnclearReason = (typeof unclearReasons)[number];
export type Judgement = z.infer<typeof judgementSchema>;

import { z } from "zod";

/** When a usual duration holds, where it does not hold for everybody with the diagnosis. */
export const durationConditions = ["after-operation", "light-work", "heavy-work", "no-other-illness"] as const;
export type DurationCondition = (typeof durationConditions)[number];

const codeSchema = z
  .string()
  .transform((code) => code.toUpperCase().replace(/[\s.]/g, ""))
  .refine((code) => /^[A-Z]\d{2}/.test(code), "a code has a letter and at least two digits");

/** One usual duration: calendar days of absence, for a code and all that it divides into. */
export const usualDurationSchema = z.object({
  system: z.enum(["icd-10", "icpc-2"]).default("icd-10"),
  codes: z.array(codeSchema).min(1),
  days: z.int().positive(),
  when: z.array(z.enum(durationConditions)).default([]),
  /** The guidance that the figure stands in. */
  title: z.string().min(1),
  /** When that guidance was last changed, `YYYY-MM-DD` or less of it. */
  dated: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, "a date is written YYYY-MM-DD"),
  url: z.url().optional(),
});

/**
 * Usual durations of absence as a deployment supplies them. They are no ground for a decision: one that
 * is passed without a word on why gives a note (FK guidance, ch. 8: "en impuls till utredning").
 */
export const usualDurationsSchema = z.object({
  /** Who says so, as the note is to name them. */
  source: z.string().min(1),
  /** How the figures were taken over, for whoever looks after the table. */
  read: z.string().optional(),
  rows: z.array(usualDurationSchema),
});

export type UsualDuration = z.infer<typeof usualDurationSchema>;
export type UsualDurations = z.infer<typeof usualDurationsSchema>;

import { z } from "zod";
import { calendarDateSchema } from "./calendar-date.ts";

/** What the office's own case file knows beside the certificate. Every fact is optional. */
export const caseFactsSchema = z.object({
  /** Office's own reference for the case; opaque, never shown in logs. */
  caseId: z.string().min(1).max(100).optional(),
  receivedOn: calendarDateSchema.nullish(),
  absenceStartedOn: calendarDateSchema.nullish(),
  /** Calendar days from the first day of absence to the last day of this certificate, both counted. */
  totalAbsenceDays: z.int().nonnegative().nullish(),
  /** Case systems write the person or the state: `student` is read as `studies`. */
  employment: z
    .enum(["employed", "self-employed", "unemployed", "parental-leave", "studies", "student"])
    .transform((word) => (word === "student" ? "studies" : word))
    .nullish(),
  /** Id of the certificate that this one comes in place of: its open requests are closed. */
  replaces: z
    .string()
    .regex(/^[0-9a-f]{32}(-\d+)?$/)
    .nullish(),
});

/** Characters of earlier certificates that are taken along with one; their prints wait with its row. */
const mostEarlierText = 60_000;

/** What a caller may tell along with a file: the facts, and what is only looked at. */
export const givenCaseFactsSchema = caseFactsSchema.extend({
  /** What earlier certificates of the same case say, a text each: compared word for word and never stored. */
  earlierTexts: z
    .array(z.string())
    .refine((texts) => texts.reduce((sum, { length }) => sum + length, 0) <= mostEarlierText, {
      message: `earlier certificates have ${mostEarlierText} characters at most, together`,
    })
    .optional(),
});

export type CaseFacts = z.infer<typeof caseFactsSchema>;
export type GivenCaseFacts = z.infer<typeof givenCaseFactsSchema>;

import { z } from "zod";
import { certificateLanguages } from "#certificate/language.ts";
import { mostQuestions } from "#scoring/ask-list.ts";

/** How a question wants to be answered. Choices always end with "other" and "cannot be assessed". */
export const answerSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), maxLength: z.int().positive() }),
  z.object({ kind: z.literal("choice"), choices: z.array(z.string()) }),
  z.object({ kind: z.literal("degree-with-dates") }),
  z.object({ kind: z.literal("date") }),
  z.object({ kind: z.literal("number") }),
]);

/** One open question to the issuing physician, tied to the form's own question. */
export const requestQuestionSchema = z.object({
  /** Criterion that the question is about, or the note that it rides along with. */
  criterion: z.string(),
  /** Official id of the form's question; null on a form without numbered questions. */
  questionId: z.string().nullable(),
  /** Title of the form's question as printed. */
  questionTitle: z.string().nullable(),
  /** The certificate's own words that the question starts from. */
  quote: z.string().nullable(),
  text: z.string(),
  /** One sentence: what the office needs it for. */
  why: z.string(),
  answer: answerSchema,
});

/** One request for supplementary information: at most three questions, most decisive first. */
export const supplementaryRequestSchema = z.object({
  language: z.enum(certificateLanguages),
  opening: z.string(),
  questions: z.array(requestQuestionSchema).min(1).max(mostQuestions),
  closing: z.string(),
});

export type RequestQuestion = z.infer<typeof requestQuestionSchema>;
export type SupplementaryRequest = z.infer<typeof supplementaryRequestSchema>;

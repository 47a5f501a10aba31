import { z } from "zod";
import { certificateLanguages } from "#certificate/language.ts";
import { mostQuestions } from "#scoring/ask-list.ts";
import { furtherAnswers, furtherAnswersSchema } from "./further-answers.ts";

/** How a question wants to be answered. Choices always end with "other" and "cannot be assessed". */
export const answerSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), maxLength: z.int().positive() }),
  z.object({ kind: z.literal("choice"), choices: z.array(z.string()) }),
  z.object({ kind: z.literal("degree-with-dates") }),
  z.object({ kind: z.literal("date") }),
  z.object({ kind: z.literal("number") }),
]);

/** Areas of function or activity as the ICF divides them: a reminder of where to look, never an answer. */
export const areasSchema = z.object({
  /** Words before the list, in the request's language. */
  lead: z.string(),
  names: z.array(z.object({ icf: z.string(), name: z.string() })).min(1),
});

/** One open question to the issuing physician, tied to the form's own question. */
export const requestQuestionSchema = z.object({
  /** Criterion that the question is about, or the note that it rides along with. */
  criterion: z.string(),
  /** Further criteria that the same answer settles, so that nothing is asked for twice. */
  covers: z.array(z.string()).default([]),
  /** Official id of the form's question; null on a form without numbered questions. */
  questionId: z.string().nullable(),
  /** Number that the form prints beside the question, which may differ from the id; null where it prints none. */
  printedNumber: z.string().nullable().default(null),
  /** Title of the form's question as printed. */
  questionTitle: z.string().nullable(),
  /** The certificate's own words that the question starts from. */
  quote: z.string().nullable(),
  text: z.string(),
  /** One sentence: what the office needs it for. */
  why: z.string(),
  areas: areasSchema.nullable().default(null),
  answer: answerSchema,
});

/**
 * One request for supplementary information: at most three questions, most decisive first. What was
 * stored before a field was there is read with its default.
 */
export const supplementaryRequestSchema = z
  .object({
    language: z.enum(certificateLanguages),
    opening: z.string(),
    /** Says that little is enough; empty in requests of before it stood apart from the opening. */
    shortIsEnough: z.string().default(""),
    questions: z.array(requestQuestionSchema).min(1).max(mostQuestions),
    further: furtherAnswersSchema.optional(),
    closing: z.string(),
  })
  .transform(({ closing, further, ...request }) => ({
    ...request,
    further: further ?? furtherAnswers[request.language],
    closing,
  }));

export type Areas = z.infer<typeof areasSchema>;
export type RequestQuestion = z.infer<typeof requestQuestionSchema>;
export type SupplementaryRequest = z.infer<typeof supplementaryRequestSchema>;

import { z } from "zod";

const responseAnswerSchema = z.object({
  valueBoolean: z.boolean().optional(),
  valueDecimal: z.number().optional(),
  valueInteger: z.int().optional(),
  valueDate: z.string().optional(),
  valueString: z.string().optional(),
  valueCoding: z.object({ code: z.string().optional(), display: z.string().optional() }).optional(),
});

const insideGroupSchema = z.object({
  linkId: z.string(),
  answer: z.array(responseAnswerSchema).max(1).default([]),
});

/** What is read of a FHIR R4 QuestionnaireResponse. Everything else in it is passed over. */
export const questionnaireResponseSchema = z.object({
  resourceType: z.literal("QuestionnaireResponse"),
  id: z.string().max(64).optional(),
  identifier: z.object({ value: z.string().max(200).optional() }).optional(),
  questionnaire: z.string().optional(),
  /** Only a finished response is an answer. */
  status: z.literal("completed"),
  author: z.object({ display: z.string().max(200).optional() }).optional(),
  item: z
    .array(
      z.object({
        linkId: z.string(),
        answer: z.array(responseAnswerSchema).max(1).default([]),
        /** Inside a group: one level is all that the questionnaire of a request has. */
        item: z.array(insideGroupSchema).max(20).default([]),
      }),
    )
    .max(100)
    .default([]),
});

export type QuestionnaireResponse = z.infer<typeof questionnaireResponseSchema>;
export type ResponseItem = QuestionnaireResponse["item"][number];
export type ResponseAnswer = z.infer<typeof responseAnswerSchema>;

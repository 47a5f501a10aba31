import { z } from "zod";
import { calendarDateSchema } from "./calendar-date.ts";

/** Which reader saw the words; `answer`: they stand in a physician's answer to a request, on a page appended for it. */
export const readerNames = ["text", "pdf-text", "pdf-form", "xml", "ocr", "answer"] as const;

/** A part of a page, in fractions of its width and height, origin top left. */
export const boxSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});

/** Who found something in a clause: the word lists with their grammar, the learned reader, or both. */
export const voices = ["word-lists", "learned", "both"] as const;

/** What a clause was taken to say, the words that led to it, and the ICF category where one is known. */
const saidSchema = z.object({
  tag: z.string(),
  words: z.string(),
  icf: z.string().optional(),
  voice: z.enum(voices),
});

/**
 * Where something stands in the original: the exact words, the page (from 1), the characters in
 * that page's text (`end` excluded), the box on the picture, and how sure the reader is (0–1).
 * Form fields and XML have no running text: there `range` counts inside the field's own value.
 */
export const evidenceSchema = z.object({
  page: z.int().positive(),
  quote: z.string(),
  range: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).optional(),
  box: boxSchema.optional(),
  /** Official id of the form's question that the words stand under; null outside every question. */
  question: z.string().nullable(),
  reader: z.enum(readerNames),
  confidence: z.number().min(0).max(1),
  /** The day of the answer that the words stand in; of the reader `answer` alone. */
  answeredOn: calendarDateSchema.optional(),
  /** How the words were read, where a finding rests on what they say. */
  said: z.array(saidSchema).optional(),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Said = z.infer<typeof saidSchema>;
export type Voice = (typeof voices)[number];
export type Box = z.infer<typeof boxSchema>;
export type ReaderName = (typeof readerNames)[number];

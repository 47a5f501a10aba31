import { z } from "zod";

/** Which reader saw the words. */
export const readerNames = ["text", "pdf-text", "pdf-form", "xml", "ocr"] as const;

/** A part of a page, in fractions of its width and height, origin top left. */
export const boxSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
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
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Box = z.infer<typeof boxSchema>;
export type ReaderName = (typeof readerNames)[number];

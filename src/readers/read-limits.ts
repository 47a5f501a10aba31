import { z } from "zod";

/** What one file may cost before it is refused. Defaults: a 30-page scan fits, a bomb does not. */
export const readLimitsSchema = z.object({
  maxBytes: z
    .int()
    .positive()
    .default(20 * 1024 * 1024),
  maxPages: z.int().positive().default(30),
  /** Characters of running text and of form fields in the whole file: thirty pages printed edge to edge have 150 000. */
  maxCharacters: z.int().positive().default(200_000),
  /** Characters of text and attributes in an XML file, whose attachments are text, too. */
  maxXmlCharacters: z.int().positive().default(1_000_000),
  /** XML elements, and their nesting. */
  maxElements: z.int().positive().default(50_000),
  maxDepth: z.int().positive().default(100),
  deadlineMs: z.int().positive().default(10_000),
  /** Heap of the worker thread that parses the file, in MB. */
  workerMemoryMb: z.int().positive().default(256),
});

export type ReadLimits = z.infer<typeof readLimitsSchema>;

export const defaultReadLimits: ReadLimits = readLimitsSchema.parse({});

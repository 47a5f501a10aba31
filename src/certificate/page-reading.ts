import { z } from "zod";
import { boxSchema } from "./evidence.ts";

/** Faults of a picture that the sender can mend (rubric, image-quality). */
export const imageFaults = ["low-resolution", "blurred", "low-contrast", "glare", "skewed", "cropped"] as const;
export type ImageFault = (typeof imageFaults)[number];

/**
 * How one page was read. `grade`: 0 completely illegible · 1 barely · 2 moderately · 3 clearly ·
 * 4 print (Akoria & Isah 2009). `not-read` pages are pictures that wait for text recognition.
 */
export const pageReadingSchema = z.object({
  page: z.int().positive(),
  source: z.enum(["digital", "ocr", "not-read"]),
  grade: z.literal([0, 1, 2, 3, 4]).nullable(),
  handwriting: z.boolean(),
  faults: z.array(z.enum(imageFaults)),
  /** Places with ink from which no usable word came, in fractions of the page picture; of `ocr` pages alone. */
  unread: z.array(boxSchema).optional(),
});

export type PageReading = z.infer<typeof pageReadingSchema>;

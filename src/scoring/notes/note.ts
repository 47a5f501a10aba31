import { z } from "zod";
import { evidenceSchema } from "#certificate/evidence.ts";
import { usualDurationSchema } from "#policies/usual-durations/usual-durations.ts";

const evidence = z.array(evidenceSchema);

/**
 * What a caseworker should see beside the findings: no criterion, and nothing that score or verdict rests on.
 * Codes, numbers and quotes; no words of ours.
 */
export const noteSchema = z.discriminatedUnion("note", [
  /** The absence passes the usual duration of the diagnosis, and no reason is given. */
  z.object({
    note: z.literal("longer-than-usual"),
    evidence,
    /** Calendar days of the absence, and whether the case or only the certificate told them. */
    days: z.int().positive(),
    daysFrom: z.enum(["case", "certificate"]),
    usual: usualDurationSchema.omit({ codes: true, system: true }).extend({ source: z.string(), code: z.string() }),
  }),
  /** The text tells of improvement, and the degree of a continued absence stays as high. */
  z.object({ note: z.literal("improving-yet-longer"), evidence }),
  /** Words on function or activity stand word for word in an earlier certificate of the case. */
  z.object({ note: z.literal("copied-from-earlier"), evidence }),
]);

export type Note = z.infer<typeof noteSchema>;
export type NoteOf<Name extends Note["note"]> = Extract<Note, { note: Name }>;

import { z } from "zod";
import { calendarDateSchema } from "#certificate/calendar-date.ts";
import { fileTypes } from "#certificate/file-type.ts";

/** Longest text of one answer, in characters (FK 7804, questions 17 and 35). */
export const longestAnswer = 4000;

/** Longest name of whoever answers, and of whoever has taken over, in characters. */
export const longestName = 200;
export const longestTookOver = 500;

const words = z.string().max(longestAnswer);

/** What a physician gave for one question, in the question's own kind. Every kind takes words besides. */
export const givenAnswerSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: words.min(1) }),
  /** `choice` is one of the question's own, or one of the two that every choice ends with. */
  z.object({ kind: z.literal("choice"), choice: z.string().min(1), text: words }),
  z.object({
    kind: z.literal("degree-with-dates"),
    periods: z
      .array(z.object({ degree: z.number().min(0).max(100), from: calendarDateSchema, to: calendarDateSchema }))
      .min(1)
      .max(8),
    text: words,
  }),
  z.object({ kind: z.literal("date"), date: calendarDateSchema, text: words }),
  z.object({ kind: z.literal("number"), number: z.number(), text: words }),
  /** There is nothing more to say on this point; the other questions may be answered all the same. */
  z.object({ kind: z.literal("nothing-to-add"), text: words }),
]);

/** A file that came with an answer, kept as it came. */
export const attachmentSchema = z.object({
  key: z.string(),
  /** Name that the sender gave the file; shown to the caseworker only. */
  name: z.string().nullable(),
  type: z.enum(fileTypes).nullable(),
  bytes: z.int().positive(),
});

/** The way on which a reply came. `caseworker`: told on the telephone or in a letter, and typed in. */
export const replyWays = ["page", "fhir", "se-message", "no-dialogue", "caseworker"] as const;

const fromWhom = {
  at: z.iso.datetime(),
  way: z.enum(replyWays),
  /** Name that the answering physician gave; null where only the id is known. */
  physician: z.string().max(longestName).nullable(),
  /** Id of the message that brought it, where it came as one: the same message twice is one reply. */
  messageId: z.string().max(200).nullable(),
};

/** What came back on a request: answers, or one of the two further ones that every request offers. Stored as given. */
export const replySchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("answers"),
    ...fromWhom,
    /** By the criterion that the question is about; a question may be left out. */
    answers: z.array(z.object({ criterion: z.string(), given: givenAnswerSchema })).min(1),
    attachments: z.array(attachmentSchema),
  }),
  z.object({ kind: z.literal("no-information"), ...fromWhom, text: words }),
  z.object({
    kind: z.literal("not-mine"),
    ...fromWhom,
    text: words,
    /** Who answers for the certificate now, as far as the physician knows. */
    tookOver: z.string().max(longestTookOver).nullable(),
  }),
]);

export type GivenAnswer = z.infer<typeof givenAnswerSchema>;
export type Attachment = z.infer<typeof attachmentSchema>;
export type ReplyWay = (typeof replyWays)[number];
export type Reply = z.infer<typeof replySchema>;

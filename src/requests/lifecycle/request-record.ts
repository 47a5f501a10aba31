import { z } from "zod";
import { calendarDateSchema } from "#certificate/calendar-date.ts";
import { formIds } from "#certificate/certificate.ts";
import { policyIds } from "#policies/policy.ts";
import { replySchema } from "../reply.ts";
import { supplementaryRequestSchema } from "../supplementary-request.ts";
import { actorKinds, requestMoves, requestStates } from "./states.ts";

/** Ways to a physician. `mail` and `letter` carry the link; the two message systems carry the questions themselves. */
export const channels = ["mail", "letter", "se-message", "no-dialogue"] as const;

export const recipientSchema = z.object({
  channel: z.enum(channels),
  /** E-mail address, logical address of the unit, or postal address; null for a letter that is handed over. */
  address: z.string().max(500).nullable(),
  /** Name of the issuing physician or unit, for the letter's head; never in a mail. */
  name: z.string().max(200).nullable(),
  /** Print of the id that the physician's page asks for first (`physicianPrint`); null where no page is used. */
  physicianPrint: z.string().nullable(),
});

/** Opaque id of a caseworker; null for the machine and for a physician, who is known by the link alone. */
const actorSchema = z.object({ kind: z.enum(actorKinds), id: z.string().nullable() });

export const requestRecordSchema = z.object({
  /** Hash of certificate and round: drafting twice gives one. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  revision: z.int().positive(),
  certificateId: z.string(),
  /** Number of the request on this certificate, from 1. */
  round: z.int().positive(),
  form: z.enum(formIds),
  formVersion: z.string().nullable(),
  policy: z.enum(policyIds),
  /** Unit that issued the certificate, where it says so: what was asked is told by unit, never by person. */
  unit: z.string().nullable(),
  state: z.enum(requestStates),
  createdAt: z.iso.datetime(),
  request: supplementaryRequestSchema,
  recipient: recipientSchema.nullable(),
  /** Last day for the answer; set when it is sent. */
  deadline: calendarDateSchema.nullable(),
  reminders: z.int().nonnegative(),
  /** When the machine has something to do; null while it is a person's turn. */
  nextStepAt: z.iso.datetime().nullable(),
  /** The physician's link: a raised version makes earlier links useless. */
  link: z.object({
    version: z.int().positive(),
    /** Version that has gone out last; 0 before the first. */
    sentVersion: z.int().nonnegative().default(0),
    expiresAt: z.iso.datetime().nullable(),
    wrongTries: z.int().nonnegative(),
  }),
  /** What the physician has written and not yet sent, by the names of the form's fields. */
  savedFields: z.object({ at: z.iso.datetime(), fields: z.record(z.string(), z.string()) }).nullable(),
  reply: replySchema.nullable(),
  history: z.array(
    z.object({
      at: z.iso.datetime(),
      move: z.enum([...requestMoves, "draft"]),
      actor: actorSchema,
      from: z.enum(requestStates).nullable(),
      to: z.enum(requestStates),
      /** A code of ours: `replaced`, `rounds-used-up`, a policy's rule; never words of a person. */
      because: z.string().nullable(),
    }),
  ),
});

export type RequestRecord = z.infer<typeof requestRecordSchema>;
export type Recipient = z.infer<typeof recipientSchema>;
export type Channel = (typeof channels)[number];
export type Actor = z.infer<typeof actorSchema>;

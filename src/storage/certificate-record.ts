import { z } from "zod";
import { caseFactsSchema } from "#certificate/case-facts.ts";
import { certificateSchema } from "#certificate/certificate-schema.ts";
import { boxSchema, readerNames } from "#certificate/evidence.ts";
import { fileTypes } from "#certificate/file-type.ts";
import { pageReadingSchema } from "#certificate/page-reading.ts";
import { refusalSchema } from "#certificate/refusal.ts";
import { supplementaryRequestSchema } from "#requests/supplementary-request.ts";
import { assessmentSchema } from "#scoring/assessment.ts";

/** How a certificate came in. */
export const arrivals = ["page", "api", "inbox", "bucket", "sample"] as const;

/** One answer of a form that is filled in by fields: no page's text holds it. Identity numbers are masked. */
export const answerSchema = z.object({
  /** Official id of the question; null outside every question. */
  question: z.string().nullable(),
  /** Title of the question as the form prints it. */
  heading: z.string().nullable(),
  text: z.string(),
  page: z.int().positive(),
  reader: z.enum(readerNames),
});

/** A page as text recognition saw it: the picture, and the places with ink that it could not read. */
export const seenPageSchema = z.object({
  page: z.int().positive(),
  /** Where the picture lies in the file store. */
  key: z.string(),
  unread: z.array(boxSchema),
});

/** A question to the office's medical consultant, and the opinion once it is there. */
export const referralSchema = z.object({
  /** Hash of certificate, question and moment. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  at: z.iso.datetime(),
  /** Opaque id of the caseworker who asks. */
  caseworker: z.string(),
  question: z.string().min(1).max(4000),
  opinion: z
    .object({
      at: z.iso.datetime(),
      /** Opaque id of whoever gave it. */
      consultant: z.string(),
      text: z.string().min(1).max(8000),
    })
    .nullable(),
});

/** Why a certificate was judged anew: the physician's reply to the request with this id. */
export const causeSchema = z.object({ kind: z.literal("reply"), requestId: z.string() });

/** One result on a certificate, with all that a page needs to show it. */
export const storedResultSchema = z.object({
  at: z.iso.datetime(),
  assessment: assessmentSchema,
  request: supplementaryRequestSchema.nullable(),
  /** Page texts that the evidence ranges point into, for the result page. */
  pages: z.array(z.string()),
  /** What the fields say, in the order of the form; empty for running text, whose source is the page. */
  answers: z.array(answerSchema).default([]),
  /** How the certificate's pages were read; empty in results of before this was kept. */
  readings: z.array(pageReadingSchema).default([]),
  /** Pages that were read as pictures, which boxes of evidence point into; empty for digital files. */
  pictures: z.array(seenPageSchema).default([]),
  /** What was read, identity numbers hidden: an answer is joined with it, and no file is read again. Not in results of before this was kept. */
  certificate: certificateSchema.nullish(),
  /** What made it necessary to judge anew; null for the first result of a file. */
  cause: causeSchema.nullish(),
});

/**
 * One row of the worklist: one certificate of one file in one case. A file with several
 * certificates gives several records (`part` counts from 1), a refused file one.
 * Results are appended, never overwritten: the last assessment is the current one.
 */
export const certificateRecordSchema = z.object({
  /** Hash of content and case, with the part appended: the same file twice is one record. */
  id: z.string().regex(/^[0-9a-f]{32}(-\d+)?$/),
  revision: z.int().positive(),
  status: z.enum(["received", "assessed", "needs-ocr", "refused"]),
  arrivedAt: z.iso.datetime(),
  arrival: z.enum(arrivals),
  /** When it was seen that the queue has given this certificate up; null while there is hope. */
  stuckSince: z.iso.datetime().nullable().default(null),
  /** When a person last asked for another try. */
  triedAgainAt: z.iso.datetime().nullable().default(null),
  file: z.object({
    key: z.string(),
    /** Name that the sender gave the file; shown to the caseworker only. */
    name: z.string().nullable(),
    bytes: z.int().nonnegative(),
    type: z.enum(fileTypes).nullable(),
    part: z.int().positive(),
    parts: z.int().positive(),
  }),
  caseFacts: caseFactsSchema,
  /** Prints of what earlier certificates of the case say, while the certificate waits to be read; never the words. */
  earlierPrints: z.array(z.string()).optional(),
  refusal: refusalSchema.nullable(),
  /** Certificate that has come in its place; null while there is none. */
  replacedBy: z.string().nullable().default(null),
  referrals: z.array(referralSchema).default([]),
  assessments: z.array(storedResultSchema),
});

export type CertificateRecord = z.infer<typeof certificateRecordSchema>;
export type Referral = z.infer<typeof referralSchema>;
export type StoredResult = z.infer<typeof storedResultSchema>;
export type SeenPage = z.infer<typeof seenPageSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type Arrival = (typeof arrivals)[number];

import { z } from "zod";
import { fileTypes } from "#certificate/file-type.ts";
import { type TextLanguage, textLanguages } from "#certificate/language.ts";
import { pageReadingSchema } from "#certificate/page-reading.ts";
import { refusalSchema } from "#certificate/refusal.ts";
import { supplementaryRequestSchema } from "#requests/supplementary-request.ts";
import { assessmentSchema, findingSchema } from "#scoring/assessment.ts";
import { noteSchema } from "#scoring/notes/note.ts";
import { copyRequest } from "./copy-request.ts";
import { criterionTitle, findingText } from "./finding-text.ts";
import { noteText } from "./note-text.ts";
import { type ReadingText, readingText } from "./reading-text.ts";
import { refusalText } from "./refusal-text.ts";
import type { ReportInput } from "./report-input.ts";
import { verdictText } from "./verdict-text.ts";

/** Shape of the JSON report. A change that an old reader could not follow raises this. */
export const jsonReportSchemaVersion = 1;

const documentSchema = z.object({
  type: z.enum(fileTypes).nullable(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
  pages: z.int().nonnegative(),
  part: z.int().positive(),
  parts: z.int().positive(),
});

const assessed = assessmentSchema.pick({
  form: true,
  formVersion: true,
  language: true,
  policy: true,
  exemptions: true,
  absence: true,
  whatIf: true,
  versions: true,
});

const copyRequestSchema = z.object({
  language: z.enum(textLanguages),
  opening: z.string(),
  faults: z.array(z.string()),
  advice: z.string(),
  closing: z.string(),
});

const score = assessmentSchema.shape.score;

/** What `underlag check --json` prints and `POST /api/certificates` answers, for one certificate. */
export const jsonReportSchema = z.discriminatedUnion("status", [
  assessed.extend({
    schemaVersion: z.literal(jsonReportSchemaVersion),
    status: z.enum(["assessed", "needs-ocr"]),
    /** Language of the texts in this report; `language` is the certificate's own. */
    textLanguage: z.enum(textLanguages),
    document: documentSchema,
    verdict: assessmentSchema.shape.verdict.extend({ text: z.string() }),
    /** A value, or low and high while something is unclear; null where there is nothing to score. */
    score: z
      .object({
        value: z.number().optional(),
        low: z.number().optional(),
        high: z.number().optional(),
        categories: z.record(z.string(), score),
      })
      .nullable(),
    findings: z.array(findingSchema.extend({ title: z.string(), text: z.string() })),
    /** What is worth knowing beside the findings, in words; left out where there is nothing to note. */
    notes: z
      .array(
        z.intersection(
          noteSchema,
          z.object({ title: z.string(), text: z.string(), why: z.string(), source: z.string().nullable() }),
        ),
      )
      .optional(),
    request: supplementaryRequestSchema.nullable(),
    /** How each page was read, `text` in sentences; left out where all pages are digital text. */
    readings: z.array(pageReadingSchema.extend({ text: z.array(z.string()) })).optional(),
    /** A draft to the sender; there where the verdict is `rescan`. */
    copyRequest: copyRequestSchema.optional(),
  }),
  z.object({
    schemaVersion: z.literal(jsonReportSchemaVersion),
    status: z.literal("refused"),
    textLanguage: z.enum(textLanguages),
    document: documentSchema,
    refusal: refusalSchema.extend({ text: z.string(), sender: z.string() }),
  }),
]);

export type JsonReport = z.infer<typeof jsonReportSchema>;

/** The result on one certificate as plain data with texts in `language`; the same input gives the same bytes. */
export function reportAsJson(input: ReportInput, language: TextLanguage): JsonReport {
  const head = { schemaVersion: jsonReportSchemaVersion, textLanguage: language, document: input.document } as const;
  if (input.kind === "refused") {
    return { ...head, status: "refused", refusal: { ...input.refusal, ...refusalText(input.refusal, language) } };
  }
  const { assessment, request, kind } = input;
  return {
    ...head,
    status: kind,
    form: assessment.form,
    formVersion: assessment.formVersion,
    language: assessment.language,
    policy: assessment.policy,
    verdict: {
      ...assessment.verdict,
      text: verdictText(assessment.verdict, language),
    },
    score: assessment.score === null ? null : { ...assessment.score, categories: assessment.categories },
    exemptions: assessment.exemptions,
    absence: assessment.absence,
    findings: assessment.findings.map((finding) => ({
      ...finding,
      title: criterionTitle(finding.criterion, language),
      text: findingText(finding, language),
    })),
    whatIf: assessment.whatIf,
    ...(assessment.notes && { notes: assessment.notes.map((note) => ({ ...note, ...noteText(note, language) })) }),
    request,
    ...pictures(input, language),
    versions: assessment.versions,
  };
}

/** What is to be told only of pages that are pictures. */
function pictures(
  { kind, assessment, readings = [] }: Exclude<ReportInput, { kind: "refused" }>,
  language: TextLanguage,
) {
  const draft = kind === "assessed" ? copyRequest(assessment, readings, language) : null;
  const told = readings.map((reading) => ({ ...reading, text: sentences(readingText(reading, language)) }));
  return {
    ...(readings.some(({ source }) => source !== "digital") && { readings: told }),
    ...(draft !== null && { copyRequest: draft }),
  };
}

function sentences({ page, how, faults, handwriting, unread }: ReadingText): string[] {
  return [`${page}: ${how}.`, ...faults, handwriting, unread].filter((sentence) => sentence !== null);
}

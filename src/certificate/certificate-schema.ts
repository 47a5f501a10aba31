import { z } from "zod";
import { calendarDateSchema } from "./calendar-date.ts";
import { type Certificate, formIds, topics } from "./certificate.ts";
import { codeSystems } from "./diagnosis.ts";
import { evidenceSchema } from "./evidence.ts";
import { certificateLanguages } from "./language.ts";
import { pageReadingSchema } from "./page-reading.ts";
import { points } from "./points.ts";

/** A certificate as it is stored with its result, so that an answer can be judged without reading the file again. */
export const certificateSchema: z.ZodType<Certificate> = z.lazy(() =>
  z.object({
    form: z.enum(formIds),
    formVersion: z.string().nullable(),
    language: z.enum(certificateLanguages),
    patient: statementOf(patientSchema),
    infectionCarrier: statementOf(z.boolean()),
    contacts: statementOf(z.array(contactSchema)),
    occupation: statementOf(occupationSchema),
    diagnoses: statementOf(z.array(diagnosisSchema)),
    functionalImpairment: statementOf(z.string()),
    activityLimitation: statementOf(z.string()),
    treatment: statementOf(z.string()),
    capacity: statementOf(z.array(capacityPeriodSchema)),
    prognosis: statementOf(prognosisSchema),
    absenceStartedOn: statementOf(calendarDateSchema),
    backdatingReason: statementOf(z.string()),
    issuer: statementOf(issuerSchema),
    signature: statementOf(signatureSchema),
    passages: z.array(
      z.object({ topic: z.enum(topics), heading: z.string().nullable(), text: z.string(), evidence: evidenceSchema }),
    ),
    pages: z.array(pageReadingSchema),
    missingPages: z.array(z.int()),
    doubtful: z.array(z.enum(points)).optional(),
  }),
);

function statementOf<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion("status", [
    z.object({ status: z.literal("stated"), value, evidence }),
    z.object({ status: z.literal("blank") }),
    z.object({
      status: z.literal("unreadable"),
      reason: z.enum(["low-confidence", "handwriting", "no-text-found"]),
      evidence,
    }),
    z.object({ status: z.literal("not-on-form") }),
  ]);
}

const evidence = z.array(evidenceSchema);
const words = z.string().nullable();

const writtenDateSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("date"), date: calendarDateSchema, written: z.string() }),
  z.object({
    kind: z.literal("ambiguous"),
    readings: z.tuple([calendarDateSchema, calendarDateSchema]),
    written: z.string(),
  }),
  z.object({ kind: z.literal("unreadable"), written: z.string() }),
]);

const patientSchema = z.object({
  name: words,
  id: z
    .object({
      kind: z.enum(["se-personnummer", "se-samordningsnummer", "no-fodselsnummer", "nhs-number", "other"]),
      masked: z.string(),
      valid: z.boolean().nullable(),
    })
    .nullable(),
  bornOn: calendarDateSchema.nullable(),
});

const contactSchema = z.object({
  kind: z.enum(["visit", "video", "phone", "records", "other", "not-stated"]),
  date: writtenDateSchema.nullable(),
  note: words,
});

const occupationSchema = z.object({
  relation: z.array(z.enum(["employed", "unemployed", "parental-leave", "studies"])),
  text: words,
});

const diagnosisSchema = z.object({
  text: words,
  code: words,
  writtenCode: words,
  system: z.enum(codeSystems).nullable(),
  rank: z.enum(["main", "secondary"]),
  evidence,
});

const incapacitySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("percent"), percent: z.number() }),
  z.object({ kind: z.literal("may-be-fit") }),
  z.object({ kind: z.literal("pending") }),
  z.object({ kind: z.literal("treatment-days"), daysPerWeek: z.number().nullable() }),
  z.object({ kind: z.literal("travel") }),
  z.object({ kind: z.literal("unclear"), written: z.string() }),
  z.object({ kind: z.literal("not-stated") }),
]);

const capacityPeriodSchema = z.object({
  incapacity: incapacitySchema,
  from: writtenDateSchema.nullable(),
  to: writtenDateSchema.nullable(),
  evidence,
});

const prognosisSchema = z.object({
  choice: z.enum(["back-after-period", "back-within", "partly-back", "not-likely", "unclear"]).nullable(),
  months: z.number().nullable(),
  text: words,
});

const issuerSchema = z.object({
  name: words,
  role: words,
  unit: words,
  contacts: z.array(z.string()),
  professionalId: words,
});

const signatureSchema = z.object({
  kind: z.enum(["handwritten", "electronic", "name-only", "none"]),
  date: writtenDateSchema.nullable(),
});

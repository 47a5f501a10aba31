import type { Certificate } from "#certificate/certificate.ts";
import type { PageReading } from "#certificate/page-reading.ts";
import { notOnForm } from "#certificate/statement.ts";
import type { DocumentText, FormField, Page } from "#readers/document-text.ts";
import type { FilledCertificate } from "../filled-certificate.ts";
import { pageReading } from "../page-reading.ts";
import type { FieldSource } from "./field-source.ts";
import { pdfAnswers } from "./pdf-form/answers.ts";
import { diagnoses } from "./pdf-form/diagnoses.ts";
import type { PdfFieldMap } from "./pdf-form/field-map.ts";
import { fk7263Fields } from "./pdf-form/fk7263-fields.ts";
import { fk7804Fields } from "./pdf-form/fk7804-fields.ts";
import { passagesOf } from "./pdf-form/passages.ts";
import { issuer, patient, signature } from "./pdf-form/people.ts";
import * as statements from "./pdf-form/statements.ts";

/**
 * The certificate in a PDF's form fields. Null when the fields belong to no form that is known here, or
 * hold nothing: then the running text is all there is.
 */
export function fillFromPdfForm(document: DocumentText): FilledCertificate | null {
  const map = mapFor(document.fields);
  if (map === null) return null;
  const source: FieldSource = { form: map.form, reader: "pdf-form", confidence: 1 };
  const answers = pdfAnswers(map, document.fields);
  const passages = passagesOf(source, answers);
  const certificate: Certificate = {
    form: map.form.id,
    formVersion: map.form.version,
    language: "sv",
    patient: patient(source, answers),
    infectionCarrier: statements.infectionCarrier(source, answers),
    contacts: statements.contacts(source, answers),
    occupation: statements.occupation(source, answers),
    diagnoses: diagnoses(source, answers),
    functionalImpairment: statements.freeText(source, answers, "functional-impairment"),
    activityLimitation: statements.freeText(source, answers, "activity-limitation"),
    treatment: statements.freeText(source, answers, "treatment"),
    capacity: statements.capacity(source, answers),
    prognosis: statements.prognosis(source, answers),
    absenceStartedOn: notOnForm,
    backdatingReason: notOnForm,
    issuer: issuer(source, answers),
    signature: signature(source, answers, document.pages.map(({ text }) => text).join("\n")),
    passages,
    pages: document.pages.map((page) => readingOf(page, document.fields)),
    missingPages: map.pages.flatMap((name, at) => (answers.fields.has(name) ? [] : [at + 1])),
  };
  const said = passages.length > 0 || Object.values(certificate).some(isStated);
  return said ? { certificate, form: map.form } : null;
}

const maps: readonly PdfFieldMap[] = [fk7804Fields, fk7263Fields];

/** The form that has most of these fields, if at least one of its pages is recognised. */
function mapFor(fields: readonly FormField[]): PdfFieldMap | null {
  const names = new Set(fields.map(({ name }) => name.normalize("NFC")));
  return maps.find(({ pages }) => pages.some((name) => names.has(name.normalize("NFC")))) ?? null;
}

/** Values come from the fields, so a page with fields is print, even where its ground is a picture. */
function readingOf(page: Page, fields: readonly FormField[]): PageReading {
  const hasFields = fields.some((field) => field.page === page.number);
  return pageReading(hasFields ? { ...page, source: "digital" } : page);
}

function isStated(value: unknown): boolean {
  return typeof value === "object" && value !== null && "status" in value && value.status === "stated";
}

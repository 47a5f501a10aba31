import type { Certificate } from "#certificate/certificate.ts";
import type { Page } from "#readers/document-text.ts";
import type { Form } from "./form.ts";
import { pageReading } from "./page-reading.ts";

/** A certificate that is there only as pictures: nothing is blank, nothing could be read. */
export function unreadCertificate(form: Form, pages: readonly Page[]): Certificate {
  const unread = { status: "unreadable", reason: "no-text-found", evidence: [] } as const;
  const statement = () => ({ ...unread, evidence: [] });
  return {
    form: form.id,
    formVersion: null,
    language: form.id === "generic" ? "en" : (form.languages[0] ?? "en"),
    patient: statement(),
    infectionCarrier: statement(),
    contacts: statement(),
    occupation: statement(),
    diagnoses: statement(),
    functionalImpairment: statement(),
    activityLimitation: statement(),
    treatment: statement(),
    capacity: statement(),
    prognosis: statement(),
    absenceStartedOn: statement(),
    backdatingReason: statement(),
    issuer: statement(),
    signature: statement(),
    passages: [],
    pages: pages.map(pageReading),
    missingPages: [],
  };
}

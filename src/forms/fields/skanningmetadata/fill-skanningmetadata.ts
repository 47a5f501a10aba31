import type { Certificate } from "#certificate/certificate.ts";
import type { Statement } from "#certificate/statement.ts";
import type { XmlElement } from "#readers/document-text.ts";
import type { FilledCertificate } from "../../filled-certificate.ts";
import { nav0807 } from "../../no-nav0807/form.ts";
import { detectLanguage } from "../../text/sheets/detect-language.ts";
import type { FieldSource } from "../field-source.ts";
import { passagesOf } from "../nav0807/passages.ts";
import { prognosis } from "../nav0807/prognosis.ts";
import { absenceStartedOn, contacts, freeText, occupation } from "../nav0807/statements.ts";
import { scannedPage } from "../pages.ts";
import { capacity, diagnoses, infectionCarrier, issuer, patient } from "./statements.ts";

/**
 * How sure a value of this dialect is: the format gives no confidence of its own. Below print, above
 * what makes a reading doubtful; docs/decisions/0003-scanned-form-xml.md says why.
 */
const scannedConfidence = 0.8;

/**
 * Reads one `sykemeldinger` of `skanningmetadata`: what text recognition found on a scanned NAV 08-07.04.
 * An absent or empty element is a place where nothing was recognised, which is not the same as blank:
 * it becomes `unreadable` (`no-text-found`), never `blank`.
 */
export function fillSkanningmetadata(certificate: XmlElement): FilledCertificate {
  const source: FieldSource = { form: nav0807, reader: "ocr", confidence: scannedConfidence };
  const passages = passagesOf(source, certificate);
  const filled: Certificate = {
    form: nav0807.id,
    formVersion: nav0807.version,
    language: detectLanguage(passages.map(({ text }) => text).join("\n"), nav0807.languages),
    patient: patient(source, certificate, notRecognised),
    infectionCarrier: infectionCarrier(source, certificate, notRecognised),
    contacts: contacts(source, certificate, notRecognised),
    occupation: occupation(source, certificate, notRecognised),
    diagnoses: diagnoses(source, certificate, notRecognised),
    functionalImpairment: freeText(source, certificate, "functional-impairment", notRecognised),
    activityLimitation: freeText(source, certificate, "activity-limitation", notRecognised),
    treatment: freeText(source, certificate, "treatment", notRecognised),
    capacity: capacity(source, certificate, notRecognised),
    prognosis: prognosis(source, certificate, notRecognised),
    absenceStartedOn: absenceStartedOn(source, certificate, notRecognised),
    backdatingReason: freeText(source, certificate, "backdating-reason", notRecognised),
    issuer: issuer(source, certificate),
    // The format has no place for the signature, which stands on the paper.
    signature: notRecognised,
    passages,
    pages: [scannedPage],
    missingPages: [],
  };
  return { certificate: filled, form: nav0807 };
}

const notRecognised: Statement<never> = { status: "unreadable", reason: "no-text-found", evidence: [] };

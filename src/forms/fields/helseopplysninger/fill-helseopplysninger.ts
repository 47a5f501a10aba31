import type { Certificate } from "#certificate/certificate.ts";
import { blank } from "#certificate/statement.ts";
import type { XmlElement } from "#readers/document-text.ts";
import type { FilledCertificate } from "../../filled-certificate.ts";
import { nav0807 } from "../../no-nav0807/form.ts";
import { detectLanguage } from "../../text/sheets/detect-language.ts";
import type { FieldSource } from "../field-source.ts";
import { passagesOf } from "../nav0807/passages.ts";
import { prognosis } from "../nav0807/prognosis.ts";
import { absenceStartedOn, contacts, freeText, occupation } from "../nav0807/statements.ts";
import { digitalPage } from "../pages.ts";
import { findElements } from "../xml-tree.ts";
import { issuer, patient, signature } from "./people.ts";
import { capacity, diagnoses, infectionCarrier } from "./statements.ts";

/**
 * Reads one HelseOpplysningerArbeidsuforhet 2013 (NAV 08-07.04), alone or inside MsgHead. The message is
 * complete by nature: what it does not hold, the physician left blank. The envelope brings the time of
 * signing, the issuer's HPR number and unit.
 */
export function fillHelseopplysninger(certificate: XmlElement, root: XmlElement): FilledCertificate {
  const source: FieldSource = { form: nav0807, reader: "xml", confidence: 1 };
  const envelope = envelopeOf(certificate, root);
  const passages = passagesOf(source, certificate);
  const filled: Certificate = {
    form: nav0807.id,
    formVersion: nav0807.version,
    language: detectLanguage(passages.map(({ text }) => text).join("\n"), nav0807.languages),
    patient: patient(source, certificate, envelope),
    infectionCarrier: infectionCarrier(source, certificate),
    contacts: contacts(source, certificate, blank),
    occupation: occupation(source, certificate, blank),
    diagnoses: diagnoses(source, certificate),
    functionalImpairment: freeText(source, certificate, "functional-impairment", blank),
    activityLimitation: freeText(source, certificate, "activity-limitation", blank),
    treatment: freeText(source, certificate, "treatment", blank),
    capacity: capacity(source, certificate),
    prognosis: prognosis(source, certificate, blank),
    absenceStartedOn: absenceStartedOn(source, certificate, blank),
    backdatingReason: freeText(source, certificate, "backdating-reason", blank),
    issuer: issuer(source, certificate, envelope),
    signature: signature(source, envelope),
    passages,
    pages: [digitalPage],
    missingPages: [],
  };
  return { certificate: filled, form: nav0807 };
}

/** The message head around this certificate; one file may hold several messages. */
function envelopeOf(certificate: XmlElement, root: XmlElement): XmlElement | null {
  const heads = findElements(root, ({ name }) => name === "MsgHead");
  return heads.find((head) => findElements(head, (element) => element === certificate).length > 0) ?? null;
}

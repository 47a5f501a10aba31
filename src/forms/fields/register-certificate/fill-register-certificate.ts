import type { Certificate } from "#certificate/certificate.ts";
import { notOnForm } from "#certificate/statement.ts";
import type { XmlElement } from "#readers/document-text.ts";
import type { FilledCertificate } from "../../filled-certificate.ts";
import { fk7804Version1 } from "../../se-fk7804/form-v1.ts";
import { fk7804Version2 } from "../../se-fk7804/form-v2.ts";
import type { FieldSource } from "../field-source.ts";
import { digitalPage } from "../pages.ts";
import { swedishIssuer, swedishPatient, swedishSignature } from "../swedish-people.ts";
import { elementAt, findElements, wordsAt } from "../xml-tree.ts";
import { type Answer, answersOf } from "./answers.ts";
import { versionTwoCodes } from "./code-lists.ts";
import { passagesOf } from "./passages.ts";
import * as statements from "./statements.ts";

/**
 * Reads one `intyg` of RegisterCertificate v3 as FK 7804 (LISJP 1.0 to 2.0). The message is complete by
 * nature: what it does not hold, the physician left blank.
 */
export function fillRegisterCertificate(intyg: XmlElement): FilledCertificate {
  const answers = answersOf(intyg);
  const form = isVersionTwo(wordsAt(intyg, "version"), answers) ? fk7804Version2 : fk7804Version1;
  const source: FieldSource = { form, reader: "xml", confidence: 1 };
  const xmlSignature = findElements(intyg, ({ name }) => name === "SignatureValue").length > 0;
  const certificate: Certificate = {
    form: form.id,
    formVersion: form.version,
    language: "sv",
    patient: swedishPatient(source, elementAt(intyg, "patient")),
    infectionCarrier: statements.infectionCarrier(source, answers),
    contacts: statements.contacts(source, answers),
    occupation: statements.occupation(source, answers),
    diagnoses: statements.diagnoses(source, answers),
    functionalImpairment: statements.freeText(source, answers, "functional-impairment"),
    activityLimitation: statements.freeText(source, answers, "activity-limitation"),
    treatment: statements.freeText(source, answers, "treatment"),
    capacity: statements.capacity(source, answers),
    prognosis: statements.prognosis(source, answers),
    absenceStartedOn: notOnForm,
    backdatingReason: notOnForm,
    issuer: swedishIssuer(source, elementAt(intyg, "skapadAv")),
    signature: swedishSignature(source, wordsAt(intyg, "signeringstidpunkt"), xmlSignature),
    passages: passagesOf(source, answers),
    pages: [digitalPage],
    missingPages: [],
  };
  return { certificate, form };
}

function isVersionTwo(version: string | null, answers: readonly Answer[]): boolean {
  if (version !== null && /^\d/.test(version)) return Number.parseInt(version, 10) >= 2;
  return answers.some(({ parts }) =>
    parts.some(({ value }) => value.kind === "code" && versionTwoCodes.some((code) => code === value.code)),
  );
}

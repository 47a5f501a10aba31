import type { Certificate, Passage } from "#certificate/certificate.ts";
import { notOnForm } from "#certificate/statement.ts";
import type { XmlElement } from "#readers/document-text.ts";
import type { FilledCertificate } from "../../filled-certificate.ts";
import { fk7263 } from "../../se-fk7263/form.ts";
import { type FieldSource, type FieldValue, passageFor, textStatement } from "../field-source.ts";
import { digitalPage } from "../pages.ts";
import { swedishIssuer, swedishPatient, swedishSignature } from "../swedish-people.ts";
import { elementAt, findElements, wordsAt } from "../xml-tree.ts";
import { xmlValues } from "../xml-values.ts";
import { activityValues } from "./activities.ts";
import * as statements from "./statements.ts";

/**
 * Reads one `lakarutlatande` of RegisterMedicalCertificate v3 as FK 7263. The message is complete by
 * nature: what it does not hold, the physician left blank.
 */
export function fillRegisterMedicalCertificate(lakarutlatande: XmlElement): FilledCertificate {
  const source: FieldSource = { form: fk7263, reader: "xml", confidence: 1 };
  const activities = activityValues(lakarutlatande);
  const valuesOf = (question: string) => fieldValues(source, lakarutlatande, activities, question);
  const xmlSignature = findElements(lakarutlatande, ({ name }) => name === "SignatureValue").length > 0;
  const certificate: Certificate = {
    form: fk7263.id,
    formVersion: fk7263.version,
    language: "sv",
    patient: swedishPatient(source, elementAt(lakarutlatande, "patient")),
    infectionCarrier: statements.infectionCarrier(source, valuesOf("1")),
    contacts: statements.contacts(source, lakarutlatande),
    occupation: statements.occupation(source, lakarutlatande),
    diagnoses: statements.diagnoses(source, lakarutlatande),
    functionalImpairment: textStatement(source, valuesOf("4")),
    activityLimitation: textStatement(source, valuesOf("5")),
    treatment: textStatement(source, valuesOf("6b")),
    capacity: statements.capacity(source, lakarutlatande),
    prognosis: statements.prognosis(source, lakarutlatande),
    absenceStartedOn: notOnForm,
    backdatingReason: notOnForm,
    issuer: swedishIssuer(source, elementAt(lakarutlatande, "skapadAvHosPersonal")),
    signature: swedishSignature(source, wordsAt(lakarutlatande, "signeringsdatum"), xmlSignature),
    passages: passagesOf(source, lakarutlatande, activities),
    pages: [digitalPage],
    missingPages: [],
  };
  return { certificate, form: fk7263 };
}

/** All words in the order in which the form prints its fields; those outside every field come last. */
function passagesOf(source: FieldSource, lakarutlatande: XmlElement, activities: readonly FieldValue[]): Passage[] {
  const placed = source.form.questions
    .filter(({ id }) => id !== "1")
    .flatMap(({ id }) => fieldValues(source, lakarutlatande, activities, id));
  const unplaced = activities.filter(({ question }) => question === null);
  return [...placed, ...unplaced].map((value) => passageFor(source, value));
}

function fieldValues(
  source: FieldSource,
  lakarutlatande: XmlElement,
  activities: readonly FieldValue[],
  question: string,
): FieldValue[] {
  const written = xmlValues(source.form, lakarutlatande, question);
  return [...written, ...activities.filter((activity) => activity.question === question)];
}

import type { Issuer, PatientIdentity, Signature } from "#certificate/people.ts";
import { blank, type Statement, stated } from "#certificate/statement.ts";
import type { XmlElement } from "#readers/document-text.ts";
import { maskIdentityNumbers, readPatientId } from "../patient-id.ts";
import { evidenceFor, type FieldSource, questionAbout } from "./field-source.ts";
import { dateFromXml } from "./written-date.ts";
import { attributeOf, elementAt, elementsAt, wordsAt, wordsOf } from "./xml-tree.ts";

/** The patient of a Swedish certificate: name and masked number. The address is not kept. */
export function swedishPatient(source: FieldSource, patient: XmlElement | null): Statement<PatientIdentity> {
  const parts = [wordsAt(patient, "fornamn"), wordsAt(patient, "mellannamn"), wordsAt(patient, "efternamn")];
  const name = wordsAt(patient, "fullstandigtNamn") ?? joined(parts, " ");
  const written = identifier(patient, "person-id");
  const id = written === null ? null : readPatientId(written, "se-personnummer");
  if (name === null && id === null) return blank;
  const words = [name, id?.masked].filter((part) => part != null);
  return stated(
    { name, id, bornOn: null },
    words.map((part) => evidenceFor(source, { question: questionAbout(source.form, "patient"), words: part })),
  );
}

/** Who issued it, from `skapadAv`: name, positions and specialities, unit with care provider, ways to reach them. */
export function swedishIssuer(source: FieldSource, author: XmlElement | null): Statement<Issuer> {
  const unit = elementAt(author, "enhet");
  const roles = [...elementsAt(author, "befattning"), ...elementsAt(author, "specialistkompetens")].map(
    (role) => wordsAt(role, "displayName") ?? wordsAt(role, "code") ?? wordsOf(role),
  );
  const postalTown = joined([wordsAt(unit, "postnummer"), wordsAt(unit, "postort")], " ");
  const contacts = [
    wordsAt(unit, "telefonnummer"),
    wordsAt(unit, "epost"),
    joined([wordsAt(unit, "postadress"), postalTown], ", "),
  ].filter((contact) => contact !== null);
  const professionalId = identifier(author, "personal-id");
  const issuer: Issuer = {
    name: wordsAt(author, "fullstandigtNamn"),
    role: joined(roles, ", "),
    unit: joined([wordsAt(unit, "enhetsnamn"), wordsAt(unit, "vardgivare/vardgivarnamn")], ", "),
    contacts,
    professionalId: professionalId === null ? null : maskedProfessionalId(professionalId),
  };
  const words = [issuer.name, issuer.role, issuer.unit, ...contacts, issuer.professionalId].filter(
    (part) => part !== null,
  );
  if (words.length === 0) return blank;
  return stated(
    issuer,
    words.map((part) =>
      evidenceFor(source, {
        question: questionAbout(source.form, "issuer") ?? questionAbout(source.form, "signature"),
        words: part,
      }),
    ),
  );
}

/** These messages are only sent once they are signed in the record system, so a time of signing is a signature. */
export function swedishSignature(
  source: FieldSource,
  signedAt: string | null,
  xmlSignature: boolean,
): Statement<Signature> {
  if (signedAt === null && !xmlSignature) return blank;
  return stated(
    { kind: "electronic", date: signedAt === null ? null : dateFromXml(signedAt) },
    signedAt === null
      ? []
      : [evidenceFor(source, { question: questionAbout(source.form, "signature"), words: signedAt })],
  );
}

/** The id inside `<person-id>`: a child element in the newer dialect, an attribute in the older one. */
function identifier(from: XmlElement | null, name: string): string | null {
  const element = elementAt(from, name);
  return wordsAt(element, "extension") ?? attributeOf(element, "extension");
}

/** Some senders put the physician's own personal number where the HSA-id belongs. */
function maskedProfessionalId(written: string): string {
  const id = readPatientId(written, "se-personnummer");
  return id !== null && id.kind !== "other" ? id.masked : maskIdentityNumbers(written);
}

function joined(parts: readonly (string | null)[], separator: string): string | null {
  const present = parts.filter((part) => part !== null);
  return present.length === 0 ? null : present.join(separator);
}

import { calendarDate } from "#certificate/calendar-date.ts";
import type { Issuer, PatientIdentity, Signature } from "#certificate/people.ts";
import { blank, notOnForm, type Statement, stated } from "#certificate/statement.ts";
import type { XmlElement } from "#readers/document-text.ts";
import { readPatientId } from "../../patient-id.ts";
import { evidenceFor, type FieldSource, questionAbout } from "../field-source.ts";
import { dateFromXml } from "../written-date.ts";
import { allWordsAt, attributeOf, elementAt, elementsAt, wordsAt } from "../xml-tree.ts";

/** The patient: name and masked number; the day of birth where the envelope gives it. Address and telephone are not kept. */
export function patient(
  source: FieldSource,
  certificate: XmlElement,
  envelope: XmlElement | null,
): Statement<PatientIdentity> {
  const name = personName(elementAt(certificate, "Pasient/Navn"));
  const written = wordsAt(certificate, "Pasient/Fodselsnummer/Id");
  const id = written === null ? null : readPatientId(written, "no-fodselsnummer");
  const born = wordsAt(envelope, "MsgInfo/Patient/DateOfBirth");
  if (name === null && id === null && born === null) return blank;
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(born ?? "") ?? [];
  return stated({ name, id, bornOn: calendarDate(Number(year), Number(month), Number(day)) }, [
    ...quoted(source, "1.1", [name]),
    ...quoted(source, "1.2", [id?.masked ?? null, born]),
  ]);
}

/**
 * The issuer, from the certificate and the envelope's sender. The professional id is the HPR number;
 * the issuer's own national id is not kept.
 */
export function issuer(source: FieldSource, certificate: XmlElement, envelope: XmlElement | null): Statement<Issuer> {
  const behandler = elementAt(certificate, "Behandler");
  const organisation = elementAt(envelope, "MsgInfo/Sender/Organisation");
  const sender = elementAt(organisation, "HealthcareProfessional");
  const telephones = [
    ...allWordsAt(behandler, "KontaktInfo/TeleAddress@V"),
    ...telecoms(sender),
    ...telecoms(organisation),
  ];
  const addresses = [elementAt(behandler, "Adresse"), elementAt(organisation, "Address"), elementAt(sender, "Address")];
  const contacts = [...new Set([...telephones.map(withoutScheme), ...addresses.flatMap((at) => address(at) ?? [])])];
  const value: Issuer = {
    name: personName(elementAt(behandler, "Navn")) ?? personName(sender),
    role:
      attributeOf(elementAt(sender, "TypeHealthcareProfessional"), "DN") ??
      attributeOf(elementAt(sender, "RoleToPatient"), "DN"),
    unit: wordsAt(organisation, "OrganisationName"),
    contacts,
    professionalId: identOf(elementsAt(behandler, "Id"), "HPR") ?? identOf(elementsAt(sender, "Ident"), "HPR"),
  };
  const words = [value.name, value.role, value.unit];
  if ([...words, ...contacts, value.professionalId].every((part) => part === null)) return blank;
  return stated(value, [
    ...quoted(source, "12.2", words),
    ...quoted(source, "12.4", [value.professionalId]),
    ...quoted(source, "12.5", contacts),
  ]);
}

/** The message is signed when it is made. The certificate itself has no place for a signature, only its envelope has. */
export function signature(source: FieldSource, envelope: XmlElement | null): Statement<Signature> {
  if (envelope === null) return notOnForm;
  const made = wordsAt(envelope, "MsgInfo/GenDate");
  if (made === null) return blank;
  return stated(
    { kind: "electronic", date: dateFromXml(made) },
    quoted(source, questionAbout(source.form, "signature"), [made]),
  );
}

/** First, middle, last: by the certificate's names and by the envelope's. */
function personName(person: XmlElement | null): string | null {
  const parts = ["Fornavn", "Mellomnavn", "Etternavn", "GivenName", "MiddleName", "FamilyName"].flatMap(
    (part) => wordsAt(person, part) ?? [],
  );
  return parts.length === 0 ? null : parts.join(" ");
}

/** The id of one type among several; both dialects say the type in `TypeId`. */
function identOf(idents: readonly XmlElement[], type: string): string | null {
  const ident = idents.find((candidate) => attributeOf(elementAt(candidate, "TypeId"), "V") === type);
  return wordsAt(ident ?? null, "Id");
}

function telecoms(of: XmlElement | null): string[] {
  return allWordsAt(of, "TeleCom/TeleAddress@V");
}

/** `tel:81549300` and `mailto:a@b` without what stands before the colon. */
function withoutScheme(written: string): string {
  return written.replace(/^(?:tel|mob|mailto|fax):/i, "");
}

function address(at: XmlElement | null): string | null {
  const town = [wordsAt(at, "PostalCode"), wordsAt(at, "City")].filter((part) => part !== null).join(" ");
  const lines = [wordsAt(at, "StreetAdr"), wordsAt(at, "Postbox"), town === "" ? null : town].filter(
    (part) => part !== null,
  );
  return lines.length === 0 ? null : lines.join(", ");
}

function quoted(source: FieldSource, question: string | null, parts: readonly (string | null)[]) {
  return parts.flatMap((words) => (words === null ? [] : [evidenceFor(source, { question, words })]));
}

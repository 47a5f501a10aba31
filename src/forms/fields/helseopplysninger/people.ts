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
 * The issuer, from the certificate and the envelope's sender. Role and register number are the sender's
 * only where the sender is the physician. The professional id is the HPR number; the issuer's own
 * national id is not kept.
 */
export function issuer(source: FieldSource, certificate: XmlElement, envelope: XmlElement | null): Statement<Issuer> {
  const behandler = elementAt(certificate, "Behandler");
  const organisations = organisationsOf(envelope);
  const sender =
    organisations.flatMap((organisation) => elementAt(organisation, "HealthcareProfessional") ?? [])[0] ?? null;
  const named = personName(elementAt(behandler, "Navn"));
  const self = named === null || samePerson(named, personName(sender) ?? named) ? sender : null;
  const telephones = [
    ...allWordsAt(behandler, "KontaktInfo/TeleAddress@V"),
    ...telecoms(self),
    ...organisations.flatMap(telecoms),
  ];
  const addresses = [
    elementAt(behandler, "Adresse"),
    ...organisations.map((organisation) => elementAt(organisation, "Address")),
    elementAt(self, "Address"),
  ];
  const contacts = [...new Set([...telephones.map(withoutScheme), ...addresses.flatMap((at) => address(at) ?? [])])];
  const units = organisations.flatMap((organisation) => wordsAt(organisation, "OrganisationName") ?? []);
  const value: Issuer = {
    name: named ?? personName(self),
    role:
      attributeOf(elementAt(self, "TypeHealthcareProfessional"), "DN") ??
      attributeOf(elementAt(self, "RoleToPatient"), "DN"),
    unit: units.length === 0 ? null : units.join(", "),
    contacts,
    professionalId: identOf(elementsAt(behandler, "Id"), "HPR") ?? identOf(elementsAt(self, "Ident"), "HPR"),
  };
  const said = [value.name, value.role, ...units];
  if ([...said, ...contacts, value.professionalId].every((part) => part === null)) return blank;
  return stated(value, [
    ...quoted(source, "12.2", said),
    ...quoted(source, "12.4", [value.professionalId]),
    ...quoted(source, "12.5", contacts),
  ]);
}

/** The sending organisation, its departments first: a health trust says in a part of its own who wrote. */
function organisationsOf(envelope: XmlElement | null): XmlElement[] {
  const found: XmlElement[] = [];
  let organisation = elementAt(envelope, "MsgInfo/Sender/Organisation");
  while (organisation !== null) {
    found.unshift(organisation);
    organisation = elementAt(organisation, "Organisation");
  }
  return found;
}

/** The same name, whatever its case and the order of its parts; a middle name may be left out. */
function samePerson(one: string, other: string): boolean {
  const [short, long] = [words(one), words(other)].sort((a, b) => a.size - b.size);
  return short !== undefined && long !== undefined && short.size > 0 && [...short].every((word) => long.has(word));
}

function words(name: string): Set<string> {
  return new Set(name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
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

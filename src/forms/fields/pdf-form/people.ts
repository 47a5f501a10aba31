import type { Issuer, PatientIdentity, Signature } from "#certificate/people.ts";
import { blank, type Statement, stated } from "#certificate/statement.ts";
import { readPatientId } from "../../patient-id.ts";
import { signatureTyped } from "../../text/people/signing-words.ts";
import { evidenceFor, type FieldSource, questionAbout } from "../field-source.ts";
import type { PdfAnswers } from "./answers.ts";
import type { Filled } from "./filled-fields.ts";
import { writtenDate } from "./written-date.ts";

/** Name where the form asks for it, and the masked number. */
export function patient(source: FieldSource, { map, fields }: PdfAnswers): Statement<PatientIdentity> {
  const name = map.patientName === null ? null : fields.text(map.patientName);
  const written = fields.text(map.patientId);
  const id = written === null ? null : readPatientId(written.words, "se-personnummer");
  if (name === null && id === null) return blank;
  const masked = written === null || id === null ? null : { ...written, words: id.masked };
  return stated(
    { name: name?.words ?? null, id, bornOn: null },
    quoted(source, questionAbout(source.form, "patient"), [name, masked]),
  );
}

/** Who issued it. The field for the unit holds name, address and telephone in one, a line or a part after a comma each. */
export function issuer(source: FieldSource, { map, fields }: PdfAnswers): Statement<Issuer> {
  const asked = map.issuer;
  const own = asked.name === null ? null : fields.text(asked.name);
  const roles = asked.roles.flatMap((name) => fields.text(name) ?? []);
  const professionalId = fields.text(asked.professionalId);
  const unit = fields.text(asked.unit);
  const said = [own, ...roles, professionalId, unit].filter((field) => field !== null);
  if (said.length === 0) return blank;
  const parts = (unit?.words ?? "").split(/\s*[\n,]\s*/).filter((part) => part !== "");
  const name = own?.words ?? (asked.unitBeginsWithName ? parts.shift() : undefined) ?? null;
  // "Ortopedkliniken, Storsjukhuset, 999 03 Ort": the unit ends where the address begins.
  const address = parts.findIndex((part) => /\d/.test(part));
  const names = address > 0 ? parts.slice(0, address) : parts.filter((part) => !/\d/.test(part)).slice(0, 1);
  return stated(
    {
      name,
      role: roles.length === 0 ? null : roles.map(({ words }) => words).join(", "),
      unit: names.length === 0 ? null : names.join(", "),
      contacts: parts.filter((part) => !names.includes(part)),
      professionalId: professionalId?.words ?? null,
    },
    quoted(source, questionAbout(source.form, "issuer") ?? questionAbout(source.form, "signature"), said),
  );
}

/**
 * Day and kind of the signature. A record system prints on the page or in the field that it is signed
 * electronically; a name typed over the line is only a name.
 */
export function signature(source: FieldSource, { map, fields }: PdfAnswers, printed: string): Statement<Signature> {
  const day = fields.text(map.signedOn);
  const typed = map.signature === null ? null : fields.text(map.signature);
  const stamp = electronically.exec(printed)?.[0] ?? null;
  if (day === null && typed === null && stamp === null) return blank;
  const kind = typed === null ? "name-only" : signatureTyped(typed.words);
  return stated(
    {
      kind: stamp !== null && kind === "name-only" ? "electronic" : kind,
      date: day === null ? null : writtenDate(source.form, day.words),
    },
    quoted(source, questionAbout(source.form, "signature"), [
      day,
      typed,
      stamp === null ? null : { words: stamp, page: day?.page ?? 1 },
    ]),
  );
}

/** What record systems print; the blank forms have none of it. */
const electronically =
  /(?:elektroniskt|digitalt) (?:signera|underteckna|underskriv)\p{L}*|(?:signera|underteckna|underskriv)\p{L}* (?:elektroniskt|digitalt)/iu;

function quoted(source: FieldSource, question: string | null, parts: readonly (Filled | null)[]) {
  return parts.flatMap((part) => (part === null ? [] : [evidenceFor(source, { ...part, question })]));
}

import type { PatientIdentity, Signature } from "#certificate/people.ts";
import { evidenceOf, stated, statedValue } from "#certificate/statement.ts";
import { findDates } from "#forms/text/dates/find-dates.ts";
import { firstStated, type JoinedPoint, placesOf } from "./joined-point.ts";

/** Who issued it: each piece as answered, or else as the certificate has it. */
export const answeredIssuer: JoinedPoint = ({ issuer }, answer) => {
  const read = firstStated(answer, (reading) => reading.issuer)?.value;
  const words = answer.words?.quote;
  if (read === undefined || words === undefined) return {};
  const before = statedValue(issuer);
  // The heading above the answer names a role as well.
  const own = (piece: string | null) => (piece !== null && words.includes(piece) ? piece : null);
  const [name, role, unit] = [own(read.name), own(read.role), own(read.unit)];
  const { contacts, professionalId } = read;
  // "Call the surgery" tells a unit and nobody in it.
  if ([name, role, professionalId].every((one) => one === null) && contacts.length === 0) return {};
  return {
    issuer: stated(
      {
        name: name ?? before?.name ?? null,
        role: role ?? before?.role ?? null,
        unit: unit ?? before?.unit ?? null,
        contacts: [...new Set([...contacts, ...(before?.contacts ?? [])])],
        professionalId: professionalId ?? before?.professionalId ?? null,
      },
      [...placesOf(answer), ...evidenceOf(issuer)],
    ),
  };
};

/** The day of signing as answered. Whoever answers stands behind the certificate: an unsigned one counts as issued electronically. */
export const answeredSignature: JoinedPoint = ({ signature, language }, answer) => {
  const { given, words } = answer;
  const order = language === "en" ? "unknown" : "day-first";
  const [written] = words === null ? [] : findDates(words.quote, { order, near: null });
  const date: Signature["date"] | undefined =
    given.kind === "date" ? { kind: "date", date: given.date, written: given.date } : written?.date;
  if (date === undefined) return {};
  const before = statedValue(signature)?.kind;
  const kind = before === undefined || before === "none" || before === "name-only" ? "electronic" : before;
  return { signature: stated({ kind, date }, [...placesOf(answer), ...evidenceOf(signature)]) };
};

/** Whom it is about: each piece as answered, or else as the certificate has it. */
export const answeredPatient: JoinedPoint = ({ patient }, answer) => {
  const read = firstStated(answer, (reading) => reading.patient)?.value;
  const hidden = hiddenId(answer.words?.quote ?? "");
  if (read === undefined && hidden === null) return {};
  const before = statedValue(patient);
  const { name = null, bornOn = null } = read ?? {};
  const id = read?.id ?? hidden;
  // A number with wrong check digits is what was asked about: it does not outlive the answer.
  const idBefore = before?.id?.valid === false ? null : (before?.id ?? null);
  return {
    patient: stated(
      { name: name ?? before?.name ?? null, id: id ?? idBefore, bornOn: bornOn ?? before?.bornOn ?? null },
      [...placesOf(answer), ...evidenceOf(patient)],
    ),
  };
};

/** A reply is stored with its identity numbers hidden: one was given, and its check digits are known no more. */
function hiddenId(words: string): PatientIdentity["id"] {
  const masked = /(?<![\d*])\d{2,8}[-+ ]?\*{4,7}(?![\d*])/.exec(words)?.[0];
  return masked === undefined ? null : { kind: "other", masked, valid: null };
}

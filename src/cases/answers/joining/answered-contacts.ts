import type { Contact } from "#certificate/people.ts";
import { evidenceOf, stated, statedValue } from "#certificate/statement.ts";
import { firstStated, type JoinedPoint, placesOf } from "./joined-point.ts";

/** A contact with its day takes the place of those in the certificate; the answer tells what they did not, or puts them right. */
export const answeredContacts: JoinedPoint = ({ contacts }, answer) => {
  const before = statedValue(contacts) ?? [];
  const day = answer.given.kind === "date" ? answer.given.date : null;
  const set: Contact | null =
    day === null ? null : { kind: "not-stated", date: { kind: "date", date: day, written: day }, note: null };
  const told = firstStated(answer, (reading) => reading.contacts)?.value ?? [];
  const found =
    set === null
      ? told
      : [withKind(set, told), ...told.filter(({ date }) => date !== null && date.kind === "date" && date.date !== day)];
  if (found.length === 0) return {};
  const complete = found.map((contact) => completed(contact, before));
  const kept = complete.some(({ date }) => date !== null) ? [] : before;
  return { contacts: stated([...complete, ...kept], [...placesOf(answer), ...evidenceOf(contacts)]) };
};

/** The day was set and the way was written beside it. */
function withKind(set: Contact, told: readonly Contact[]): Contact {
  const kind = told.find((one) => one.kind !== "not-stated")?.kind;
  return kind === undefined ? set : { ...set, kind };
}

/** A day alone belongs to the one contact that the certificate tells without its day, and the other way round. */
function completed(contact: Contact, before: readonly Contact[]): Contact {
  const [only, ...more] = before;
  if (only === undefined || more.length > 0) return contact;
  return {
    ...contact,
    kind: contact.kind === "not-stated" ? only.kind : contact.kind,
    date: contact.date ?? only.date,
  };
}

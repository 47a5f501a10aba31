import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { Certificate } from "#certificate/certificate.ts";
import type { Contact } from "#certificate/people.ts";
import { type Statement, statedValue } from "#certificate/statement.ts";
import type { Form } from "../form.ts";
import { pageReading } from "../page-reading.ts";
import { fillCapacity } from "./capacity/fill-capacity.ts";
import { findDates } from "./dates/find-dates.ts";
import { fillDiagnoses } from "./diagnoses/fill-diagnoses.ts";
import { fillAbsenceStart, fillInfectionCarrier, fillOccupation, fillPrognosis } from "./fill-choices.ts";
import { fillPassages, fillText } from "./fill-texts.ts";
import type { Filling } from "./filling.ts";
import { withUnreadable } from "./misreadings/unreadable-statements.ts";
import { openFilling } from "./open-filling.ts";
import { fillContacts } from "./people/fill-contacts.ts";
import { fillIssuer } from "./people/fill-issuer.ts";
import { fillPatient } from "./people/fill-patient.ts";
import { fillSignature } from "./people/fill-signature.ts";
import { detectLanguage } from "./sheets/detect-language.ts";
import { missingPages } from "./sheets/missing-pages.ts";
import type { Sheet } from "./sheets/sheet.ts";

/** Reads one certificate off its sheet by the questions of a form. Nothing is judged here. */
export function fillFromText(sheet: Sheet, form: Form): Certificate {
  const filling = openFilling(sheet, form);
  const passages = fillPassages(filling);
  const language = detectLanguage(passages.map(({ text }) => text).join("\n"), form.languages);
  // Day and month can only change places in English letters.
  if (form.dateOrder === "unknown" && language !== "en") filling.dates = { ...filling.dates, order: "day-first" };
  const issuer = fillIssuer(filling);
  const signature = fillSignature(filling, issuer);
  const signedOn = statedValue(signature)?.date ?? null;
  const daySigned = signedOn?.kind === "date" ? signedOn.date : null;
  filling.dates = { ...filling.dates, signedOn: daySigned };
  const contacts = fillContacts(filling, signedOn);
  const certificate: Certificate = {
    form: form.id,
    formVersion: form.version,
    language,
    patient: fillPatient(filling),
    infectionCarrier: fillInfectionCarrier(filling),
    contacts,
    occupation: fillOccupation(filling),
    diagnoses: fillDiagnoses(filling),
    functionalImpairment: fillText(filling, "functional-impairment"),
    activityLimitation: fillText(filling, "activity-limitation"),
    treatment: fillText(filling, "treatment"),
    capacity: fillCapacity(filling, daySigned ?? dayOfWriting(filling, contacts)),
    prognosis: fillPrognosis(filling),
    absenceStartedOn: fillAbsenceStart(filling),
    backdatingReason: fillText(filling, "backdating-reason"),
    issuer,
    signature,
    passages,
    pages: sheet.pages.map(pageReading),
    missingPages: missingPages(sheet, form),
  };
  return withUnreadable(certificate, filling);
}

/** Where no day of signing is known: the last meeting, or the day at the head of the paper. */
function dayOfWriting({ sheet, dates }: Filling, contacts: Statement<Contact[]>): CalendarDate | null {
  const met = (statedValue(contacts) ?? []).flatMap(({ date }) => (date?.kind === "date" ? date.date : []));
  const last = met.sort().at(-1);
  if (last !== undefined) return last;
  const [first] = findDates(sheet.text.slice(0, head), dates);
  return first?.date.kind === "date" && Number(first.date.date.slice(0, 4)) === dates.near ? first.date.date : null;
}

/** Characters at the head of a paper. */
const head = 160;

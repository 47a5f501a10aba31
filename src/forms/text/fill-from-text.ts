import type { Certificate } from "#certificate/certificate.ts";
import { statedValue } from "#certificate/statement.ts";
import type { Form } from "../form.ts";
import { pageReading } from "../page-reading.ts";
import { detectLanguage } from "./detect-language.ts";
import { fillCapacity } from "./fill-capacity.ts";
import { fillAbsenceStart, fillInfectionCarrier, fillOccupation, fillPrognosis } from "./fill-choices.ts";
import { fillContacts } from "./fill-contacts.ts";
import { fillDiagnoses } from "./fill-diagnoses.ts";
import { fillIssuer } from "./fill-issuer.ts";
import { fillPatient } from "./fill-patient.ts";
import { fillSignature } from "./fill-signature.ts";
import { fillPassages, fillText } from "./fill-texts.ts";
import { missingPages } from "./missing-pages.ts";
import { openFilling } from "./open-filling.ts";
import type { Sheet } from "./sheet.ts";
import { withUnreadable } from "./unreadable-statements.ts";

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
  const certificate: Certificate = {
    form: form.id,
    formVersion: form.version,
    language,
    patient: fillPatient(filling),
    infectionCarrier: fillInfectionCarrier(filling),
    contacts: fillContacts(filling, signedOn),
    occupation: fillOccupation(filling),
    diagnoses: fillDiagnoses(filling),
    functionalImpairment: fillText(filling, "functional-impairment"),
    activityLimitation: fillText(filling, "activity-limitation"),
    treatment: fillText(filling, "treatment"),
    capacity: fillCapacity(filling, daySigned),
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

import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { Certificate } from "#certificate/certificate.ts";
import { statedValue } from "#certificate/statement.ts";
import type { Clause, Reading } from "#language/clause.ts";
import { type Absence, daysOf } from "../absence.ts";
import { aboutCare, anyCare } from "./care-words.ts";
import { isUnderChemotherapy } from "./chemotherapy.ts";
import { isFreshSurgery } from "./fresh-surgery.ts";
import { isInHospital } from "./hospital-stay.ts";
import { ongoingCare } from "./usual-days.ts";

/** The care that speaks for itself now (`in-patient`, `chemotherapy`, `surgery` …), or null. */
export function selfEvidentCare(certificate: Certificate, reading: Reading, absence: Absence): string | null {
  const told = reading.clauses.filter((clause) => anyCare.isIn(clause.text) && isOwn(clause));
  if (told.length === 0) return null;
  const now = dayOfWriting(certificate);
  const goesOn = {
    "intensive-care": () => isInHospital(told, "intensive-care", now),
    "in-patient": () => isInHospital(told, "in-patient", now),
    chemotherapy: () => told.some((clause) => isUnderChemotherapy(clause, now)),
  };
  const care = ongoingCare.find(
    ({ because, usualDays }) =>
      (usualDays === null || (absence.totalDays !== null && absence.totalDays <= usualDays)) && goesOn[because](),
  );
  if (care !== undefined) return care.because;
  const last = daysOf(certificate)?.last ?? null;
  return told.some((clause) => isFreshSurgery(clause, absence, { now, last })) ? "surgery" : null;
}

/** Said of the patient, as a fact. */
function isOwn({ hypothetical, marks, text }: Clause): boolean {
  return !hypothetical && !marks.some(({ tag }) => tag === "of-another") && !aboutCare.relative.isIn(text);
}

function dayOfWriting(certificate: Certificate): CalendarDate | null {
  const signed = statedValue(certificate.signature)?.date;
  if (signed?.kind === "date") return signed.date;
  return daysOf(certificate)?.first ?? null;
}

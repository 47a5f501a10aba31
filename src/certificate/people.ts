import type { CalendarDate, WrittenDate } from "./calendar-date.ts";

/**
 * How the sick-listed person is identified. `valid` tells whether the check digits agree; it is
 * null for an id without check digits. `masked` is the only form that may be shown.
 */
export interface PatientIdentity {
  name: string | null;
  id: {
    kind: "se-personnummer" | "se-samordningsnummer" | "no-fodselsnummer" | "nhs-number" | "other";
    masked: string;
    valid: boolean | null;
  } | null;
  /** Date of birth where the certificate gives one beside or instead of an id number. */
  bornOn: CalendarDate | null;
}

/** Who issued the certificate, as far as it says. */
export interface Issuer {
  name: string | null;
  /** Profession, position or speciality as written. */
  role: string | null;
  unit: string | null;
  /** Ways to reach the issuer: telephone numbers, e-mail and postal addresses as written. */
  contacts: string[];
  /** HSA-id, HPR number, GMC number or the like. */
  professionalId: string | null;
}

export interface Signature {
  /** `none`: the document says that it is unsigned ("dictated but not signed"). */
  kind: "handwritten" | "electronic" | "name-only" | "none";
  date: WrittenDate | null;
}

/** How the physician knows the patient this time (FK 7804 question 1, NAV field 12.1). */
export interface Contact {
  kind: "visit" | "video" | "phone" | "records" | "other" | "not-stated";
  date: WrittenDate | null;
  note: string | null;
}

import type { CalendarDate } from "./calendar-date.ts";
import type { CapacityPeriod } from "./capacity.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Evidence } from "./evidence.ts";
import type { CertificateLanguage } from "./language.ts";
import type { PageReading } from "./page-reading.ts";
import type { Contact, Issuer, PatientIdentity, Signature } from "./people.ts";
import type { Point } from "./points.ts";
import type { Statement } from "./statement.ts";

/** Forms that the checker knows by their questions; `generic` is any letter or unknown form. */
export const formIds = ["se-fk7804", "se-fk7263", "no-nav0807", "uk-med3", "generic"] as const;
export type FormId = (typeof formIds)[number];

/** What the work capacity is judged against (FK 7804 questions 28–29, NAV fields 2.1–2.4). */
export interface Occupation {
  relation: ("employed" | "unemployed" | "parental-leave" | "studies")[];
  /** Occupation and tasks in the certificate's own words. */
  text: string | null;
}

/** Prognosis by tick box or words. `months` belongs to `back-within`. */
export interface Prognosis {
  choice: "back-after-period" | "back-within" | "partly-back" | "not-likely" | "unclear" | null;
  months: number | null;
  text: string | null;
}

/** The free-text places of a certificate, in the field's own terms; every form maps its questions onto them. */
export const topics = [
  "diagnosis",
  "history",
  "functional-impairment",
  "activity-limitation",
  "basis",
  "occupation",
  "capacity",
  "medical-reasons",
  "treatment",
  "longer-than-guideline",
  "prognosis",
  "measures",
  "backdating-reason",
  "other",
  "message-to-employer",
  "unplaced",
] as const;
export type Topic = (typeof topics)[number];

/** One stretch of free text where it stands. `text` is exactly the evidence's quote. */
export interface Passage {
  topic: Topic;
  /** Title of the question as the form prints it; null outside every question. */
  heading: string | null;
  text: string;
  evidence: Evidence;
}

/**
 * What one certificate says, whatever form or file it came in.
 * Every point is a {@link Statement}; all free text also stands in `passages` in reading order, so
 * that a limitation written under the wrong heading is still found.
 */
export interface Certificate {
  form: FormId;
  /** Printed version of the form, e.g. `006 F 001`; null when not known. */
  formVersion: string | null;
  language: CertificateLanguage;
  patient: Statement<PatientIdentity>;
  infectionCarrier: Statement<boolean>;
  contacts: Statement<Contact[]>;
  occupation: Statement<Occupation>;
  diagnoses: Statement<Diagnosis[]>;
  functionalImpairment: Statement<string>;
  activityLimitation: Statement<string>;
  treatment: Statement<string>;
  capacity: Statement<CapacityPeriod[]>;
  prognosis: Statement<Prognosis>;
  /** First day of the whole absence where the form states it (NAV field 0.2). */
  absenceStartedOn: Statement<CalendarDate>;
  backdatingReason: Statement<string>;
  issuer: Statement<Issuer>;
  signature: Statement<Signature>;
  passages: Passage[];
  /** How well each page was read; digital text has grade 4. */
  pages: PageReading[];
  /** Pages that the form has and the file lacks, by number. */
  missingPages: number[];
  /** Points in whose places on a scan more may stand than was read: a gap there is no gap. None of digital text. */
  doubtful?: readonly Point[] | undefined;
}

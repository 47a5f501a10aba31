import type { CertificateLanguage } from "#certificate/language.ts";
import type { Point } from "#certificate/points.ts";

/** Words of the page that a reply becomes. */
export interface AnswerWords {
  title: string;
  nothingToAdd: string;
  period(degree: number, from: string, to: string): string;
  /** Headings for points that the form does not print, as letters in the language have them. */
  headings: Partial<Record<Point, string>>;
  /** Heading over an answer to a note, which belongs to no point. */
  longerThanUsual: string;
}

export const answerWords: Readonly<Record<CertificateLanguage, AnswerWords>> = {
  en: {
    title: "The physician’s answer",
    nothingToAdd: "There is nothing to add on this point.",
    period: (degree, from, to) => `${degree} per cent from ${from} to ${to}`,
    headings: {
      diagnoses: "Diagnosis",
      "functional-impairment": "Functional impairment",
      "activity-limitation": "Activity limitation",
      capacity: "Work capacity",
      occupation: "Occupation and duties",
      prognosis: "Prognosis",
      treatment: "Treatment",
      measures: "Recommendations",
      contacts: "Consultation",
      "backdating-reason": "Further information",
      issuer: "Issuer",
      signature: "Signature",
      patient: "Patient",
    },
    longerThanUsual: "History",
  },
  sv: {
    title: "Läkarens svar",
    nothingToAdd: "Det finns inget att tillägga på den här punkten.",
    period: (degree, from, to) => `${degree} procent från och med ${from} till och med ${to}`,
    headings: {
      diagnoses: "Diagnos",
      "functional-impairment": "Funktionsnedsättning",
      "activity-limitation": "Aktivitetsbegränsning",
      capacity: "Arbetsförmåga",
      occupation: "Yrke och arbetsuppgifter",
      prognosis: "Prognos",
      treatment: "Behandling",
      measures: "Åtgärder",
      contacts: "Intyget är baserat på",
      "backdating-reason": "Övriga upplysningar",
      issuer: "Utfärdare",
      signature: "Underskrift",
      patient: "Patient",
    },
    longerThanUsual: "Sjukdomsförlopp",
  },
  nb: {
    title: "Legens svar",
    nothingToAdd: "Det er ikke noe å tilføye på dette punktet.",
    period: (degree, from, to) => `${degree} prosent fra og med ${from} til og med ${to}`,
    headings: {
      diagnoses: "Diagnose",
      "functional-impairment": "Funksjonsnedsettelse",
      "activity-limitation": "Aktivitetsbegrensning",
      capacity: "Arbeidsevne",
      occupation: "Yrke og arbeidsoppgaver",
      prognosis: "Prognose",
      treatment: "Behandling",
      measures: "Anbefalinger",
      contacts: "Konsultasjon",
      "backdating-reason": "Andre opplysninger",
      issuer: "Utsteder",
      signature: "Underskrift",
      patient: "Pasient",
    },
    longerThanUsual: "Sykehistorie",
  },
  nn: {
    title: "Svaret frå legen",
    nothingToAdd: "Det er ikkje noko å leggje til på dette punktet.",
    period: (degree, from, to) => `${degree} prosent frå og med ${from} til og med ${to}`,
    headings: {
      diagnoses: "Diagnose",
      "functional-impairment": "Funksjonsnedsetjing",
      "activity-limitation": "Aktivitetsavgrensing",
      capacity: "Arbeidsevne",
      occupation: "Yrke og arbeidsoppgåver",
      prognosis: "Prognose",
      treatment: "Behandling",
      measures: "Tilrådingar",
      contacts: "Konsultasjon",
      "backdating-reason": "Andre opplysningar",
      issuer: "Utsteder",
      signature: "Underskrift",
      patient: "Pasient",
    },
    longerThanUsual: "Sjukehistorie",
  },
};

import type { CertificateLanguage } from "#certificate/language.ts";

/** Words of the items that stand beside the questions of a request. */
export interface FhirWords {
  title: string;
  /** Beside a choice, date or number: room for words. */
  words: string;
  nothingToAdd: string;
  degree: string;
  from: string;
  to: string;
  /** Beside the two further answers. */
  remarks: string;
}

export const fhirWords: Record<CertificateLanguage, FhirWords> = {
  sv: {
    title: "Några frågor om ett läkarintyg",
    words: "Med egna ord",
    nothingToAdd: "Inget mer att säga på den här punkten",
    degree: "Nedsättning i procent",
    from: "Från och med",
    to: "Till och med",
    remarks: "Något att tillägga",
  },
  nb: {
    title: "Noen spørsmål om en sykmelding",
    words: "Med egne ord",
    nothingToAdd: "Ikke mer å si på dette punktet",
    degree: "Grad i prosent",
    from: "Fra og med",
    to: "Til og med",
    remarks: "Noe å tilføye",
  },
  nn: {
    title: "Nokre spørsmål om ei sjukmelding",
    words: "Med eigne ord",
    nothingToAdd: "Ikkje meir å seie på dette punktet",
    degree: "Grad i prosent",
    from: "Frå og med",
    to: "Til og med",
    remarks: "Noko å leggje til",
  },
  en: {
    title: "A few questions about a medical certificate",
    words: "In your own words",
    nothingToAdd: "Nothing more to say on this point",
    degree: "Incapacity in per cent",
    from: "From",
    to: "To and including",
    remarks: "Anything to add",
  },
};

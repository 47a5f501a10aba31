import type { CertificateLanguage } from "#certificate/language.ts";

/** The parts of a letter, in their order; a part that is empty is left out. */
export type LetterParts = Record<
  | "title"
  | "patient"
  | "contact"
  | "occupation"
  | "diagnosis"
  | "function"
  | "activity"
  | "capacity"
  | "treatment"
  | "prognosis"
  | "signature",
  string
>;

export interface Letters {
  /** A certificate in which nothing is lacking, of 2 March 2026. */
  complete: LetterParts;
  /** What makes each gap, by criterion. */
  gaps: Record<string, Partial<LetterParts>>;
}

/** The certificate as a text, with some parts in other words. */
export function letter(language: CertificateLanguage, changes: Partial<LetterParts> = {}): string {
  const parts = Object.values({ ...letters[language].complete, ...changes });
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

export const letters: Readonly<Record<CertificateLanguage, Letters>> = {
  sv: {
    complete: {
      title: "LÄKARINTYG",
      patient: "Patient: Agda Testlund 19840611-9837",
      contact: "Undersökt: Besök 2026-03-02",
      occupation: "Yrke och arbetsuppgifter: Lagerarbetare. Lyfter kartonger, plockar varor, kör truck.",
      diagnosis: "Diagnos: Diskbråck i ländryggen M51.1",
      function:
        "Funktionsnedsättning: Vid undersökningen nedsatt rörlighet i ländryggen och nedsatt kraft i höger ben, måttligt.",
      activity: "Aktivitetsbegränsning: Kan inte lyfta mer än två kilo och har svårt att gå i trappor.",
      capacity: "Arbetsförmåga: 100 procent från och med 2026-03-02 till och med 2026-03-29",
      treatment: "Behandling: Fysioterapi.",
      prognosis: "Prognos: Väntas vara åter i fullt arbete om fyra veckor.",
      signature:
        "Underskrift: 2026-03-02\nElektroniskt undertecknat av Runo Exempelsson, specialist i allmänmedicin\nVårdcentralen Almkojan, 010-000 11 01",
    },
    gaps: {
      "diagnosis-stated": { diagnosis: "Diagnos: Se tidigare intyg." },
      "diagnosis-specificity": { diagnosis: "Diagnos: Stress på arbetet Z56.6" },
      "functional-impairment": { function: "" },
      "impairment-basis": { function: "Funktionsnedsättning: Patienten uppger nedsatt koncentration." },
      "activity-limitation": { activity: "Aktivitetsbegränsning: Kan inte arbeta." },
      "consequence-chain": { activity: "Aktivitetsbegränsning: Inga begränsningar i vardagen eller arbetet." },
      "capacity-degree": { capacity: "Arbetsförmåga: 2026-03-02 till och med 2026-03-29" },
      period: { capacity: "Arbetsförmåga: 100 procent från och med 2026-03-02" },
      "work-demands": {
        occupation: "Yrke: Lagerarbetare",
        activity: "Aktivitetsbegränsning: Har svårt att somna och att klä på sig.",
      },
      prognosis: { prognosis: "Prognos: Oklar." },
      examination: { contact: "" },
      issuer: { signature: "Underskrift: 2026-03-02\nElektroniskt undertecknat av Runo Exempelsson" },
      signature: {
        signature: "Läkare: Runo Exempelsson, specialist i allmänmedicin\nVårdcentralen Almkojan, 010-000 11 01",
      },
      "patient-identity": { patient: "" },
    },
  },
  nb: {
    complete: {
      title: "LEGEERKLÆRING",
      patient: "Pasient: Kari Prøve 01818530184",
      contact: "Undersøkt: Konsultasjon 02.03.2026",
      occupation: "Yrke og arbeidsoppgaver: Lagermedarbeider. Løfter esker, plukker varer, kjører truck.",
      diagnosis: "Diagnose: Skiveprolaps i korsryggen M51.1",
      function:
        "Funksjonsnedsettelse: Ved undersøkelsen nedsatt bevegelighet i korsryggen og nedsatt kraft i høyre ben, moderat.",
      activity: "Aktivitetsbegrensning: Kan ikke løfte mer enn to kilo og har vansker med å gå i trapper.",
      capacity: "Arbeidsevne: 100 prosent fra og med 02.03.2026 til og med 29.03.2026",
      treatment: "Behandling: Fysioterapi.",
      prognosis: "Prognose: Ventes tilbake i fullt arbeid om fire uker.",
      signature:
        "Underskrift: 02.03.2026\nElektronisk signert av Ola Eksempel, spesialist i allmennmedisin\nKvisten legesenter, telefon 22 00 00 11",
    },
    gaps: {
      "diagnosis-stated": { diagnosis: "Diagnose: Se tidligere sykmelding." },
      "diagnosis-specificity": { diagnosis: "Diagnose: Arbeidskonflikt Z56.4" },
      "functional-impairment": { function: "" },
      "impairment-basis": { function: "Funksjonsnedsettelse: Pasienten oppgir nedsatt konsentrasjon." },
      "activity-limitation": { activity: "Aktivitetsbegrensning: Kan ikke arbeide." },
      "consequence-chain": { activity: "Aktivitetsbegrensning: Ingen begrensninger i hverdagen eller arbeidet." },
      "capacity-degree": { capacity: "Arbeidsevne: 02.03.2026 til og med 29.03.2026" },
      period: { capacity: "Arbeidsevne: 100 prosent fra og med 02.03.2026" },
      "work-demands": {
        occupation: "Yrke: Lagermedarbeider",
        activity: "Aktivitetsbegrensning: Har vansker med å sovne og å kle på seg.",
      },
      prognosis: { prognosis: "Prognose: Uklar." },
      examination: { contact: "" },
      issuer: { signature: "Underskrift: 02.03.2026\nElektronisk signert av Ola Eksempel" },
      signature: {
        signature: "Lege: Ola Eksempel, spesialist i allmennmedisin\nKvisten legesenter, telefon 22 00 00 11",
      },
      "patient-identity": { patient: "" },
    },
  },
  nn: {
    complete: {
      title: "LEGEERKLÆRING",
      patient: "Pasient: Kari Prøve 01818530184",
      contact: "Undersøkt: Konsultasjon 02.03.2026",
      occupation: "Yrke og arbeidsoppgåver: Lagermedarbeidar. Løftar esker, plukkar varer, køyrer truck.",
      diagnosis: "Diagnose: Skiveprolaps i korsryggen M51.1",
      function:
        "Funksjonsnedsetjing: Ved undersøkinga er det funne nedsett rørsle i korsryggen og nedsett kraft i høgre bein, moderat.",
      activity: "Aktivitetsavgrensing: Kan ikkje løfte meir enn to kilo og har vanskar med å gå i trapper.",
      capacity: "Arbeidsevne: 100 prosent frå og med 02.03.2026 til og med 29.03.2026",
      treatment: "Behandling: Fysioterapi.",
      prognosis: "Prognose: Er venta tilbake i fullt arbeid om fire veker.",
      signature:
        "Underskrift: 02.03.2026\nElektronisk signert av Ola Eksempel, spesialist i allmennmedisin\nKvisten legesenter, telefon 22 00 00 11",
    },
    gaps: {
      "diagnosis-stated": { diagnosis: "Diagnose: Sjå tidlegare sjukmelding." },
      "diagnosis-specificity": { diagnosis: "Diagnose: Arbeidskonflikt Z56.4" },
      "functional-impairment": { function: "" },
      "impairment-basis": { function: "Funksjonsnedsetjing: Pasienten fortel om nedsett konsentrasjon." },
      "activity-limitation": { activity: "Aktivitetsavgrensing: Kan ikkje arbeide." },
      "consequence-chain": { activity: "Aktivitetsavgrensing: Ingen avgrensingar i kvardagen eller arbeidet." },
      "capacity-degree": { capacity: "Arbeidsevne: 02.03.2026 til og med 29.03.2026" },
      period: { capacity: "Arbeidsevne: 100 prosent frå og med 02.03.2026" },
      "work-demands": {
        occupation: "Yrke: Lagermedarbeidar",
        activity: "Aktivitetsavgrensing: Har vanskar med å sovne og å kle på seg.",
      },
      prognosis: { prognosis: "Prognose: Uklar." },
      examination: { contact: "" },
      issuer: { signature: "Underskrift: 02.03.2026\nElektronisk signert av Ola Eksempel" },
      signature: {
        signature: "Lege: Ola Eksempel, spesialist i allmennmedisin\nKvisten legesenter, telefon 22 00 00 11",
      },
      "patient-identity": { patient: "" },
    },
  },
  en: {
    complete: {
      title: "MEDICAL CERTIFICATE",
      patient: "Patient: Anna Sample, NHS number 943 476 5919",
      contact: "Examined: Visit on 2 March 2026",
      occupation: "Occupation and duties: Warehouse operative. Lifts boxes, picks goods, drives a forklift.",
      diagnosis: "Diagnosis: Lumbar disc prolapse M51.1",
      function:
        "Functional impairment: On examination, mobility of the lower back is reduced and strength in the right leg is reduced, moderately.",
      activity: "Activity limitation: Cannot lift more than two kilos and has difficulty climbing stairs.",
      capacity: "Work capacity: 100 per cent from 2 March 2026 to 29 March 2026",
      treatment: "Treatment: Physiotherapy.",
      prognosis: "Prognosis: Expected to be back in full work in four weeks.",
      signature:
        "Signed: 2 March 2026\nElectronically signed by Dr Owen Example, general practitioner\nSample Road Surgery, telephone 01632 960001",
    },
    gaps: {
      "diagnosis-stated": { diagnosis: "Diagnosis: See previous certificate." },
      "diagnosis-specificity": { diagnosis: "Diagnosis: Stress at work Z56.6" },
      "functional-impairment": { function: "" },
      "impairment-basis": { function: "Functional impairment: The patient reports poor concentration." },
      "activity-limitation": { activity: "Activity limitation: Unable to work." },
      "consequence-chain": { activity: "Activity limitation: No limitations in everyday life or at work." },
      "capacity-degree": { capacity: "Work capacity: 2 March 2026 to 29 March 2026" },
      period: { capacity: "Work capacity: 100 per cent from 2 March 2026" },
      "work-demands": {
        occupation: "Occupation: Warehouse operative",
        activity: "Activity limitation: Has difficulty getting to sleep and getting dressed.",
      },
      prognosis: { prognosis: "Prognosis: Uncertain." },
      examination: { contact: "" },
      issuer: { signature: "Signed: 2 March 2026\nElectronically signed by Dr Owen Example" },
      signature: {
        signature: "Doctor: Dr Owen Example, general practitioner\nSample Road Surgery, telephone 01632 960001",
      },
      "patient-identity": { patient: "" },
    },
  },
};

import type { Occupation, Prognosis } from "#certificate/certificate.ts";
import type { Contact } from "#certificate/people.ts";

/**
 * Code lists of the older certificate FK 7263 and what each code means in the model. Codes are compared
 * in lower case. Source: urn:riv:insuranceprocess:healthreporting:mu7263:3, read 2026-11.
 */

/** `vardkontakttyp` and `referenstyp`, field 4b. */
export const contactKinds: Record<string, Contact["kind"]> = {
  min_undersokning_av_patienten: "visit",
  min_telefonkontakt_med_patienten: "phone",
  journaluppgifter: "records",
  annat: "other",
};

/** `typAvSysselsattning`, field 8a. */
export const occupationRelations: Record<string, Occupation["relation"][number]> = {
  nuvarande_arbete: "employed",
  arbetsloshet: "unemployed",
  foraldraledighet: "parental-leave",
};

/** `nedsattningsgrad`, field 8b, in per cent. */
export const incapacityPercents: Record<string, number> = {
  helt_nedsatt: 100,
  "nedsatt_med_3/4": 75,
  "nedsatt_med_1/2": 50,
  "nedsatt_med_1/4": 25,
};

/** `prognosangivelse`, field 10: will the patient regain the capacity for the present work? */
export const prognosisChoices: Record<string, NonNullable<Prognosis["choice"]>> = {
  aterstallas_helt: "back-after-period",
  aterstallas_delvis: "partly-back",
  inte_aterstallas: "not-likely",
  det_gar_inte_att_bedomma: "unclear",
};

/** `aktivitetskod` that is a tick: its field and the words that the form prints beside it. */
export const activityTicks: Record<string, { question: string; words: string }> = {
  avstangning_enligt_sml_pga_smitta: { question: "1", words: "Ja" },
  patienten_behover_fa_kontakt_med_arbetsformedlingen: {
    question: "6a",
    words: "Kontakt med Arbetsförmedlingen",
  },
  patienten_behover_fa_kontakt_med_foretagshalsovarden: {
    question: "6a",
    words: "Kontakt med företagshälsovården",
  },
  arbetslivsinriktad_rehabilitering_ar_aktuell: { question: "7", words: "Ja" },
  arbetslivsinriktad_rehabilitering_ar_ej_aktuell: { question: "7", words: "Nej" },
  gar_ej_att_bedomma_om_arbetslivsinriktad_rehabilitering_ar_aktuell: {
    question: "7",
    words: "Går inte att bedöma",
  },
  forandrat_ressatt_till_arbetsplatsen_ar_aktuellt: { question: "11", words: "Ja" },
  forandrat_ressatt_till_arbetsplatsen_ar_ej_aktuellt: { question: "11", words: "Nej" },
  kontakt_med_forsakringskassan_ar_aktuell: { question: "12", words: "Ja" },
};

/** `aktivitetskod` whose description is the answer: its field. */
export const activityTexts: Record<string, string> = {
  ovrigt: "6a",
  planerad_eller_pagaende_behandling_eller_atgard_inom_sjukvarden: "6b",
  planerad_eller_pagaende_annan_atgard: "6b",
};

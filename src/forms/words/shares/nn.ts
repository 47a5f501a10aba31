import type { ShareWords } from "./share-words.ts";

/** Norwegian nynorsk: what differs from bokmål. */
export const nn: ShareWords = {
  source: "nynorsk forms of the bokmål list (Nynorskordboka); own collection, 2026-11",
  percents: { tjuge: 20 },
  parts: {
    heil: 100,
    heilt: 100,
    "ein fjerdedel": 25,
    "tre fjerdedelar": 75,
    "ein tredel": 33,
    "to tredelar": 67,
  },
  howMuch: { heilt: 100, heil: 100, "heilt ut": 100, "fullt ut": 100 },
  ownTime: ["arbeidstid", "arbeidstida", "arbeidsveke", "arbeidsveka", "arbeidsdag", "stillinga", "vakta"],
  whose: ["av", "sin", "sitt", "hennar", "hans", "den", "sine", "ordinære", "vanlege", "normale", "avtalte"],
  incapacity: ["sjukmeldinga", "sjukmelding", "arbeidsuførleiken", "graden"],
  is: ["er", "er altså", "blir", "vert", "skal vere", "bør vere"],
  halved: [
    "arbeidsevna er halvert",
    "halvert arbeidsevne",
    "halvert arbeidstid",
    "nedsett med halvparten",
    "redusert med halvparten",
    "nedsett til halvparten",
  ],
  small: ["i", "på", "med", "for", "berre", "no", "ca", "ca.", "han", "ho", "pas", "pasienten"],
  days: ["dagar", "dagane", "arbeidsdagar", "vakter"],
  hours: ["timar", "timane"],
  perWeek: ["i veka", "per veke", "pr veke", "kvar veke", "/veke"],
  perDay: ["om dagen", "per dag", "dagleg", "/dag", "kvar dag"],
  of: ["av"],
  label: ["grad", "sjukmeldingsgrad"],
  away: ["sjukmeld", "sjukmeldt", "sjukemeld", "sjukmelding", "heime", "borte", "arbeidsufør", "fråvær"],
  putOnLeave: ["sjukmeld", "sjukmeldt", "sjukmelder", "sjukmeldast", "sjukmelding", "sjukmelde", "heime", "borte"],
  atWork: ["jobbar", "arbeider", "arbeidar", "i arbeid", "på jobb", "klarar"],
};

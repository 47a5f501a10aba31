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
  days: ["dagar", "dagane", "arbeidsdagar", "vakter"],
  hours: ["timar", "timane"],
  perWeek: ["i veka", "per veke", "pr veke", "kvar veke", "/veke"],
  of: ["av"],
  label: ["grad", "sjukmeldingsgrad"],
  away: ["sjukmeld", "sjukmeldt", "sjukemeld", "sjukmelding", "heime", "borte", "arbeidsufør", "fråvær"],
  atWork: ["jobbar", "arbeider", "arbeidar", "i arbeid", "på jobb", "klarar"],
};

import type { CalendarWords } from "./calendar-words.ts";

/** Norwegian bokmål. */
export const nb: CalendarWords = {
  source: "ordinary wording of Norwegian certificates and records; own collection, 2026-11",
  weekdays: [
    "mandag",
    "tirsdag",
    "onsdag",
    "torsdag",
    "fredag",
    "lørdag",
    "søndag",
    "man",
    "tirs",
    "tir",
    "ons",
    "tors",
    "tor",
    "fre",
    "lør",
    "søn",
  ],
  week: ["uke", "ukene", "uke nr", "u"],
  lastDayOf: ["siste", "siste dag i", "siste dag av", "ut", "slutten av", "utgangen av", "hele veien ut"],
  out: ["ut", "måned ut", "måneds slutt", "måneds utgang"],
  wholeOf: ["hele", "i hele"],
  thisMonth: ["måneden", "måned", "denne måneden", "inneværende måned"],
  today: ["idag", "i dag", "dags dato", "dagens dato", "dagens konsultasjon", "dd", "d.d."],
  tomorrow: ["i morgen", "imorgen", "neste dag"],
  from: ["f.o.m.", "f o m", "fom", "fra og med", "fra"],
  between: ["t.o.m.", "t o m", "til og med", "til"],
};

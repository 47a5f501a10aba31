import type { CalendarWords } from "./calendar-words.ts";

/** Norwegian nynorsk: what differs from bokmål. */
export const nn: CalendarWords = {
  source: "nynorsk forms of the bokmål list (Nynorskordboka); own collection, 2026-11",
  weekdays: ["måndag", "tysdag", "laurdag", "sundag", "mån", "tys", "lau", "sun"],
  week: ["veke", "vekene", "veke nr"],
  lastDayOf: ["siste dagen i", "slutten av", "utgangen av"],
  out: ["ut", "månad ut"],
  wholeOf: ["heile", "i heile"],
  thisMonth: ["månaden", "denne månaden"],
  today: ["idag", "i dag"],
  tomorrow: ["i morgon"],
  from: ["frå og med", "frå"],
  between: ["til og med", "til"],
  counts: { ein: 1, eit: 1, fjorten: 14 },
  lasting: ["i", "ytterlegare"],
  notLasting: ["om", "etter", "innan", "kvar", "sidan", "siste", "dei siste"],
  notLastingBehind: ["sidan", "tidlegare", "før", "etter"],
};

import type { MeetingWords } from "./meeting-words.ts";

/** Nynorsk, where it differs. */
export const nn: MeetingWords = {
  source: "ordinary wording of case notes; own collection, 2026-11",
  care: ["trefte", "samtale", "oppfølging", "kjem", "kom", "vurdering", "ringde", "time"],
  findings: ["funn", "status", "undersøking", "undersøkinga", "objektivt"],
  stay: ["innlagd", "inneliggjande", "ligg", "ligg inne"],
  ours: [
    "hjå meg",
    "hos meg",
    "hos oss",
    "av meg",
    "eg",
    "underteikna",
    "på kontoret",
    "på avdelinga",
    "vi",
    "me",
    "var her",
  ],
  goesOn: ["sidan", "framleis", "no", "enno", "dagleg"],
  todays: ["dagens"],
  yesterday: ["i går"],
};

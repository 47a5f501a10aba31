import type { Policy } from "./policy.ts";

/** What any office may ask of a letter, a fit note or an unknown form. */
export const generic: Policy = {
  id: "generic",
  version: "2026-11",
  name: { en: "General rules", sv: "Allmänna regler", nb: "Generelle regler" },
  forms: ["uk-med3", "generic"],
  functionAndActivity: {
    value: { when: "after-short-period" },
    source: "Setting of this project: a short absence is decided on diagnosis, degree and period alone",
  },
  shortPeriodDays: { value: 14, source: "Setting of this project, as in the national policies" },
  backdatingDays: { value: 7, source: "Setting of this project, after FK 7804 v2.0" },
  maxPeriodDays: { value: 365, source: "Setting of this project, after NAV's limit (rule 1211)" },
  joinGapsUnderDays: null,
  answerWithinDays: { value: 14, source: "Setting of this project" },
  reminders: { value: 1, source: "Setting of this project" },
  remindAfterDays: { value: 7, source: "Setting of this project: half-way to the deadline" },
  rounds: { value: 2, source: "Setting of this project: after two rounds a person decides how to go on" },
  automaticSending: { value: [], source: "Setting of this project: a caseworker approves every request" },
  milestoneDays: { value: [], source: "No milestones outside a national policy" },
  identification: { value: "name", source: "UK fit note (Med3): the patient's name is the only identification" },
  optionalOn: {
    value: { "uk-med3": ["diagnosis-code", "impairment-basis", "work-demands", "treatment-plan"] },
    source: "UK fit note (Med3): none of its fields asks for code, basis, occupation or treatment",
  },
  examinationKind: { value: false, source: "UK fit note (Med3): the date on which the case was assessed" },
  printedNameSigns: {
    value: true,
    source: "UK fit note since 2022: the issuer's name with the date replaces the signature",
  },
};

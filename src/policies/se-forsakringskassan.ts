import type { Policy } from "./policy.ts";

/** What Försäkringskassan asks of a certificate for sickness benefit (FK 7804, before it FK 7263). */
export const seForsakringskassan: Policy = {
  id: "se-forsakringskassan",
  version: "2026-11",
  name: { en: "Försäkringskassan, Sweden", sv: "Försäkringskassan", nb: "Försäkringskassan, Sverige" },
  forms: ["se-fk7804", "se-fk7263"],
  functionAndActivity: {
    value: { when: "always" },
    source: "FK 7804 (006 F 001), questions 35 and 17 mandatory; the certificate reaches the agency from day 15",
  },
  shortPeriodDays: {
    value: 14,
    source: "FK 7804 v2.0: hint at fewer than 15 days in all that the certificate is normally not sent to the agency",
  },
  backdatingDays: {
    value: 7,
    source: "FK 7804 v2.0: notice when the period starts more than 7 days back and no reason is given",
  },
  maxPeriodDays: { value: 365, source: "Setting of this project after NAV's limit; FK 7804 sets none" },
  joinGapsUnderDays: null,
  answerWithinDays: {
    value: 14,
    source: "Setting of this project; the webcert demonstration data use two weeks, no rule was found",
  },
  reminders: { value: 1, source: "Setting of this project: one reminder, as PAMINN refers to one request" },
  remindAfterDays: { value: 7, source: "Setting of this project: half-way to the deadline" },
  rounds: { value: 2, source: "Setting of this project: after two rounds a person decides how to go on" },
  automaticSending: { value: [], source: "Setting of this project: a caseworker approves every request" },
  milestoneDays: {
    value: [15, 90, 180, 365],
    source: "Rehabilitation chain, Socialförsäkringsbalken chapter 27, and the agency's entry on day 15",
  },
  identification: {
    value: "national-id",
    source: "FK 7804, heading: the patient's name and personnummer",
  },
  optionalOn: { value: {}, source: "FK 7804 and FK 7263 have a place for every criterion" },
  examinationKind: { value: true, source: "FK 7804, question 1: each way of meeting the patient with its date" },
  printedNameSigns: {
    value: false,
    source: "FK 7804, question 13: date, signature and clarification of the signature are separate boxes",
  },
};

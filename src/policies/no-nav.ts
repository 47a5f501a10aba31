import type { Policy } from "./policy.ts";

/** What NAV asks of a sykmelding (NAV 08-07.04), by the length of the absence. */
export const noNav: Policy = {
  id: "no-nav",
  version: "2026-11",
  name: { en: "NAV, Norway", sv: "Nav, Norge", nb: "Nav" },
  forms: ["no-nav0807"],
  functionAndActivity: {
    value: { when: "milestones", fromDay: 49, atFullAbsence: true, daysWhateverDegree: [119, 273] },
    source: "navikt/syk-inn, questions for weeks 7 (full absence only), 17 and 39; NAV 08-07.04 groups 6.2 to 6.5",
  },
  shortPeriodDays: { value: 14, source: "Setting of this project; inside the employer's period of 16 days" },
  backdatingDays: {
    value: 4,
    source: "navikt/regulus-regula, backdating tree: up to 4 days is accepted without a reason",
  },
  maxPeriodDays: { value: 365, source: "navikt/regulus-regula, TOTAL_VARIGHET_OVER_ETT_AAR (1211)" },
  joinGapsUnderDays: {
    value: 16,
    source: "navikt/regulus-regula, Arbeidsgiverperiode; syk-inn, ISYFO_MAX_DAYS_GAP",
  },
  answerWithinDays: { value: 21, source: "navikt/isbehandlerdialog, UBESVART_MELDING_FRIST_HOURS = 504" },
  reminders: {
    value: 1,
    source: "navikt/isbehandlerdialog: an unanswered request becomes a task; a person sends the reminder",
  },
  remindAfterDays: { value: 10, source: "Setting of this project: half-way to the deadline" },
  rounds: { value: 2, source: "Setting of this project: after two rounds a person decides how to go on" },
  automaticSending: { value: [], source: "Setting of this project: a caseworker approves every request" },
  milestoneDays: {
    value: [28, 49, 56, 98, 119, 182, 273, 364],
    source: "Weeks 4, 7, 8, 14, 17, 26, 39 and 52 of NAV's follow-up of a sickness absence",
  },
  identification: { value: "national-id", source: "NAV 08-07.04, field 1.2: fødselsnummer or D-number" },
  optionalOn: { value: {}, source: "NAV 08-07.04 has a place for every criterion" },
  examinationKind: { value: false, source: "NAV 08-07.04, field 12.1: the date of treatment and nothing more" },
  printedNameSigns: { value: false, source: "NAV 08-07.04, field 12: date and signature of the issuer" },
};

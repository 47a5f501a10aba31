import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { Evidence } from "#certificate/evidence.ts";
import type { Contact } from "#certificate/people.ts";
import { evidenceOf, statedValue } from "#certificate/statement.ts";
import { wordMatcher } from "#codes/word-matcher.ts";
import type { Reading } from "#language/clause.ts";
import { mentionedDays } from "#policies/mentioned-days.ts";
import { contradictory, defineCriterion, met, missing, partial } from "../criterion.ts";
import { unstated } from "../unstated.ts";
import { liesAfter } from "./lies-after.ts";
import en from "./words/examined.en.json" with { type: "json" };
import nb from "./words/examined.nb.json" with { type: "json" };
import sv from "./words/examined.sv.json" with { type: "json" };

/** Does the certificate say how and when the physician met the patient? */
export const examination = defineCriterion({
  id: "examination",
  category: "formalities",
  impact: "serious",
  source: {
    title: "FK 7804, question 1; NAV 08-07.04, field 12.1; NAV rule 1123 on future dates",
    place: "sklintyg/certificate-service; navikt/regulus-regula",
    read: "2026-11",
  },
  needs: ["contacts"],
  reasons: { partial: ["no-date", "no-kind"], missing: [], contradictory: ["future-date"] },
  judge({ certificate, reading, policy, today }) {
    const contacts = statedValue(certificate.contacts);
    if (contacts === null) {
      const inText = certificate.contacts.status === "unreadable" ? [] : examinedInText(reading, today);
      return inText.length > 0 ? met(inText) : (unstated(certificate.contacts) ?? missing());
    }
    const evidence = evidenceOf(certificate.contacts);
    const told = contacts.filter(({ kind, date }) => kind !== "not-stated" || date !== null);
    if (told.length === 0) return missing(null, evidence);
    if (told.some(({ date }) => liesAfter(date, today))) return contradictory("future-date", evidence);
    if (told.some((contact) => isComplete(contact, policy.examinationKind.value))) return met(evidence);
    return partial(told.some(({ date }) => date !== null) ? "no-kind" : "no-date", evidence);
  },
  ask: { about: "contacts", answer: { kind: "date" } },
  texts: {
    en: {
      title: "Contact with the patient",
      why: "The office needs to see which contact with the patient the certificate rests on.",
      met: "The certificate says how and when the physician was in contact with the patient.",
      missing: "The certificate does not say how or when the physician was in contact with the patient.",
      partial: {
        "no-date": "The certificate says how the contact took place, but not when.",
        "no-kind": "The certificate says when the contact took place, but not how.",
      },
      missingBecause: {},
      contradictory: { "future-date": "The date of the contact lies in the future." },
      ask: "The certificate says “{quote}”. Which visit or other contact (video, telephone, records) does the certificate rest on? Please add the date.",
    },
    sv: {
      title: "Kontakt med patienten",
      why: "Handläggaren behöver se vilken kontakt med patienten intyget bygger på.",
      met: "Intyget anger hur och när läkaren hade kontakt med patienten.",
      missing: "Intyget anger varken hur eller när läkaren hade kontakt med patienten.",
      partial: {
        "no-date": "Intyget anger hur kontakten skedde, men inte när.",
        "no-kind": "Intyget anger när kontakten skedde, men inte hur.",
      },
      missingBecause: {},
      contradictory: { "future-date": "Dagen för kontakten ligger framåt i tiden." },
      ask: "I intyget står ”{quote}”. Vilket besök eller vilken annan kontakt (video, telefon, journal) bygger intyget på? Ange gärna dagen.",
    },
    nb: {
      title: "Kontakt med pasienten",
      why: "Saksbehandleren trenger å se hvilken kontakt med pasienten sykmeldingen bygger på.",
      met: "Sykmeldingen sier hvordan og når legen hadde kontakt med pasienten.",
      missing: "Sykmeldingen sier verken hvordan eller når legen hadde kontakt med pasienten.",
      partial: {
        "no-date": "Sykmeldingen sier hvordan kontakten skjedde, men ikke når.",
        "no-kind": "Sykmeldingen sier når kontakten skjedde, men ikke hvordan.",
      },
      missingBecause: {},
      contradictory: { "future-date": "Datoen for kontakten ligger frem i tid." },
      ask: "I sykmeldingen står det «{quote}». Hvilken konsultasjon eller annen kontakt (video, telefon, journal) bygger sykmeldingen på? Oppgi gjerne datoen.",
    },
  },
});

function isComplete({ kind, date }: Contact, kindAsked: boolean): boolean {
  return date !== null && (kind !== "not-stated" || !kindAsked);
}

/** Clauses that say on which day, not after today, the physician examined the patient. */
function examinedInText({ clauses }: Reading, today: CalendarDate): Evidence[] {
  return clauses
    .filter(
      ({ text, negated, source }) =>
        !negated &&
        source !== "other-professional" &&
        examined.isIn(text) &&
        mentionedDays(text, today).some((day) => day <= today),
    )
    .map(({ evidence }) => evidence);
}

const examined = wordMatcher([sv, nb, en].flatMap(({ patterns }) => patterns));

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
      const inText = certificate.contacts.status === "blank" ? examinedInText(reading, today) : [];
      return inText.length > 0 ? met(inText) : (unstated(certificate.contacts) ?? missing());
    }
    const evidence = evidenceOf(certificate.contacts);
    const told = contacts.filter(({ kind, date }) => kind !== "not-stated" || date !== null);
    if (told.length === 0) return missing(null, evidence);
    if (told.some(({ date }) => liesAfter(date, today))) return contradictory("future-date", evidence);
    if (told.some((contact) => isComplete(contact, policy.examinationKind.value))) return met(evidence);
    return partial(told.some(({ date }) => date !== null) ? "no-kind" : "no-date", evidence);
  },
  ask: { about: "contacts", answer: { kind: "text", maxLength: 500 } },
  texts: {
    en: {
      title: "Examination",
      why: "The office needs to see how and when the physician learned what the certificate says.",
      met: "How and when the patient was met is stated.",
      missing: "Neither way nor date of meeting the patient is stated.",
      partial: {
        "no-date": "It is stated how the patient was met, but not when.",
        "no-kind": "It is stated when the patient was met, but not how.",
      },
      missingBecause: {},
      contradictory: { "future-date": "The date of the meeting lies in the future." },
      ask: "The certificate says “{quote}”. How did you meet the patient – visit, video, telephone or records – and on which day?",
    },
    sv: {
      title: "Undersökning",
      why: "Handläggaren behöver se hur och när läkaren fick veta det som står i intyget.",
      met: "Hur och när patienten träffades är angivet.",
      missing: "Varken sätt eller dag för kontakten med patienten är angiven.",
      partial: {
        "no-date": "Det är angivet hur kontakten skedde, men inte när.",
        "no-kind": "Det är angivet när kontakten skedde, men inte hur.",
      },
      missingBecause: {},
      contradictory: { "future-date": "Dagen för kontakten ligger framåt i tiden." },
      ask: "I intyget står ”{quote}”. Hur träffade du patienten – besök, video, telefon eller journal – och vilken dag?",
    },
    nb: {
      title: "Undersøkelse",
      why: "Saksbehandleren trenger å se hvordan og når legen fikk vite det som står i sykmeldingen.",
      met: "Hvordan og når pasienten ble møtt, er oppgitt.",
      missing: "Verken måte eller dato for kontakten med pasienten er oppgitt.",
      partial: {
        "no-date": "Det er oppgitt hvordan kontakten skjedde, men ikke når.",
        "no-kind": "Det er oppgitt når kontakten skjedde, men ikke hvordan.",
      },
      missingBecause: {},
      contradictory: { "future-date": "Datoen for kontakten ligger fram i tid." },
      ask: "I sykmeldingen står det «{quote}». Hvordan møtte du pasienten – konsultasjon, video, telefon eller journal – og hvilken dag?",
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
      ({ text, negated }) => !negated && examined.isIn(text) && mentionedDays(text, today).some((day) => day <= today),
    )
    .map(({ evidence }) => evidence);
}

const examined = wordMatcher([sv, nb, en].flatMap(({ patterns }) => patterns));

import { addDays, type CalendarDate, daysBetween } from "#certificate/calendar-date.ts";
import type { Certificate } from "#certificate/certificate.ts";
import type { Evidence } from "#certificate/evidence.ts";
import { evidenceOf, statedValue } from "#certificate/statement.ts";
import { wordMatcher } from "#codes/word-matcher.ts";
import type { Reading } from "#language/clause.ts";
import { fold } from "#language/splitting/tokens.ts";
import { mentionedDays } from "#policies/mentioned-days.ts";
import { defineCriterion, met, missing, notApplicable, unclear } from "../criterion.ts";
import en from "./words/backdating.en.json" with { type: "json" };
import nb from "./words/backdating.nb.json" with { type: "json" };
import sv from "./words/backdating.sv.json" with { type: "json" };

/** Where the period starts well before the signing: does the certificate say why? */
export const backdating = defineCriterion({
  id: "backdating",
  category: "capacity",
  impact: "moderate",
  source: {
    title: "FK 7804 v2.0, notice at more than 7 days; NAV backdating rules at more than 4 days",
    place: "sklintyg/certificate-service; navikt/regulus-regula",
    read: "2026-11",
  },
  needs: ["backdating-reason", "capacity", "signature"],
  reasons: { partial: [], missing: [], contradictory: [] },
  judge({ certificate, reading, policy }) {
    const signed = statedValue(certificate.signature)?.date;
    if (signed?.kind !== "date") return notApplicable("undated");
    const first = firstDay(certificate);
    if (first === null) return notApplicable("no-period");
    const days = daysBetween(first, signed.date);
    if (days <= 0) return notApplicable("not-backdated");
    if (days <= policy.backdatingDays.value) return met(evidenceOf(certificate.capacity));

    const { backdatingReason } = certificate;
    if (backdatingReason.status === "unreadable") return unclear(backdatingReason.reason, backdatingReason.evidence);
    const reasons = [
      ...evidenceOf(backdatingReason).filter(({ quote }) => saysMore(quote)),
      ...reasonsInText(reading),
      ...earlierContacts(reading, first, signed.date),
    ];
    return reasons.length > 0 ? met(reasons) : missing(null, evidenceOf(certificate.capacity));
  },
  ask: { about: "backdating-reason", answer: { kind: "text", maxLength: 500 } },
  texts: {
    en: {
      title: "Start before the day of signing",
      why: "For days before the certificate was signed, the office needs to see what the assessment rests on.",
      met: "The period starts close to the day of signing, or the reason is given.",
      missing: "The period starts well before the day of signing, and no reason is given.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "The certificate says “{quote}”, which starts some time before it was signed. What does the assessment of the earlier days rest on?",
    },
    sv: {
      title: "Start före underskriften",
      why: "För dagar före underskriften behöver handläggaren se vad bedömningen bygger på.",
      met: "Perioden börjar nära underskriften, eller så är orsaken angiven.",
      missing: "Perioden börjar en tid före underskriften, och ingen orsak är angiven.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "I intyget står ”{quote}”, som börjar en tid före underskriften. Vad bygger bedömningen av de tidigare dagarna på?",
    },
    nb: {
      title: "Start før underskriften",
      why: "For dager før underskriften trenger saksbehandleren å se hva vurderingen bygger på.",
      met: "Perioden begynner nær underskriften, eller årsaken er oppgitt.",
      missing: "Perioden begynner en tid før underskriften, og ingen årsak er oppgitt.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "I sykmeldingen står det «{quote}», som begynner en tid før underskriften. Hva bygger vurderingen av de tidligere dagene på?",
    },
  },
});

function firstDay(certificate: Certificate): CalendarDate | null {
  const lines = statedValue(certificate.capacity) ?? [];
  return lines.flatMap(({ from }) => (from?.kind === "date" ? [from.date] : [])).sort()[0] ?? null;
}

/** Reasons are given wherever there is room: in their own field, or in words about the early start. */
function reasonsInText({ clauses }: Reading): Evidence[] {
  return clauses
    .filter(({ topic, text }) => (topic === "backdating-reason" && saysMore(text)) || explanations.isIn(fold(text)))
    .map(({ evidence }) => evidence);
}

/** "Inlagd sedan 3/3", "phoned the surgery on 3 March": contact with care at the time shows what the early days rest on. */
function earlierContacts({ clauses }: Reading, first: CalendarDate, signed: CalendarDate): Evidence[] {
  const earliest = addDays(first, -daysBefore);
  return clauses
    .filter(
      ({ text, negated, hypothetical }) =>
        !hypothetical &&
        contacts.matches(fold(text)).some(({ start }) => !negated || !denial.test(text.slice(0, start))) &&
        mentionedDays(text.replace(sameMonth, "$1$3 – $2$3"), signed).some(
          (day) => day >= earliest && day <= addDays(first, daysAfter),
        ),
    )
    .map(({ evidence }) => evidence);
}

/** "10-24/2": from the tenth to the twenty-fourth of February. */
const sameMonth = /(?<!\d)(\d{1,2})\s?[-–]\s?(\d{1,2})([/.]\d{1,2})(?!\d)/g;

/** What is denied comes behind it: "was at A&E on 10 February, no note was written there". */
const denial = /(?<!\p{L})(?:inte|ej|aldrig|ikke|ikkje|aldri|not|never|without|no)(?!\p{L})/iu;

/** Days around the first one in which contact with care belongs to the beginning of the absence. */
const [daysBefore, daysAfter] = [3, 3];

const contacts = wordMatcher([sv, nb, en].flatMap((words) => words.contacts).map(fold));

const explanations = wordMatcher([sv, nb, en].flatMap(({ patterns }) => patterns).map(fold));

/** The tick that the period is backdated stands beside the reason and is none itself. */
function saysMore(words: string): boolean {
  return words.replace(/(?<!\p{L})(?:ja|nei|nej|yes|no)(?!\p{L})/giu, "").search(/\p{L}{2,}/u) >= 0;
}

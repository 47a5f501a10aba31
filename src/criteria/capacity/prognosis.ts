import type { Prognosis, Topic } from "#certificate/certificate.ts";
import type { Evidence } from "#certificate/evidence.ts";
import type { Clause } from "#language/clause.ts";
import type { Basis } from "../criterion.ts";
import { defineCriterion, met, missing, notApplicable, partial, unclear } from "../criterion.ts";
import { infectionCarrier, placesOf, says } from "../function/what-is-said.ts";
import { type Outlook, outlookIn } from "./outlook/outlook-in.ts";

/** Is it said when or whether the patient is expected back, or why that is uncertain? */
export const prognosis = defineCriterion({
  id: "prognosis",
  category: "capacity",
  impact: "serious",
  source: { title: "FK 7804, question 39; NAV 08-07.04, 5", place: "rubric, work capacity", read: "2026-11" },
  needs: ["prognosis"],
  reasons: { partial: ["unclear-without-reason"], missing: [], contradictory: [] },
  judge(basis) {
    const carrier = infectionCarrier(basis);
    if (carrier !== null) return carrier;
    const field = basis.certificate.prognosis;
    const evidence = field.status === "stated" ? field.evidence : [];
    const choice = field.status === "stated" ? field.value.choice : null;
    if (choice !== null && choice !== "unclear") return met(evidence);

    const told = toldOutlook(basis, choice === "unclear");
    const own = told.filter(({ clause }) => clause.topic === "prognosis");
    const explained = told.filter(
      ({ clause, doubtful, reason }) =>
        (doubtful || /prognos/i.test(clause.text)) && (reason || says(clause, "reason")),
    );
    const firm = choice === null ? own.filter(isFirm) : [];
    if (firm.length > 0) return met(clausePlaces(firm));
    const uncertain = choice === "unclear" || own.some(({ doubtful }) => doubtful);
    const reasons = uncertain ? own.filter((one) => one.reason || says(one.clause, "reason") || tellsMore(one)) : [];
    if (explained.length + reasons.length > 0) return met(clausePlaces([...explained, ...reasons]));
    if (uncertain) return partial("unclear-without-reason", evidence.length > 0 ? evidence : clausePlaces(own));

    const expected = [...told.filter((one) => one.expected), ...datedReturns(basis)];
    if (expected.length > 0) return met(clausePlaces(expected));
    const doubted = told.filter(({ doubtful }) => doubtful);
    if (doubted.length > 0) return partial("unclear-without-reason", clausePlaces(doubted));
    if (field.status === "unreadable") return unclear(field.reason, field.evidence);
    if (field.status === "stated" && hasWords(field.value)) return unclear("ambiguous", evidence);
    return field.status === "not-on-form" && !asksForFunction(basis) ? notApplicable("form") : missing();
  },
  ask: { about: "prognosis", answer: { kind: "text", maxLength: 2000 } },
  texts: {
    en: {
      title: "Prognosis",
      why: "To plan its follow-up, the office needs to know whether and when the patient is expected back at work.",
      met: "The certificate says whether or when the patient is expected back at work, or why that is uncertain.",
      missing: "The certificate does not say whether or when the patient is expected back at work.",
      partial: { "unclear-without-reason": "The prognosis is uncertain, and no reason is given." },
      missingBecause: {},
      contradictory: {},
      ask: "The certificate says “{quote}”. How do you see the way back to work? If it is too early to tell, a word on what it depends on is enough.",
    },
    sv: {
      title: "Prognos",
      why: "För att planera uppföljningen behöver handläggaren veta om och när patienten väntas tillbaka i arbete.",
      met: "Intyget anger om eller när patienten väntas tillbaka i arbete, eller varför det är osäkert.",
      missing: "Intyget anger inte om eller när patienten väntas tillbaka i arbete.",
      partial: { "unclear-without-reason": "Prognosen är oklar, och ingen orsak är angiven." },
      missingBecause: {},
      contradictory: {},
      ask: "I intyget står ”{quote}”. Hur ser du på återgången i arbete? Går det inte att säga än räcker det att skriva vad det beror på.",
    },
    nb: {
      title: "Prognose",
      why: "For å planlegge oppfølgingen trenger saksbehandleren å vite om og når pasienten ventes tilbake i arbeid.",
      met: "Sykmeldingen sier om eller når pasienten ventes tilbake i arbeid, eller hvorfor det er usikkert.",
      missing: "Sykmeldingen sier ikke om eller når pasienten ventes tilbake i arbeid.",
      partial: { "unclear-without-reason": "Prognosen er usikker, og ingen grunn er oppgitt." },
      missingBecause: {},
      contradictory: {},
      ask: "I sykmeldingen står det «{quote}». Hvordan ser du på veien tilbake til arbeid? Er det for tidlig å si, er det nok å skrive hva det avhenger av.",
    },
  },
});

/** A clause with what it tells of the way back. */
interface Told extends Outlook {
  clause: Clause;
}

/** The clauses under the question's own heading, and beside it those that tell of the way back. */
function toldOutlook({ reading, certificate: { language } }: Basis, ticksUnclear: boolean): Told[] {
  const places = reading.clauses.filter(({ topic }) => topic === "prognosis" || besides.has(topic));
  return places.flatMap((clause, at) => {
    if (clause.topic !== "prognosis" && (says(clause, "of-another") || emptyBox.test(clause.text))) return [];
    // Behind a ticked "unclear", a doubt among the further information is about that.
    const alone = outlookIn(clause, language, ticksUnclear && clause.topic === "other");
    const next = places[at + 1];
    if (!alone.begins || next === undefined || !goesOn(clause, next)) return [{ clause, ...alone }];
    // "When she can drive a bus again, the eye test in March decides."
    const both = outlookIn(joined(clause, next), language);
    return [{ clause, ...(both.doubtful || !alone.expected ? both : alone) }];
  });
}

/** "[ ] a phased return to work": offered in print, and not chosen. */
const emptyBox = /\[\s?\]|☐/u;

function goesOn(clause: Clause, next: Clause): boolean {
  const gap = (next.evidence.range?.start ?? 0) - (clause.evidence.range?.end ?? 0);
  return clause.topic === next.topic && gap >= 1 && gap <= widestGap && /^\p{Ll}/u.test(next.text);
}

/** Characters between two clauses of a sentence. */
const widestGap = 2;

function joined(clause: Clause, next: Clause): Clause {
  return {
    ...clause,
    text: `${clause.text}, ${next.text}`,
    marks: [...clause.marks, ...next.marks],
    negated: clause.negated || next.negated,
    time: next.time === "past" ? "past" : clause.time,
  };
}

/** "Expect her back, part-time at first, by June" among the words on function: a return with its time. */
function datedReturns({ reading: { clauses }, certificate }: Basis): Told[] {
  return clauses.flatMap((clause, at) => {
    if (clause.topic !== "functional-impairment" || clause.time === "past") return [];
    if (!clauses.slice(at, at + 2).some((one) => says(one, "time-ahead"))) return [];
    const outlook = outlookIn(clause, certificate.language);
    return outlook.expected ? [{ clause, ...outlook }] : [];
  });
}

function clausePlaces(told: readonly Told[]): Evidence[] {
  return placesOf([...new Set(told.map(({ clause }) => clause))]);
}

/** What is expected, and by when; what comes after it may still be open. */
function isFirm({ clause, expected }: Told): boolean {
  return expected && !clause.negated && says(clause, "return-expected") && says(clause, "time-ahead");
}

/** The form asks for the reason there: what is neither the doubt itself nor the form's own choice answers it. */
function tellsMore({ clause, doubtful }: Told): boolean {
  return (
    !doubtful && !says(clause, "return-expected", "refers-elsewhere") && clause.text.split(/\s+/).length >= fewestWords
  );
}

/** Words that can give a reason: "still getting worse". */
const fewestWords = 3;

function hasWords({ text }: Prognosis): boolean {
  return text !== null && /\p{L}{3}/u.test(text);
}

/** A fit note has no box for the prognosis but is asked for it all the same; so is any form with room for function. */
function asksForFunction({ certificate }: Basis): boolean {
  return certificate.activityLimitation.status !== "not-on-form";
}

/** Places beside its own where the way back may be told. */
const besides: ReadonlySet<Topic> = new Set([
  "unplaced",
  "other",
  "treatment",
  "measures",
  "activity-limitation",
  "message-to-employer",
  "capacity",
  "basis",
]);

import type { Prognosis, Topic } from "#certificate/certificate.ts";
import type { Clause } from "#language/clause.ts";
import type { Basis } from "../criterion.ts";
import { defineCriterion, met, missing, notApplicable, partial, unclear } from "../criterion.ts";
import { infectionCarrier, placesOf, says } from "../function/what-is-said.ts";

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

    const own = basis.reading.clauses.filter(({ topic }) => topic === "prognosis");
    const around = basis.reading.clauses.filter(({ topic, time }) => besides.has(topic) && time !== "past");
    const explained = [...own, ...around].filter(
      (clause) => (isUncertain(clause) || /prognos/i.test(clause.text)) && says(clause, "reason"),
    );
    const firm = choice === null ? own.filter(isFirm) : [];
    if (firm.length > 0) return met(placesOf(firm));
    const uncertain = choice === "unclear" || own.some(isUncertain);
    const reasons = uncertain ? own.filter((clause) => says(clause, "reason") || tellsMore(clause)) : [];
    if (explained.length + reasons.length > 0) return met(placesOf([...explained, ...reasons]));
    if (uncertain) return partial("unclear-without-reason", evidence.length > 0 ? evidence : placesOf(own));

    const expected = [
      ...own.filter((clause) => says(clause, "return-expected", "time-ahead")),
      ...around.filter((clause) => says(clause, "return-expected")),
      ...datedReturns(basis.reading.clauses),
    ].filter((clause) => !clause.negated || isAnswerByDenial(clause));
    if (expected.length > 0) return met(placesOf(expected));
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

/** "Expect her back, part-time at first, by June" among the words on function: a return with its time. */
function datedReturns(clauses: readonly Clause[]): Clause[] {
  return clauses.filter(
    (clause, at) =>
      clause.topic === "functional-impairment" &&
      clause.time !== "past" &&
      says(clause, "return-expected") &&
      clauses.slice(at, at + 2).some((one) => says(one, "time-ahead")),
  );
}

/** "Not back before the holidays" tells the time all the same, "I see no reason why not" and "will not return" whether. */
function isAnswerByDenial({ marks }: Clause): boolean {
  return marks.some(({ tag, entry }) => tag === "return-expected" && byDenial.test(entry));
}

const byDenial = /^(?:not-before|no-doubt-back|not-back)/;

/** What is expected, and by when; what comes after it may still be open. */
function isFirm(clause: Clause): boolean {
  return !isUncertain(clause) && !clause.negated && says(clause, "return-expected") && says(clause, "time-ahead");
}

function isUncertain(clause: Clause): boolean {
  return says(clause, "return-uncertain");
}

/** The form asks for the reason there: what is neither the doubt itself nor the form's own choice answers it. */
function tellsMore(clause: Clause): boolean {
  return (
    !isUncertain(clause) &&
    !says(clause, "return-expected", "refers-elsewhere") &&
    clause.text.split(/\s+/).length >= fewestWords
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

import type { Topic } from "#certificate/certificate.ts";
import { wordMatcher } from "#codes/word-matcher.ts";
import type { Clause } from "#language/clause.ts";
import { defineCriterion, met, missing, notApplicable, unclear } from "../criterion.ts";
import { infectionCarrier, placesOf, says } from "../function/what-is-said.ts";
import en from "./words/treatment.en.json" with { type: "json" };
import nb from "./words/treatment.nb.json" with { type: "json" };
import sv from "./words/treatment.sv.json" with { type: "json" };

/** Is ongoing or planned treatment, assessment or referral named, or said not to be needed? */
export const treatmentPlan = defineCriterion({
  id: "treatment-plan",
  category: "capacity",
  impact: "moderate",
  source: {
    title: "FK 7804, questions 19–20; NAV 08-07.04, 6.2.4",
    place: "rubric, work capacity",
    read: "2026-11",
  },
  needs: ["treatment"],
  reasons: { partial: [], missing: [], contradictory: [] },
  judge(basis) {
    const carrier = infectionCarrier(basis);
    if (carrier !== null) return carrier;
    const { treatment } = basis.certificate;
    const refers = basis.reading.clauses.filter(({ topic }) => topic === "treatment");
    const only =
      refers.length > 0 && refers.every((clause) => says(clause, "refers-elsewhere") && !says(clause, "treatment"));
    if (treatment.status === "stated" && !only) return met(treatment.evidence);
    if (treatment.status === "unreadable") return unclear(treatment.reason, treatment.evidence);
    const told = basis.reading.clauses.filter((clause) => !besides.has(clause.topic) && tellsTreatment(clause));
    if (told.length > 0) return met(placesOf(told));
    return treatment.status === "not-on-form" ? notApplicable("form") : missing();
  },
  ask: { about: "treatment", answer: { kind: "text", maxLength: 2000 } },
  texts: {
    en: {
      title: "Treatment and plan",
      why: "Treatment and plans help the office to see how the illness is expected to develop.",
      met: "The certificate describes treatment or plans, or says that none are needed.",
      missing: "The certificate says nothing about treatment or plans.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "Which treatment or investigation, if any, is under way or planned?",
    },
    sv: {
      title: "Behandling och plan",
      why: "Behandling och planering hjälper handläggaren att förstå hur sjukdomen väntas utvecklas.",
      met: "Intyget beskriver behandling eller planering, eller anger att ingen behövs.",
      missing: "Intyget säger inget om behandling eller planering.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "Vilken behandling eller utredning pågår eller planeras, om det finns någon?",
    },
    nb: {
      title: "Behandling og plan",
      why: "Behandling og planer hjelper saksbehandleren å se hvordan sykdommen ventes å utvikle seg.",
      met: "Sykmeldingen beskriver behandling eller planer, eller sier at ingen trengs.",
      missing: "Sykmeldingen sier ingenting om behandling eller planer.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "Hvilken behandling eller utredning pågår eller er planlagt, hvis det er noen?",
    },
  },
});

/** Places where such words are no plan: the work, the past, the way back. */
const besides: ReadonlySet<Topic> = new Set([
  "occupation",
  "backdating-reason",
  "prognosis",
  "history",
  "message-to-employer",
]);

/** A treatment that is neither denied nor over, an investigation to come, or that none is needed. */
function tellsTreatment(clause: Clause): boolean {
  if (says(clause, "of-another")) return false;
  if (none.isIn(clause.text)) return true;
  const named = treatments.matches(clause.text);
  if (named.length > 0 && ongoing.isIn(clause.text)) return true;
  if (clause.time === "past") return false;
  if (named.some(({ start }) => !denial.test(clause.text.slice(0, start)))) return true;
  if (clause.negated) return false;
  return says(clause, "treatment", "no-treatment") || (investigations.isIn(clause.text) && planned.isIn(clause.text));
}

/** "No tablets": what is denied comes behind it; "ten days, then nothing more" denies nothing before it. */
const denial =
  /(?<!\p{L})(?:inte|ej|ingen|inget|inga|aldrig|utan|ikke|ikkje|uten|aldri|no|not|cannot|never|without|nor)(?!\p{L})/iu;

const lists = [sv, nb, en];
const treatments = wordMatcher([...new Set(lists.flatMap((words) => words.treatments))]);
const ongoing = wordMatcher([...new Set(lists.flatMap((words) => words.ongoing))]);
const investigations = wordMatcher([...new Set(lists.flatMap((words) => words.investigations))]);
const planned = wordMatcher([...new Set(lists.flatMap((words) => words.planned))]);
const none = wordMatcher(lists.flatMap((words) => words.none));

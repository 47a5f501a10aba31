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
    const explained = [...own, ...around].filter((clause) => isUncertain(clause) && says(clause, "reason"));
    const uncertain = choice === "unclear" || own.some(isUncertain);
    const reasons = uncertain ? own.filter((clause) => says(clause, "reason")) : [];
    if (explained.length + reasons.length > 0) return met(placesOf([...explained, ...reasons]));
    if (uncertain) return partial("unclear-without-reason", evidence.length > 0 ? evidence : placesOf(own));

    const expected = [
      ...own.filter((clause) => says(clause, "return-expected", "time-ahead")),
      ...around.filter((clause) => says(clause, "return-expected")),
    ].filter(({ negated }) => !negated);
    if (expected.length > 0) return met(placesOf(expected));
    if (field.status === "unreadable") return unclear(field.reason, field.evidence);
    if (field.status === "stated" && hasWords(field.value)) return unclear("ambiguous", evidence);
    return field.status === "not-on-form" && !asksForFunction(basis) ? notApplicable("form") : missing();
  },
  ask: { about: "prognosis", answer: { kind: "text", maxLength: 2000 } },
  texts: {
    en: {
      title: "Prognosis",
      why: "The office plans its follow-up by when or whether the person is expected back.",
      met: "The certificate says when or whether the patient is expected back, or why that is uncertain.",
      missing: "The certificate does not say when or whether the patient is expected back.",
      partial: { "unclear-without-reason": "The prognosis is uncertain, and no reason is given." },
      missingBecause: {},
      contradictory: {},
      ask: "How do you see the way back to work, and if it cannot be told yet, what does it depend on?",
    },
    sv: {
      title: "Prognos",
      why: "Handläggaren planerar uppföljningen efter när eller om personen väntas tillbaka.",
      met: "Intyget anger när eller om patienten väntas tillbaka, eller varför det är osäkert.",
      missing: "Intyget anger inte när eller om patienten väntas tillbaka.",
      partial: { "unclear-without-reason": "Prognosen är oklar, och ingen orsak är angiven." },
      missingBecause: {},
      contradictory: {},
      ask: "Hur ser du på återgången i arbete, och om det inte går att säga än, vad beror det på?",
    },
    nb: {
      title: "Prognose",
      why: "Saksbehandleren planlegger oppfølgingen etter når eller om personen ventes tilbake.",
      met: "Sykmeldingen sier når eller om pasienten ventes tilbake, eller hvorfor det er usikkert.",
      missing: "Sykmeldingen sier ikke når eller om pasienten ventes tilbake.",
      partial: { "unclear-without-reason": "Prognosen er usikker, og ingen grunn er oppgitt." },
      missingBecause: {},
      contradictory: {},
      ask: "Hvordan ser du på veien tilbake til arbeid, og om det ikke kan sies ennå, hva avhenger det av?",
    },
  },
});

function isUncertain(clause: Clause): boolean {
  return says(clause, "return-uncertain");
}

function hasWords({ text }: Prognosis): boolean {
  return text !== null && /\p{L}{3}/u.test(text);
}

/** A fit note has no box for the prognosis but is asked for it all the same; so is any form with room for function. */
function asksForFunction({ certificate }: Basis): boolean {
  return certificate.activityLimitation.status !== "not-on-form";
}

/** Places beside its own where the way back may be told. */
const besides: ReadonlySet<Topic> = new Set(["unplaced", "other", "treatment", "measures", "activity-limitation"]);

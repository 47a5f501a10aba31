import type { CapacityPeriod } from "#certificate/capacity.ts";
import type { Topic } from "#certificate/certificate.ts";
import { statedValue } from "#certificate/statement.ts";
import type { Clause } from "#language/clause.ts";
import type { Basis } from "../criterion.ts";
import { defineCriterion, met, missing, notApplicable } from "../criterion.ts";
import { infectionCarrier, placesOf, says } from "../function/what-is-said.ts";

/** At full absence beyond the short period: is it said why part of the work is not possible, or what could be done? */
export const remainingCapacity = defineCriterion({
  id: "remaining-capacity",
  category: "capacity",
  impact: "moderate",
  source: {
    title: "NAV 08-07.04, 4.3.3 and 7; FK 7804, question 44; UK fit note, adjustments",
    place: "rubric, work capacity",
    read: "2026-11",
  },
  needs: ["measures", "capacity", "activity-limitation", "other"],
  reasons: { partial: [], missing: [], contradictory: [] },
  judge(basis) {
    const carrier = infectionCarrier(basis);
    if (carrier !== null) return carrier;
    const lines = statedValue(basis.certificate.capacity) ?? [];
    const told = considered(basis);
    if (lines.some(({ incapacity }) => incapacity.kind === "may-be-fit")) {
      return met([...placesOf(withWhatGoes(basis, told)), ...lines.flatMap(({ evidence }) => evidence)].slice(0, 4));
    }
    if (!lines.some(isFull)) return notApplicable("not-full-absence");
    const { totalDays } = basis.absence;
    if (totalDays !== null && totalDays <= basis.policy.shortPeriodDays.value) return notApplicable("short-period");
    const stepwise = lines.filter(({ incapacity }) => incapacity.kind === "percent" && incapacity.percent < 100);
    if (stepwise.length > 0) {
      const beside = placesOf(withWhatGoes(basis, told)).slice(0, 2);
      return met([...beside, ...stepwise.flatMap(({ evidence }) => evidence)].slice(0, 4));
    }
    return told.length > 0 ? met(placesOf(told)) : missing();
  },
  ask: { about: "measures", answer: { kind: "text", maxLength: 2000 } },
  texts: {
    en: {
      title: "Remaining work capacity",
      why: "At full absence the office looks at whether part of the work, or other tasks, could be done.",
      met: "The certificate says what could be done, or why part-time or adapted work is not possible.",
      missing: "The certificate does not touch on part-time or adapted work.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "How do you see the possibility of part-time or adapted work during the period?",
    },
    sv: {
      title: "Kvarvarande arbetsförmåga",
      why: "Vid hel frånvaro ser handläggaren på om en del av arbetet eller andra uppgifter kan utföras.",
      met: "Intyget säger vad som är möjligt, eller varför deltid eller anpassat arbete inte är möjligt.",
      missing: "Intyget tar inte upp deltid eller anpassat arbete.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "Hur ser du på möjligheten till deltid eller anpassat arbete under perioden?",
    },
    nb: {
      title: "Gjenværende arbeidsevne",
      why: "Ved fullt fravær ser saksbehandleren på om deler av arbeidet eller andre oppgaver kan utføres.",
      met: "Sykmeldingen sier hva som er mulig, eller hvorfor gradering eller tilrettelagt arbeid ikke er mulig.",
      missing: "Sykmeldingen tar ikke opp gradering eller tilrettelagt arbeid.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "Hvordan ser du på muligheten for gradering eller tilrettelagt arbeid i perioden?",
    },
  },
});

function isFull({ incapacity }: CapacityPeriod): boolean {
  return incapacity.kind === "percent" && incapacity.percent === 100;
}

/** Words on part-time or adapted work; what the work was before and how the leave ends are another matter. */
function considered({ reading, certificate }: Basis) {
  return reading.clauses.filter((clause) => {
    const { topic } = clause;
    if (topic === "diagnosis" || (topic === "capacity" && certificate.form === "uk-med3")) return false;
    if (topic === "occupation") return toldByEvents(clause);
    if (
      clause.marks.some(
        ({ tag, entry }) => tag === "adapted-work-considered" && !(topic === "treatment" && entry === triedWhat),
      )
    )
      return true;
    if (topic === "measures" && says(clause, "work-demand") && !says(clause, "occupation")) return true;
    if (besides.has(topic)) return false;
    return (
      (says(clause, "remaining-capacity") || deniedPart(clause)) && topic !== "capacity" && !says(clause, "occupation")
    );
  });
}

/** "Tried, stopped after three days": where treatment is told, that was a medicine. */
const triedWhat = "work-left-days-tried";

/** Among the tasks only what was tried, asked for, is taken or could be, and no part-time post. */
function toldByEvents({ marks, time, hypothetical }: Clause): boolean {
  return marks.some(
    ({ tag, entry }) =>
      (tag === "adapted-work-considered" && entry.startsWith("work-left-")) ||
      (tag === "remaining-capacity" && entry === "learned" && (hypothetical || time === "past")),
  );
}

/** "There is no quiet room": denying is how most of it is said, so that a "no" disputes nothing here. */
function deniedPart({ negated, disputed }: Clause): boolean {
  return negated && disputed.some(({ tag }) => tag === "remaining-capacity");
}

/** Beside the degree: what the patient can do, in the words of the certificate. */
function withWhatGoes({ reading }: Basis, told: readonly Clause[]): Clause[] {
  return reading.clauses.filter(
    (clause) => told.includes(clause) || (says(clause, "activity-intact") && clause.time !== "past" && !clause.negated),
  );
}

/** Places where part-time is how the leave ends, or how often treatment is given. */
const besides: ReadonlySet<Topic> = new Set(["prognosis", "treatment"]);

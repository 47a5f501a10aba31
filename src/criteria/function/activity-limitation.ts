import type { Topic } from "#certificate/certificate.ts";
import type { Clause } from "#language/clause.ts";
import type { Basis } from "../criterion.ts";
import { defineCriterion, met, missing, notApplicable, partial, unclear } from "../criterion.ts";
import {
  alsoPerhaps,
  describesJob,
  isDisputed,
  isLearnedLimit,
  judgeFunction,
  limitationClauses,
  placesOf,
  presentClauses,
  says,
} from "./what-is-said.ts";

/** Does the certificate name something concrete that the patient has difficulty doing? */
export const activityLimitation = defineCriterion({
  id: "activity-limitation",
  category: "function",
  impact: "critical",
  source: {
    title: "FK 7804, question 17; NAV 08-07.04, 6.2.2; ICF chapters d1–d9",
    place: "rubric, functional consequences",
    read: "2026-11",
  },
  needs: ["activity-limitation", "functional-impairment", "other"],
  reasons: { partial: ["general", "impairment-repeated"], missing: [], contradictory: [] },
  judge(basis) {
    return judgeFunction(basis, () => {
      const limits = limitationClauses(basis);
      const undecided = leftOpen(basis, limits);
      if (undecided.length > 0) return unclear("ambiguous", placesOf(undecided));
      if (limits.length > 0) {
        const perhaps = alsoPerhaps(presentClauses(basis), limits, "activity-limited", ownPlace);
        return met(
          placesOf(
            [...limits, ...perhaps],
            (clause) => clause.topic === "activity-limitation" && !perhaps.includes(clause),
          ),
        );
      }
      const disputed = inDispute(basis);
      if (disputed.length > 0) return unclear("readers-disagree", placesOf(disputed));
      const { activityLimitation: field } = basis.certificate;
      if (field.status === "unreadable") return unclear(field.reason, field.evidence);
      const present = presentClauses(basis);
      const general = [...present, ...besideTreatment(basis)].filter(
        (one) => says(one, "incapacity-general") && (answersActivity.has(one.topic) || sharesPlace(basis, one)),
      );
      if (general.length > 0) return partial("general", placesOf(general));
      const inField = present.filter(({ topic }) => topic === "activity-limitation");
      const repeated = inField.filter((clause) => says(clause, "symptom", "function-reduced"));
      if (repeated.length > 0) return partial("impairment-repeated", placesOf(repeated));
      if (field.status === "not-on-form") return notApplicable("form");
      const inPlace = basis.reading.clauses.filter(({ topic }) => topic === "activity-limitation");
      return inField.some(understood) || inField.length === 0 || inPlace.some(isOvercome)
        ? missing(null, placesOf(inPlace))
        : unclear("ambiguous", placesOf(inField));
    });
  },
  ask: { about: "activity-limitation", answer: { kind: "text", maxLength: 4000 } },
  texts: {
    en: {
      title: "Activity limitation",
      why: "The office assesses work capacity from what the illness makes difficult to do.",
      met: "The certificate names something concrete that the patient has difficulty doing.",
      missing: "The certificate does not say what the patient has difficulty doing.",
      partial: {
        general: "The certificate says that the patient cannot work, but not what is difficult to do.",
        "impairment-repeated": "Where the limitation should stand, the certificate repeats complaints or functions.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "The certificate says “{quote}”. In your judgement, what does the patient have difficulty doing because of the illness? A few examples, at work or in everyday life, are enough.",
    },
    sv: {
      title: "Aktivitetsbegränsning",
      why: "Handläggaren bedömer arbetsförmågan utifrån vad sjukdomen gör svårt att utföra.",
      met: "Intyget nämner något konkret som patienten har svårt att göra.",
      missing: "Intyget anger inte vad patienten har svårt att göra.",
      partial: {
        general: "Intyget säger att patienten inte kan arbeta, men inte vad som är svårt att göra.",
        "impairment-repeated": "Där begränsningen skulle stå upprepas besvär eller funktioner.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "I intyget står ”{quote}”. Vad har patienten enligt din bedömning svårt att göra på grund av sjukdomen? Det räcker med några exempel, från arbetet eller vardagen.",
    },
    nb: {
      title: "Aktivitetsbegrensning",
      why: "Saksbehandleren vurderer arbeidsevnen ut fra hva sykdommen gjør vanskelig å utføre.",
      met: "Sykmeldingen nevner noe konkret som pasienten har vansker med å gjøre.",
      missing: "Sykmeldingen sier ikke hva pasienten har vansker med å gjøre.",
      partial: {
        general: "Sykmeldingen sier at pasienten ikke kan arbeide, men ikke hva som er vanskelig å gjøre.",
        "impairment-repeated": "Der begrensningen skulle stått, gjentas plager eller funksjoner.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "I sykmeldingen står det «{quote}». Hva har pasienten etter din vurdering vansker med å gjøre på grunn av sykdommen? Noen få eksempler, fra arbeidet eller hverdagen, er nok.",
    },
  },
});

const ownPlace: ReadonlySet<Topic> = new Set(["activity-limitation", "unplaced", "other"]);

/** Where the physician denies every limitation, what only the learned reader takes for one is not in dispute. */
function inDispute(basis: Basis): Clause[] {
  const told = presentClauses(basis);
  const denied = told.some(
    (clause) => clause.topic === "activity-limitation" && says(clause, "no-limitation", "capable"),
  );
  return told.filter(
    (clause) =>
      isDisputed(clause, "activity-limited", "activity-by-order") &&
      !describesJob(clause) &&
      !(denied && clause.disputed.every(({ entry }) => entry === "learned")),
  );
}

/** Doubt of the physician's own, or a "can / cannot" that nobody has settled, beside limits that are all hedged, told by others or told only there. */
function leftOpen(basis: Basis, limits: readonly Clause[]): Clause[] {
  const doubts = presentClauses(basis).filter(
    (clause) =>
      (clause.topic === "activity-limitation" && says(clause, "undecided")) ||
      (clause.topic === "unplaced" && clause.marks.some(({ entry }) => entry.startsWith("either-way"))),
  );
  const firm = limits.filter(
    (clause) =>
      !says(clause, "undecided", "hedged") &&
      clause.source === "physician" &&
      !isLearnedLimit(clause) &&
      !(clause.topic === "activity-limitation" && says(clause, "activity-intact")),
  );
  return doubts.length > 0 && firm.length === 0 ? doubts : [];
}

/** Places where "cannot work" stands as an answer to what is difficult. */
const answersActivity: ReadonlySet<Topic> = new Set([
  "activity-limitation",
  "unplaced",
  "other",
  "history",
  "medical-reasons",
  "treatment",
]);

/** NAV asks in one breath for treatment and whether it goes with work. */
function besideTreatment({ reading }: Basis): Clause[] {
  return reading.clauses.filter(
    ({ topic, time, hypothetical }) => topic === "treatment" && time !== "past" && !hypothetical,
  );
}

/** A fit note has one place for function and activity. */
function sharesPlace({ certificate }: Basis, { topic }: Clause): boolean {
  return topic === "functional-impairment" && certificate.occupation.status === "not-on-form";
}

/** What could not be done once: what stands beside it tells how it is now. */
function isOvercome(clause: Clause): boolean {
  return clause.time === "past" && says(clause, "activity-limited");
}

/** Long enough to say something, with nothing in it that the lexicons know: a person must read it. */
const longEnough = 4;

function understood(clause: Clause): boolean {
  return clause.marks.length > 0 || clause.negated || clause.text.split(/\s+/).length < longEnough;
}

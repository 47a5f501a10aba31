import type { Clause } from "#language/clause.ts";
import { defineCriterion, met, missing, unclear } from "../criterion.ts";
import { judgeFunction, limitationClauses, placesOf, presentClauses, says } from "./what-is-said.ts";

/** Is there a degree for the impairment or the limitation: a word, a measure, a scale, a duration? */
export const severity = defineCriterion({
  id: "severity",
  category: "function",
  impact: "moderate",
  source: {
    title: "FK 7804, questions 35 and 17: degree if possible; ICF qualifiers",
    place: "rubric, functional consequences",
    read: "2026-11",
  },
  needs: ["functional-impairment", "activity-limitation", "other"],
  reasons: { partial: [], missing: [], contradictory: [] },
  judge(basis) {
    return judgeFunction(basis, () => {
      const present = presentClauses(basis);
      const limits = new Set(limitationClauses(basis));
      const describes = (clause: Clause) => limits.has(clause) || says(clause, "function-reduced");
      const graded = [...new Set([...present, ...limits])].filter(
        (clause) =>
          (describes(clause) && (says(clause, "degree", "measure", "extent") || isMeasured(clause))) ||
          hasScore(clause),
      );
      const anyDescribed = limits.size > 0 || present.some(describes);
      const alone = anyDescribed ? present.filter(standsAlone) : [];
      if (graded.length + alone.length > 0)
        return met(placesOf([...graded, ...alone], (clause) => says(clause, "degree")));
      const fields = [basis.certificate.functionalImpairment, basis.certificate.activityLimitation];
      const unread = fields.find((field) => field.status === "unreadable");
      return unread?.status === "unreadable" ? unclear(unread.reason, unread.evidence) : missing();
    });
  },
  ask: { about: "activity-limitation", answer: { kind: "text", maxLength: 1000 } },
  texts: {
    en: {
      title: "Severity",
      why: "The severity helps the office to see how great the difficulties are.",
      met: "The certificate gives a degree for the impairment or the limitation.",
      missing: "The certificate gives no degree for the impairment or the limitation.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "How pronounced do you judge the difficulties to be, if it can be said – for example mild, moderate, severe or total, or in your own words?",
    },
    sv: {
      title: "Svårighetsgrad",
      why: "Svårighetsgraden hjälper handläggaren att förstå hur stora svårigheterna är.",
      met: "Intyget anger en grad för funktionsnedsättningen eller aktivitetsbegränsningen.",
      missing: "Intyget anger ingen grad för funktionsnedsättningen eller aktivitetsbegränsningen.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "Hur uttalade bedömer du att svårigheterna är, om det går att säga – till exempel lätta, måttliga, svåra eller totala, eller med egna ord?",
    },
    nb: {
      title: "Alvorlighetsgrad",
      why: "Alvorlighetsgraden hjelper saksbehandleren å forstå hvor store vanskene er.",
      met: "Sykmeldingen angir en grad for den nedsatte funksjonen eller aktivitetsbegrensningen.",
      missing: "Sykmeldingen angir ingen grad for den nedsatte funksjonen eller aktivitetsbegrensningen.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "Hvor uttalte vurderer du at vanskene er, om det lar seg si – for eksempel lette, moderate, alvorlige eller totale, eller med egne ord?",
    },
  },
});

function isMeasured({ marks }: Clause): boolean {
  return marks.some(({ entry }) => entry === "measured-value" || entry === "muscle-grade");
}

function hasScore(clause: Clause): boolean {
  return says(clause, "scale") && /\d|\b[IV]{1,3}\b/.test(clause.text);
}

/** Longest stand-alone degree, in words: "Medelsvåra till svåra svårigheter". */
const longestAlone = 4;

/** A degree in a clause of its own, after what it grades; a graded complaint is none. */
function standsAlone(clause: Clause): boolean {
  return (
    says(clause, "degree") &&
    !says(clause, "symptom", "illness", "treatment") &&
    clause.text.split(/[\s–-]+/).length <= longestAlone &&
    (clause.topic === "activity-limitation" ||
      clause.topic === "functional-impairment" ||
      clause.topic === "unplaced" ||
      clause.topic === "other")
  );
}

import type { Topic } from "#certificate/certificate.ts";
import { defineCriterion, met, missing, notApplicable, partial, unclear } from "../criterion.ts";
import { alsoPerhaps, isDisputed, judgeFunction, placesOf, presentClauses, says } from "./what-is-said.ts";

/** Is at least one body function said to be reduced? */
export const functionalImpairment = defineCriterion({
  id: "functional-impairment",
  category: "function",
  impact: "critical",
  source: {
    title: "FK 7804, question 35; NAV 08-07.04, 6.2.1; ICF chapters b1–b8",
    place: "rubric, functional consequences",
    read: "2026-11",
  },
  needs: ["functional-impairment", "activity-limitation", "other"],
  reasons: { partial: ["symptom-only"], missing: [], contradictory: [] },
  judge(basis) {
    return judgeFunction(basis, () => {
      const present = presentClauses(basis);
      const reduced = present.filter((clause) => says(clause, "function-reduced"));
      if (reduced.length > 0) {
        const perhaps = alsoPerhaps(present, reduced, "function-reduced", ownPlace);
        return met(
          placesOf([...reduced, ...perhaps], (clause) => says(clause, "function-reduced") && says(clause, "degree")),
        );
      }
      const disputed = present.filter((clause) => isDisputed(clause, "function-reduced"));
      if (disputed.length > 0) return unclear("readers-disagree", placesOf(disputed));
      const { functionalImpairment: field } = basis.certificate;
      if (field.status === "unreadable") return unclear(field.reason, field.evidence);
      const complaints = present.filter((clause) => says(clause, "symptom"));
      if (complaints.length > 0) return partial("symptom-only", placesOf(complaints));
      if (field.status === "not-on-form") return notApplicable("form");
      return missing(null, placesOf(basis.reading.clauses.filter(({ topic }) => topic === "functional-impairment")));
    });
  },
  ask: { about: "functional-impairment", answer: { kind: "text", maxLength: 4000 } },
  texts: {
    en: {
      title: "Functional impairment",
      why: "The office needs to see how the illness affects body functions, whether physical, mental or cognitive.",
      met: "The certificate says which body function is reduced.",
      missing: "The certificate does not say which body function is reduced.",
      partial: {
        "symptom-only": "The certificate names complaints, but not which function is reduced, in what way or how much.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "The certificate says “{quote}”. In your judgement, how does the illness affect the patient’s functions – physical, mental or cognitive?",
    },
    sv: {
      title: "Funktionsnedsättning",
      why: "Handläggaren behöver se hur sjukdomen påverkar fysiska, psykiska eller kognitiva funktioner.",
      met: "Intyget anger vilken kroppsfunktion som är nedsatt.",
      missing: "Intyget anger inte vilken kroppsfunktion som är nedsatt.",
      partial: {
        "symptom-only":
          "Intyget nämner besvär, men inte vilken funktion som är nedsatt, på vilket sätt eller hur mycket.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "I intyget står ”{quote}”. Hur påverkar sjukdomen enligt din bedömning patientens funktioner – fysiska, psykiska eller kognitiva?",
    },
    nb: {
      title: "Funksjonsevne",
      why: "Saksbehandleren trenger å se hvordan sykdommen påvirker fysiske, psykiske eller kognitive funksjoner.",
      met: "Sykmeldingen sier hvilken kroppsfunksjon som er nedsatt.",
      missing: "Sykmeldingen sier ikke hvilken kroppsfunksjon som er nedsatt.",
      partial: {
        "symptom-only":
          "Sykmeldingen nevner plager, men ikke hvilken funksjon som er nedsatt, på hvilken måte eller hvor mye.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "I sykmeldingen står det «{quote}». Hvordan påvirker sykdommen etter din vurdering pasientens funksjoner – fysiske, psykiske eller kognitive?",
    },
  },
});

const ownPlace: ReadonlySet<Topic> = new Set(["functional-impairment", "unplaced", "other"]);

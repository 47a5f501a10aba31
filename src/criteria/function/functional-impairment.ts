import { defineCriterion, met, missing, notApplicable, partial, unclear } from "../criterion.ts";
import { judgeFunction, placesOf, presentClauses, says } from "./what-is-said.ts";

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
      if (reduced.length > 0) return met(placesOf(reduced));
      const { functionalImpairment: field } = basis.certificate;
      if (field.status === "unreadable") return unclear(field.reason, field.evidence);
      const complaints = present.filter((clause) => says(clause, "symptom"));
      if (complaints.length > 0) return partial("symptom-only", placesOf(complaints));
      return field.status === "not-on-form" ? notApplicable("form") : missing();
    });
  },
  ask: { about: "functional-impairment", answer: { kind: "text", maxLength: 4000 } },
  texts: {
    en: {
      title: "Functional impairment",
      why: "The office assesses how the illness affects the person's functions, physical, mental or cognitive.",
      met: "The certificate says which body function is reduced.",
      missing: "The certificate does not say which body function is reduced.",
      partial: {
        "symptom-only": "The certificate names complaints, but not which function they reduce, how or how much.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "In your judgement, which functions (physical, mental or cognitive) does the illness affect, and in what way and to what extent?",
    },
    sv: {
      title: "Funktionsnedsättning",
      why: "Handläggaren bedömer hur sjukdomen påverkar fysiska, psykiska eller kognitiva funktioner.",
      met: "Intyget anger vilken kroppsfunktion som är nedsatt.",
      missing: "Intyget anger inte vilken kroppsfunktion som är nedsatt.",
      partial: {
        "symptom-only": "Intyget nämner besvär, men inte vilken funktion som är nedsatt, hur eller hur mycket.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "Vilka funktioner (fysiska, psykiska eller kognitiva) påverkas enligt din bedömning av sjukdomen, på vilket sätt och i vilken utsträckning?",
    },
    nb: {
      title: "Funksjonsnedsettelse",
      why: "Saksbehandleren vurderer hvordan sykdommen påvirker fysiske, psykiske eller kognitive funksjoner.",
      met: "Sykmeldingen sier hvilken kroppsfunksjon som er nedsatt.",
      missing: "Sykmeldingen sier ikke hvilken kroppsfunksjon som er nedsatt.",
      partial: {
        "symptom-only": "Sykmeldingen nevner plager, men ikke hvilken funksjon som er nedsatt, hvordan eller hvor mye.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "Hvilke funksjoner (fysiske, psykiske eller kognitive) påvirkes etter din vurdering av sykdommen, på hvilken måte og i hvilken grad?",
    },
  },
});

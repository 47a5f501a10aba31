import type { Topic } from "#certificate/certificate.ts";
import type { Clause } from "#language/clause.ts";
import type { Basis } from "../criterion.ts";
import { defineCriterion, met, missing, notApplicable, partial, unclear } from "../criterion.ts";
import { alsoPerhaps, judgeFunction, placesOf, presentClauses, says } from "./what-is-said.ts";

/** Is it said what the picture rests on: a finding, a test, an observation, or a valued account? */
export const impairmentBasis = defineCriterion({
  id: "impairment-basis",
  category: "function",
  impact: "serious",
  source: {
    title: "FK 7804, question 35; HSLF-FS 2018:54; HFD 2022 ref. 47",
    place: "rubric, functional consequences",
    read: "2026-11",
  },
  needs: ["functional-impairment", "activity-limitation", "other"],
  reasons: { partial: ["unvalued-account"], missing: [], contradictory: [] },
  judge(basis) {
    return judgeFunction(basis, () => {
      const present = presentClauses(basis).filter(({ topic }) => topic !== "prognosis" && topic !== "measures");
      const findings = present.filter(isFinding);
      const accounts = present.filter(
        (clause) =>
          clause.source !== "physician" &&
          (says(clause, "symptom", "function-reduced", "activity-limited") || askedFor.has(clause.topic)),
      );
      const described = accounts.length > 0 || present.some((clause) => says(clause, "function-reduced", "symptom"));
      const valued = described ? present.filter(isValuation) : [];
      if (findings.length + valued.length > 0)
        return met(
          placesOf(
            [...findings, ...valued, ...perhaps(present, [...findings, ...valued])],
            (clause) => clause === valued[0],
          ),
        );
      const { functionalImpairment: field } = basis.certificate;
      if (field.status === "unreadable") return unclear(field.reason, field.evidence);
      if (hasNoPlaceFor(basis)) return notApplicable("form");
      return accounts.length > 0 ? partial("unvalued-account", placesOf(accounts)) : missing();
    });
  },
  ask: { about: "functional-impairment", answer: { kind: "text", maxLength: 4000 } },
  texts: {
    en: {
      title: "What the assessment rests on",
      why: "The office needs to know where the information comes from and how it is assessed medically.",
      met: "The certificate says what the assessment rests on.",
      missing: "The certificate does not say what the assessment rests on.",
      partial: {
        "unvalued-account": "The certificate relates what the patient says, but not how the physician values it.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "The certificate says “{quote}”. What do you base your assessment on – for example your own observations, an examination, or the patient’s account as you assess it?",
    },
    sv: {
      title: "Vad bedömningen bygger på",
      why: "Handläggaren behöver veta varifrån uppgifterna kommer och hur de värderas medicinskt.",
      met: "Intyget anger vad bedömningen bygger på.",
      missing: "Intyget anger inte vad bedömningen bygger på.",
      partial: { "unvalued-account": "Intyget återger vad patienten berättar, men inte hur läkaren värderar det." },
      missingBecause: {},
      contradictory: {},
      ask: "I intyget står ”{quote}”. Vad grundar du din bedömning på – till exempel egna iakttagelser, undersökning eller patientens egen beskrivning så som du värderar den?",
    },
    nb: {
      title: "Hva vurderingen bygger på",
      why: "Saksbehandleren trenger å vite hvor opplysningene kommer fra, og hvordan de vurderes medisinsk.",
      met: "Sykmeldingen sier hva vurderingen bygger på.",
      missing: "Sykmeldingen sier ikke hva vurderingen bygger på.",
      partial: {
        "unvalued-account": "Sykmeldingen gjengir hva pasienten forteller, men ikke hvordan legen vurderer det.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "I sykmeldingen står det «{quote}». Hva bygger du vurderingen din på – for eksempel egne observasjoner, undersøkelse eller pasientens egen beskrivelse slik du vurderer den?",
    },
  },
});

/** What may be a finding, and what the physician tells of a function where findings are asked for. */
function perhaps(present: readonly Clause[], found: readonly Clause[]): Clause[] {
  const known = new Set(found);
  const told = present.filter(
    (clause) =>
      !known.has(clause) &&
      clause.topic === "functional-impairment" &&
      clause.source === "physician" &&
      says(clause, "function-reduced"),
  );
  return [...alsoPerhaps(present, [...found, ...told], "finding", examined), ...told];
}

const examined: ReadonlySet<Topic> = new Set(["functional-impairment", "basis", "history", "unplaced", "other"]);

/** Places whose very question is how the patient functions: whatever is told there is an account of it. */
const askedFor: ReadonlySet<Topic> = new Set(["functional-impairment", "activity-limitation"]);

/** What is ordered, or stands in another paper, is no finding told here. Examination words, angles, scales and tests, measured values, and failing behaviour that the physician saw. */
function isFinding(clause: Clause): boolean {
  if (clause.time === "future" || says(clause, "refers-elsewhere")) return false;
  const measured = clause.marks.some(({ tag, entry }) => tag === "measure" && entry === "angle");
  if (measured || says(clause, "finding") || (says(clause, "scale") && /\d/.test(clause.text))) return true;
  return (
    clause.source === "physician" &&
    clause.marks.some(
      ({ tag, entry, icf }) =>
        (tag === "function-reduced" && seen.has(entry)) || (tag === "function-intact" && isTested(icf)),
    )
  );
}

/** Sensation, joints, muscles, movement: that they are normal shows only when somebody tries them. */
function isTested(icf: string | undefined): boolean {
  return icf !== undefined && /^b(?:26|7)/.test(icf);
}

const seen: ReadonlySet<string> = new Set([
  "measured-value",
  "muscle-grade",
  "limb-states",
  "limb-states-nn",
  "limb-motions",
  "limb-motions-nn",
  "lost-thread",
  "clinical-signs",
  "observed-behaviour",
  "observed-behaviour-nn",
  "contact-lost",
]);

/**
 * A valuation of work capacity or of the outlook values no account; nor does "based on what the patient says",
 * or a clause on what is told in which the learned reader alone hears one.
 */
function isValuation(clause: Clause): boolean {
  const values = clause.marks.some(
    ({ tag, words, voice }) =>
      tag === "valuation" && !(clause.source === "patient" && (voice === "learned" || restsOn.test(words))),
  );
  return values && !says(clause, "incapacity-general", "return-expected", "return-uncertain");
}

const restsOn = /^(?:grunda|basera|basert|bygger)/i;

/** A form that asks for neither work nor treatment, as a fit note, has no room for the basis either. */
function hasNoPlaceFor({ certificate: { occupation, treatment } }: Basis): boolean {
  return occupation.status === "not-on-form" && treatment.status === "not-on-form";
}

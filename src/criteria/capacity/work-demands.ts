import type { Topic } from "#certificate/certificate.ts";
import { evidenceOf, statedValue } from "#certificate/statement.ts";
import type { Clause } from "#language/clause.ts";
import { fold } from "#language/splitting/tokens.ts";
import { isSmallWord } from "#language/words/small-words.ts";
import type { Basis } from "../criterion.ts";
import { defineCriterion, met, missing, notApplicable, partial, unclear } from "../criterion.ts";
import { infectionCarrier, limitationClauses, placesOf, says } from "../function/what-is-said.ts";
import { goingOn, type NamedOccupation, occupationOf, saysOwnWork, tellsTasks } from "./named-occupation.ts";

/** Is the limitation tied to the work, or to everyday life where there is no work? */
export const workDemands = defineCriterion({
  id: "work-demands",
  category: "capacity",
  impact: "serious",
  source: {
    title: "FK 7804, questions 28–29: occupation and tasks; NAV 08-07.04, 2.3",
    place: "rubric, work capacity",
    read: "2026-11",
  },
  needs: ["occupation", "activity-limitation"],
  reasons: { partial: ["occupation-only"], missing: [], contradictory: [] },
  judge(basis) {
    const carrier = infectionCarrier(basis);
    if (carrier !== null) return carrier;
    const { occupation: field } = basis.certificate;
    const limits = limitationClauses(basis);
    if (withoutWork(basis) && limits.length > 0) return met(placesOf(limits));
    const named = occupationOf(basis);
    const demands = demandsOf(basis, limits, named);
    const onForm = field.status !== "not-on-form";
    const listed = named !== null && tellsTasks(named) ? named.evidence : [];
    if (listed.length > 0) return met(listed);
    if (demands.length > 0 && (named !== null || !onForm))
      return met([...evidenceOf(field), ...placesOf(demands)].slice(0, 4));
    if (field.status === "unreadable") return unclear(field.reason, field.evidence);
    if (named !== null && onForm && !withoutWork(basis)) return partial("occupation-only", named.evidence);
    return onForm ? missing() : notApplicable("form");
  },
  ask: { about: "occupation", answer: { kind: "text", maxLength: 2000 } },
  texts: {
    en: {
      title: "Demands of the work",
      why: "Work capacity is assessed against the demands of the work, or of everyday life for a patient without work.",
      met: "The limitation can be related to the demands of the work or of everyday life.",
      missing: "The certificate does not say which work or situation the limitation relates to.",
      partial: { "occupation-only": "The occupation is named, but not its tasks or demands." },
      missingBecause: {},
      contradictory: {},
      ask: "Which tasks in the patient’s work – or in everyday life, for a patient without work – are affected?",
    },
    sv: {
      title: "Krav i arbetet",
      why: "Arbetsförmågan bedöms mot kraven i arbetet, eller i vardagen för den som saknar arbete.",
      met: "Det går att se hur begränsningen hänger ihop med kraven i arbetet eller vardagen.",
      missing: "Intyget anger inte vilket arbete eller vilken situation begränsningen gäller.",
      partial: { "occupation-only": "Yrket är angivet, men varken arbetsuppgifter eller krav." },
      missingBecause: {},
      contradictory: {},
      ask: "Vilka uppgifter i arbetet – eller i vardagen, om patienten saknar arbete – är det som påverkas?",
    },
    nb: {
      title: "Krav i arbeidet",
      why: "Arbeidsevnen vurderes mot kravene i arbeidet, eller i hverdagen for den som ikke har arbeid.",
      met: "Det går an å se hvordan begrensningen henger sammen med kravene i arbeidet eller hverdagen.",
      missing: "Sykmeldingen sier ikke hvilket arbeid eller hvilken situasjon begrensningen gjelder.",
      partial: { "occupation-only": "Yrket er oppgitt, men verken oppgaver eller krav." },
      missingBecause: {},
      contradictory: {},
      ask: "Hvilke oppgaver i arbeidet – eller i hverdagen, om pasienten ikke har arbeid – er det som påvirkes?",
    },
  },
});

/** Unemployed, on parental leave or studying: everyday situations are the yardstick. */
function withoutWork({ certificate, caseFacts }: Basis): boolean {
  const relation = statedValue(certificate.occupation)?.relation ?? [];
  const named = relation.length > 0 ? relation : [caseFacts.employment ?? "employed"];
  return named.some((one) => one === "unemployed" || one === "parental-leave" || one === "studies");
}

/** Clauses with tasks or demands: those told with the occupation, and limitations that touch the work. */
function demandsOf(basis: Basis, limits: readonly Clause[], named: NamedOccupation | null): Clause[] {
  const { certificate, reading } = basis;
  const told = reading.clauses.filter(
    (clause) =>
      (says(clause, "job-described") && !says(clause, "capable", "no-limitation")) ||
      agreedDemand(clause) ||
      (says(clause, "work-demand") &&
        (clause.topic === "occupation"
          ? named?.texts.some((text) => text.includes(clause.text)) === true
          : says(clause, "occupation") && saysOwnWork(clause, certificate))),
  );
  const touched = limits.filter(
    (clause) =>
      says(clause, "work-demand") ||
      (certificate.occupation.status === "not-on-form" && says(clause, "occupation")) ||
      named?.texts.some((text) => shareStem(text, clause.text)) === true,
  );
  return [...told, ...(named === null ? [] : goingOn(basis, named)), ...touched];
}

/** What both readers, or the learned one by itself, take for a demand, where such things are told. */
function agreedDemand({ topic, marks, time, hypothetical }: Clause): boolean {
  return (
    tellsDemands.has(topic) &&
    time !== "past" &&
    !hypothetical &&
    marks.some(({ tag, voice }) => tag === "work-demand" && (voice === "both" || voice === "learned")) &&
    marks.every(({ tag }) => tag !== "of-another")
  );
}

const tellsDemands: ReadonlySet<Topic> = new Set([
  "activity-limitation",
  "functional-impairment",
  "medical-reasons",
  "history",
  "other",
  "unplaced",
]);

/** Shortest stem by which two words are taken to speak of the same work ("buss" in "bussjåfør"). */
const stemLength = 4;

function shareStem(occupation: string, limitation: string): boolean {
  const stems = new Set(wordsOf(occupation).map((word) => word.slice(0, stemLength)));
  return wordsOf(limitation).some((word) => stems.has(word.slice(0, stemLength)));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length >= stemLength && !isWorkAsSuch(fold(word)),
  );
}

const isWorkAsSuch = isSmallWord("workAsSuch");

import { evidenceOf, statedValue } from "#certificate/statement.ts";
import type { Clause } from "#language/clause.ts";
import { fold } from "#language/tokens.ts";
import { isSmallWord, smallWords } from "#language/words/small-words.ts";
import type { Basis } from "../criterion.ts";
import { defineCriterion, met, missing, notApplicable, partial, unclear } from "../criterion.ts";
import { infectionCarrier, limitationClauses, placesOf, says } from "../function/what-is-said.ts";

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
    const listed = named?.texts.some(listsTasks) ? named.evidence : [];
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

interface Named {
  /** The field's text; in a letter, all clauses that name an occupation, in whatever order they stand. */
  texts: readonly string[];
  evidence: ReturnType<typeof evidenceOf>;
}

/** The occupation in its own field, or named in the text. */
function occupationOf({ certificate, reading }: Basis): Named | null {
  const text = statedValue(certificate.occupation)?.text ?? "";
  if (/\p{L}{3}/u.test(text)) return { texts: [text], evidence: evidenceOf(certificate.occupation) };
  const told = reading.clauses.filter(
    (clause) => (says(clause, "occupation") && saysOwnWork(clause)) || says(clause, "job-described"),
  );
  return told.length === 0 ? null : { texts: told.map((clause) => clause.text), evidence: placesOf(told) };
}

/** Clauses with tasks or demands: those told with the occupation, and limitations that touch the work. */
function demandsOf({ certificate, reading }: Basis, limits: readonly Clause[], named: Named | null): Clause[] {
  const told = reading.clauses.filter(
    (clause) =>
      says(clause, "job-described") ||
      (says(clause, "work-demand") &&
        (clause.topic === "occupation"
          ? named?.texts.some((text) => text.includes(clause.text)) === true
          : says(clause, "occupation") && saysOwnWork(clause))),
  );
  const touched = limits.filter(
    (clause) =>
      says(clause, "work-demand") ||
      (certificate.occupation.status === "not-on-form" && says(clause, "occupation")) ||
      named?.texts.some((text) => shareStem(text, clause.text)) === true,
  );
  return [...told, ...touched];
}

/** An occupation with several things listed behind it, whatever they are called. */
function listsTasks(text: string): boolean {
  const [title = "", ...listed] = text.split(/[,;:()]|\.\s|\s[–-]\s/);
  const items = [title, ...listed.flatMap((item) => item.split(joins))];
  return items.filter((item) => /\p{L}{3}/u.test(item)).length > 2;
}

const joins = new RegExp(`\\s(?:${smallWords("joins").join("|")})\\s`, "i");

/** In its own place a title is enough; in running text it must be said to be the patient's work. */
function saysOwnWork({ topic, marks }: Clause): boolean {
  return topic === "occupation" || topic === "unplaced" || marks.some(({ entry }) => entry === "employment-phrases");
}

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

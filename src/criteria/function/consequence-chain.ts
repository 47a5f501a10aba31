import type { Topic } from "#certificate/certificate.ts";
import { evidenceOf, statedValue } from "#certificate/statement.ts";
import type { Clause } from "#language/clause.ts";
import type { Basis } from "../criterion.ts";
import { contradictory, defineCriterion, met, missing } from "../criterion.ts";
import { judgeFunction, limitationClauses, presentClauses, says } from "./what-is-said.ts";

/** Can impairment, limitation and degree of incapacity be read together? */
export const consequenceChain = defineCriterion({
  id: "consequence-chain",
  category: "function",
  impact: "serious",
  source: {
    title: "Försäkringskassan, the chain diagnosis – impairment – activity limitation (DFA)",
    place: "rubric, functional consequences",
    read: "2026-11",
  },
  needs: ["activity-limitation", "functional-impairment", "capacity"],
  reasons: { partial: [], missing: [], contradictory: ["no-limitation", "capable-at-full-absence"] },
  judge(basis) {
    return judgeFunction(basis, () => {
      const [function_, activity] = [basis.judged("functional-impairment"), basis.judged("activity-limitation")];
      const degree = highestDegree(basis);
      const capacity = evidenceOf(basis.certificate.capacity);
      const clash = clashOf(basis, degree);
      if (clash !== null) return contradictory(clash.reason, [clash.clause.evidence, ...capacity]);
      const links = [function_, activity];
      if (links.every(({ outcome }) => outcome === "met"))
        return met(links.flatMap(({ evidence }) => evidence.slice(0, 1)));
      return links.find(({ outcome }) => outcome === "not-applicable" || outcome === "unclear") ?? missing();
    });
  },
  ask: { about: "activity-limitation", answer: { kind: "text", maxLength: 4000 } },
  texts: {
    en: {
      title: "Connection between illness and incapacity",
      why: "The office needs to follow how the illness leads to the degree of incapacity.",
      met: "Impairment, limitation and degree of incapacity can be read together.",
      missing: "Impairment or limitation is not described clearly enough for the connection to be followed.",
      partial: {},
      missingBecause: {},
      contradictory: {
        "no-limitation": "The certificate says that there are no limitations, yet it gives a degree of incapacity.",
        "capable-at-full-absence":
          "The certificate says that the patient can do everything, yet it gives full incapacity.",
      },
      ask: "The certificate says “{quote}”. How do you see the connection with the degree of incapacity?",
    },
    sv: {
      title: "Samband mellan sjukdom och arbetsförmåga",
      why: "Handläggaren behöver kunna följa hur sjukdomen leder till den angivna nedsättningen.",
      met: "Funktionsnedsättning, aktivitetsbegränsning och grad hänger ihop.",
      missing:
        "Funktionsnedsättning eller aktivitetsbegränsning är inte tydligt nog beskriven för att sambandet ska gå att följa.",
      partial: {},
      missingBecause: {},
      contradictory: {
        "no-limitation": "Intyget säger att det inte finns några begränsningar, men anger ändå nedsatt arbetsförmåga.",
        "capable-at-full-absence":
          "Intyget säger att patienten kan göra allt, men anger ändå helt nedsatt arbetsförmåga.",
      },
      ask: "I intyget står ”{quote}”. Hur ser du på sambandet med graden av nedsatt arbetsförmåga?",
    },
    nb: {
      title: "Sammenheng mellom sykdom og arbeidsevne",
      why: "Saksbehandleren trenger å kunne følge hvordan sykdommen fører til den oppgitte graden.",
      met: "Funksjonsevne, aktivitetsbegrensning og grad henger sammen.",
      missing:
        "Funksjonsevne eller aktivitetsbegrensning er ikke tydelig nok beskrevet til at sammenhengen kan følges.",
      partial: {},
      missingBecause: {},
      contradictory: {
        "no-limitation": "Sykmeldingen sier at det ikke er begrensninger, men angir likevel nedsatt arbeidsevne.",
        "capable-at-full-absence":
          "Sykmeldingen sier at pasienten kan gjøre alt, men angir likevel helt nedsatt arbeidsevne.",
      },
      ask: "I sykmeldingen står det «{quote}». Hvordan ser du på sammenhengen med sykmeldingsgraden?",
    },
  },
});

function highestDegree({ certificate }: Basis): number {
  const degrees = (statedValue(certificate.capacity) ?? []).map(({ incapacity }) =>
    incapacity.kind === "percent" ? incapacity.percent : 0,
  );
  return Math.max(0, ...degrees);
}

/** A denial of every limitation, or full capability, beside a degree of incapacity that it excludes. */
function clashOf(basis: Basis, degree: number): { reason: string; clause: Clause } | null {
  if (degree === 0) return null;
  const now = presentClauses(basis).filter(({ topic }) => !ahead.has(topic));
  const limits = limitationClauses(basis);
  const limited = limits.length > 0;
  const episodic = now.some((clause) => says(clause, "between-episodes"));
  const denial = now.find(
    (clause) => says(clause, "no-limitation") && !limits.some((limit) => answersTo(limit, clause)),
  );
  if (denial !== undefined && !(episodic && degree < 100)) return { reason: "no-limitation", clause: denial };
  const capable = now.find(
    (clause) => isCapable(clause, limited) && !says(clause, "between-episodes") && !isToCome(clause),
  );
  return capable !== undefined && degree === 100 ? { reason: "capable-at-full-absence", clause: capable } : null;
}

/** A limitation settles a denial beside it; one that is denied in a later answer to the office settles nothing. */
function answersTo(limit: Clause, denial: Clause): boolean {
  return denial.evidence.reader !== "answer" || limit.evidence.reader === "answer";
}

/** "Everything", or "as usual" and "as before the illness", which beside a limitation speaks of the one thing only. */
function isCapable({ marks }: Clause, limited: boolean): boolean {
  return marks.some(({ tag, entry }) => tag === "capable" && !(limited && /^as-(?:before|usual)/.test(entry)));
}

/** "Should be able to do all her duties by May". */
function isToCome(clause: Clause): boolean {
  return clause.time === "future" || (says(clause, "hedged") && says(clause, "time-ahead"));
}

/** Places that speak of the time to come. */
const ahead: ReadonlySet<Topic> = new Set(["prognosis", "measures"]);

import type { Diagnosis } from "#certificate/diagnosis.ts";
import { evidenceOf } from "#certificate/statement.ts";
import { codeContradictsWords } from "#codes/code-agreement.ts";
import { lookUpDiagnosis } from "#codes/look-up-diagnosis.ts";
import { isOptional } from "#policies/optional-on.ts";
import { contradictory, defineCriterion, met, notApplicable, partial, unclear } from "../criterion.ts";
import type { Judgement } from "../judgement.ts";
import { unstated } from "../unstated.ts";
import { diagnosesOf } from "./diagnoses-of.ts";

/** Does the code exist in its code system, and does it agree with the words beside it? */
export const diagnosisCode = defineCriterion({
  id: "diagnosis-code",
  category: "diagnosis",
  impact: "minor",
  source: {
    title: "ICD-10 and ICPC-2 as published by Helsedirektoratet; FK 7804, question 6.2",
    place: "@navikt/diagnosekoder",
    read: "2026-11",
  },
  needs: ["diagnoses"],
  reasons: { partial: ["no-code", "unknown-code"], missing: [], contradictory: ["code-text"] },
  judge({ certificate, reading, policy }) {
    const { diagnoses } = certificate;
    if (diagnoses.status === "unreadable" || diagnoses.status === "not-on-form") {
      return unstated(diagnoses) ?? partial("no-code");
    }
    const coded = diagnosesOf(certificate, reading).filter(({ code }) => code !== null);
    if (coded.length === 0) {
      return isOptional(policy, certificate, "diagnosis-code")
        ? notApplicable("form")
        : partial("no-code", evidenceOf(diagnoses));
    }
    return (
      coded.map(judgeCode).find(({ outcome }) => outcome !== "met") ?? met(coded.flatMap(({ evidence }) => evidence))
    );
  },
  ask: { about: "diagnoses", answer: { kind: "text", maxLength: 200 } },
  texts: {
    en: {
      title: "Diagnosis code",
      why: "The code makes it clear to everyone which illness is meant.",
      met: "The code exists and fits the words.",
      missing: "There is no diagnosis code.",
      partial: {
        "no-code": "The diagnosis has no code.",
        "unknown-code": "The code does not look like any code in use.",
      },
      missingBecause: {},
      contradictory: { "code-text": "The code stands for another illness than the words." },
      ask: "The certificate says “{quote}”. Which diagnosis code is the right one?",
    },
    sv: {
      title: "Diagnoskod",
      why: "Koden gör det tydligt för alla vilken sjukdom som avses.",
      met: "Koden finns och stämmer med orden.",
      missing: "Diagnoskod saknas.",
      partial: {
        "no-code": "Diagnosen har ingen kod.",
        "unknown-code": "Koden ser inte ut som någon kod som används.",
      },
      missingBecause: {},
      contradictory: { "code-text": "Koden står för en annan sjukdom än orden." },
      ask: "I intyget står ”{quote}”. Vilken diagnoskod är den rätta?",
    },
    nb: {
      title: "Diagnosekode",
      why: "Koden gjør det tydelig for alle hvilken sykdom det gjelder.",
      met: "Koden finnes og stemmer med ordene.",
      missing: "Diagnosekode mangler.",
      partial: {
        "no-code": "Diagnosen har ingen kode.",
        "unknown-code": "Koden ser ikke ut som noen kode som er i bruk.",
      },
      missingBecause: {},
      contradictory: { "code-text": "Koden står for en annen sykdom enn ordene." },
      ask: "I sykmeldingen står det «{quote}». Hvilken diagnosekode er den rette?",
    },
  },
});

function judgeCode(diagnosis: Diagnosis): Judgement {
  const found = lookUpDiagnosis(diagnosis);
  switch (found.status) {
    case "unknown":
    case "no-code":
      return partial("unknown-code", diagnosis.evidence);
    case "not-in-list":
      return unclear("not-in-list", diagnosis.evidence);
    case "ambiguous":
      return unclear("ambiguous", diagnosis.evidence);
    case "known":
      return codeContradictsWords(found, diagnosis.text)
        ? contradictory("code-text", diagnosis.evidence)
        : met(diagnosis.evidence);
  }
}

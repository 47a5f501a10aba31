import { diagnosisKind } from "#codes/diagnosis-kind.ts";
import { defineCriterion, met, missing, partial } from "../criterion.ts";
import { unstated } from "../unstated.ts";
import { diagnosesOf } from "./diagnoses-of.ts";
import { namedIllness } from "./named-illness.ts";

/** Is the diagnosis a disease or an injury, rather than a symptom or a life event? */
export const diagnosisSpecificity = defineCriterion({
  id: "diagnosis-specificity",
  category: "diagnosis",
  impact: "moderate",
  source: {
    title: "Starzmann, Hjerpe and Bengtsson Boström 2019: a symptom diagnosis as a marker; NAV rule 1132 on ICPC-2 Z",
    place: "doi 10.1080/02813432.2019.1639905; navikt/regulus-regula",
    read: "2026-11",
  },
  needs: ["diagnoses"],
  reasons: { partial: ["symptom", "not-an-illness"], missing: [], contradictory: [] },
  judge({ certificate, reading, judged }) {
    const { diagnoses } = certificate;
    if (diagnoses.status === "unreadable" || diagnoses.status === "not-on-form")
      return unstated(diagnoses) ?? missing();
    const stated = judged("diagnosis-stated");
    if (stated.outcome === "missing") return missing(null, stated.evidence);

    const kinds = diagnosesOf(certificate, reading).flatMap((diagnosis) => {
      const kind = diagnosisKind(diagnosis);
      return kind === null ? [] : [{ kind, evidence: diagnosis.evidence }];
    });
    const evidence = (wanted: string) => kinds.flatMap((one) => (one.kind === wanted ? one.evidence : []));
    if (kinds.length === 0) return met(stated.evidence);
    if (kinds.some(({ kind }) => kind === "disease")) return met(evidence("disease"));
    if (kinds.some(({ kind }) => kind === "symptom")) return partial("symptom", evidence("symptom"));
    const inText = namedIllness(reading);
    return inText.length > 0 ? met(inText) : partial("not-an-illness", evidence("not-an-illness"));
  },
  ask: { about: "diagnoses", answer: { kind: "text", maxLength: 500 } },
  texts: {
    en: {
      title: "Specific diagnosis",
      why: "The office assesses illness and injury, and needs to see which one the certificate is about.",
      met: "The diagnosis is a disease or an injury.",
      missing: "No diagnosis is stated.",
      partial: {
        symptom: "The diagnosis is a symptom. That is common, and in itself no reason to ask.",
        "not-an-illness": "The diagnosis is a life event or a normal state, and no illness is named.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "The certificate says “{quote}”. In your judgement, which illness or injury, if any, is part of the picture?",
    },
    sv: {
      title: "Specifik diagnos",
      why: "Handläggaren bedömer sjukdom och skada, och behöver se vilken det gäller.",
      met: "Diagnosen är en sjukdom eller skada.",
      missing: "Ingen diagnos är angiven.",
      partial: {
        symptom: "Diagnosen är ett symtom. Det är vanligt och i sig inget skäl att fråga.",
        "not-an-illness": "Diagnosen är en livshändelse eller ett normalt tillstånd, och ingen sjukdom är angiven.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "I intyget står ”{quote}”. Vilken sjukdom eller skada ingår enligt din bedömning i bilden, om det finns någon?",
    },
    nb: {
      title: "Spesifikk diagnose",
      why: "Saksbehandleren vurderer sykdom og skade, og trenger å se hvilken det gjelder.",
      met: "Diagnosen er en sykdom eller skade.",
      missing: "Ingen diagnose er oppgitt.",
      partial: {
        symptom: "Diagnosen er et symptom. Det er vanlig og i seg selv ingen grunn til å spørre.",
        "not-an-illness": "Diagnosen er en livshendelse eller en normal tilstand, og ingen sykdom er oppgitt.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "I sykmeldingen står det «{quote}». Hvilken sykdom eller skade er etter din vurdering en del av bildet, hvis det er noen?",
    },
  },
});

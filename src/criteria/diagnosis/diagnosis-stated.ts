import { evidenceOf } from "#certificate/statement.ts";
import { defineCriterion, met, missing } from "../criterion.ts";
import { unstated } from "../unstated.ts";
import { diagnosesOf, namesDiagnosis } from "./diagnoses-of.ts";
import { namedIllness } from "./named-illness.ts";

/** Does the certificate name a disease or an injury, in words or by code? */
export const diagnosisStated = defineCriterion({
  id: "diagnosis-stated",
  category: "diagnosis",
  impact: "critical",
  source: {
    title: "FK 7804, question 6; NAV 08-07.04, field 3.1",
    place: "sklintyg/certificate-service; navikt/syfo-xml-codegen",
    read: "2026-11",
  },
  needs: ["diagnoses"],
  reasons: { partial: [], missing: [], contradictory: [] },
  judge({ certificate, reading }) {
    const { diagnoses } = certificate;
    if (diagnoses.status === "unreadable" || diagnoses.status === "not-on-form")
      return unstated(diagnoses) ?? missing();
    const named = diagnosesOf(certificate, reading).filter(namesDiagnosis);
    if (named.length > 0) return met(named.flatMap(({ evidence }) => evidence));
    const inText = namedIllness(reading);
    return inText.length > 0 ? met(inText) : missing(null, evidenceOf(diagnoses));
  },
  ask: { about: "diagnoses", answer: { kind: "text", maxLength: 500 } },
  texts: {
    en: {
      title: "Diagnosis stated",
      why: "The assessment starts from an illness or injury, so the office needs to know which.",
      met: "An illness or injury is named.",
      missing: "No illness or injury is named.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "The certificate says “{quote}”. Which illness or injury reduces the work capacity? Please add the diagnosis code if there is one.",
    },
    sv: {
      title: "Diagnos angiven",
      why: "Bedömningen utgår från en sjukdom eller skada, och handläggaren behöver veta vilken.",
      met: "En sjukdom eller skada är angiven.",
      missing: "Ingen sjukdom eller skada är angiven.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "I intyget står ”{quote}”. Vilken sjukdom eller skada är det som sätter ned arbetsförmågan? Skriv gärna diagnoskoden om det finns en.",
    },
    nb: {
      title: "Diagnose oppgitt",
      why: "Vurderingen tar utgangspunkt i en sykdom eller skade, og saksbehandleren trenger å vite hvilken.",
      met: "En sykdom eller skade er oppgitt.",
      missing: "Ingen sykdom eller skade er oppgitt.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "I sykmeldingen står det «{quote}». Hvilken sykdom eller skade er det som setter ned arbeidsevnen? Skriv gjerne diagnosekoden hvis det finnes en.",
    },
  },
});

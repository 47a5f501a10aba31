import { evidenceOf, statedValue } from "#certificate/statement.ts";
import { defineCriterion, met, missing, partial } from "../criterion.ts";
import { unstated } from "../unstated.ts";
import { isName } from "./is-name.ts";

/** Is it certain whom the certificate is about? */
export const patientIdentity = defineCriterion({
  id: "patient-identity",
  category: "formalities",
  impact: "serious",
  source: {
    title: "Check digits of the personnummer (SKV 704) and the fødselsnummer (Skatteetaten); headings of the forms",
    place: "sklintyg/certificate-service; navikt/syfo-xml-codegen",
    read: "2026-11",
  },
  needs: ["patient"],
  reasons: { partial: ["check-digit", "name-only"], missing: [], contradictory: [] },
  judge({ certificate, policy }) {
    const patient = statedValue(certificate.patient);
    if (patient === null) return unstated(certificate.patient) ?? missing();
    const evidence = evidenceOf(certificate.patient);
    if (patient.id?.valid === false) return partial("check-digit", evidence);
    if (patient.id !== null) return met(evidence);
    if (!isName(patient.name)) return missing(null, evidence);
    return patient.bornOn !== null || policy.identification.value === "name"
      ? met(evidence)
      : partial("name-only", evidence);
  },
  ask: { about: "patient", answer: { kind: "text", maxLength: 200 } },
  texts: {
    en: {
      title: "Patient",
      why: "The certificate has to end up in the right case.",
      met: "The patient is identified.",
      missing: "The patient is not identified.",
      partial: {
        "check-digit": "The check digit of the id number does not match, so a digit is probably wrong.",
        "name-only": "The patient is named, but there is neither an id number nor a date of birth.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "What are the patient’s full name and id number?",
    },
    sv: {
      title: "Patient",
      why: "Intyget ska hamna i rätt ärende.",
      met: "Patienten är identifierad.",
      missing: "Patienten är inte identifierad.",
      partial: {
        "check-digit": "Kontrollsiffran i personnumret stämmer inte, så någon siffra är troligen fel.",
        "name-only": "Patienten är namngiven, men varken personnummer eller födelsedatum är angivet.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "Vilket är patientens fullständiga namn och personnummer?",
    },
    nb: {
      title: "Pasient",
      why: "Sykmeldingen skal havne i riktig sak.",
      met: "Pasienten er identifisert.",
      missing: "Pasienten er ikke identifisert.",
      partial: {
        "check-digit": "Kontrollsifrene i fødselsnummeret stemmer ikke, så et siffer er trolig feil.",
        "name-only": "Pasienten er navngitt, men verken fødselsnummer eller fødselsdato er oppgitt.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "Hva er pasientens fulle navn og fødselsnummer?",
    },
  },
});

import { evidenceOf, statedValue } from "#certificate/statement.ts";
import { contradictory, defineCriterion, met, missing, partial } from "../criterion.ts";
import { unstated } from "../unstated.ts";
import { liesAfter } from "./lies-after.ts";

/** Is the certificate signed, or issued electronically, and dated? */
export const signature = defineCriterion({
  id: "signature",
  category: "formalities",
  impact: "serious",
  source: {
    title: "FK 7804, question 13; NAV 08-07.04, field 12; UK fit note 2022: the issuer's name replaces the signature",
    place: "sklintyg/certificate-service; navikt/syfo-xml-codegen",
    read: "2026-11",
  },
  needs: ["signature"],
  reasons: { partial: ["undated"], missing: [], contradictory: ["future-date"] },
  judge({ certificate, policy, today }) {
    const signed = statedValue(certificate.signature);
    if (signed === null) return unstated(certificate.signature) ?? missing();
    const evidence = evidenceOf(certificate.signature);
    const nameCounts = policy.printedNameSigns.value && signed.date !== null;
    if (signed.kind === "none" || (signed.kind === "name-only" && !nameCounts)) return missing(null, evidence);
    if (signed.date === null) return partial("undated", evidence);
    return liesAfter(signed.date, today) ? contradictory("future-date", evidence) : met(evidence);
  },
  ask: { about: "signature", answer: { kind: "date" } },
  texts: {
    en: {
      title: "Signature and date",
      why: "The signature shows who stands behind the certificate, and from which day.",
      met: "The certificate is signed and dated.",
      missing: "The certificate is not signed.",
      partial: { undated: "The certificate is signed, but the date is missing." },
      missingBecause: {},
      contradictory: { "future-date": "The date of signing lies in the future." },
      ask: "On which day was the certificate issued, and by whom?",
    },
    sv: {
      title: "Underskrift och datum",
      why: "Underskriften visar vem som står bakom intyget, och från vilken dag.",
      met: "Intyget är undertecknat och daterat.",
      missing: "Intyget är inte undertecknat.",
      partial: { undated: "Intyget är undertecknat, men datum saknas." },
      missingBecause: {},
      contradictory: { "future-date": "Datumet för underskriften ligger framåt i tiden." },
      ask: "Vilken dag utfärdades intyget, och av vem?",
    },
    nb: {
      title: "Underskrift og dato",
      why: "Underskriften viser hvem som står bak sykmeldingen, og fra hvilken dag.",
      met: "Sykmeldingen er underskrevet og datert.",
      missing: "Sykmeldingen er ikke underskrevet.",
      partial: { undated: "Sykmeldingen er underskrevet, men datoen mangler." },
      missingBecause: {},
      contradictory: { "future-date": "Datoen for underskriften ligger frem i tid." },
      ask: "Hvilken dag ble sykmeldingen skrevet ut, og av hvem?",
    },
  },
});

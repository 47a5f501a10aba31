import { evidenceOf, statedValue } from "#certificate/statement.ts";
import { defineCriterion, met, missing, partial } from "../criterion.ts";
import { unstated } from "../unstated.ts";
import { isName } from "./is-name.ts";

/** Does the certificate say who issued it, in which role and unit, and how to reach them? */
export const issuer = defineCriterion({
  id: "issuer",
  category: "formalities",
  impact: "serious",
  source: {
    title: "FK 7804, question 13; NAV 08-07.04, fields 12.2–12.5",
    place: "sklintyg/certificate-service; navikt/syfo-xml-codegen",
    read: "2026-11",
  },
  needs: ["issuer"],
  reasons: { partial: ["incomplete"], missing: [], contradictory: [] },
  judge({ certificate }) {
    const who = statedValue(certificate.issuer);
    if (who === null) return unstated(certificate.issuer) ?? missing();
    const evidence = evidenceOf(certificate.issuer);
    if (!isName(who.name)) return missing(null, evidence);
    // A register number tells the profession as well as a title does.
    const hasRole = who.role !== null || who.professionalId !== null;
    return hasRole && who.unit !== null && who.contacts.length > 0 ? met(evidence) : partial("incomplete", evidence);
  },
  ask: { about: "issuer", answer: { kind: "text", maxLength: 500 } },
  texts: {
    en: {
      title: "Issuing physician",
      why: "The office needs to know whom to turn to with a question.",
      met: "Name, role, unit and a way to reach the issuer are stated.",
      missing: "The issuer is not named.",
      partial: { incomplete: "The issuer is named, but role, unit or a way to reach them is lacking." },
      missingBecause: {},
      contradictory: {},
      ask: "The certificate says “{quote}”. What are the issuer's name, role, unit and telephone number?",
    },
    sv: {
      title: "Utfärdare",
      why: "Handläggaren behöver veta vem man kan vända sig till med en fråga.",
      met: "Namn, befattning, enhet och kontaktväg är angivna.",
      missing: "Utfärdaren är inte namngiven.",
      partial: { incomplete: "Utfärdaren är namngiven, men befattning, enhet eller kontaktväg saknas." },
      missingBecause: {},
      contradictory: {},
      ask: "I intyget står ”{quote}”. Vilka är utfärdarens namn, befattning, enhet och telefonnummer?",
    },
    nb: {
      title: "Utsteder",
      why: "Saksbehandleren trenger å vite hvem man kan henvende seg til med et spørsmål.",
      met: "Navn, stilling, enhet og kontaktvei er oppgitt.",
      missing: "Utstederen er ikke navngitt.",
      partial: { incomplete: "Utstederen er navngitt, men stilling, enhet eller kontaktvei mangler." },
      missingBecause: {},
      contradictory: {},
      ask: "I sykmeldingen står det «{quote}». Hva er utstederens navn, stilling, enhet og telefonnummer?",
    },
  },
});

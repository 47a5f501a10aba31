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
    // A register number or "Dr" tells the profession as well as a title behind the name does.
    const hasRole = who.role !== null || who.professionalId !== null || doctor.test(who.name ?? "");
    return hasRole && who.unit !== null && who.contacts.length > 0 ? met(evidence) : partial("incomplete", evidence);
  },
  ask: { about: "issuer", answer: { kind: "text", maxLength: 500 } },
  texts: {
    en: {
      title: "Issuing physician",
      why: "The office needs to know whom to contact with a question.",
      met: "The issuing physician’s name, role, unit and contact details are stated.",
      missing: "The issuing physician is not named.",
      partial: { incomplete: "The issuing physician is named, but role, unit or contact details are missing." },
      missingBecause: {},
      contradictory: {},
      ask: "What are your contact details – name, role, unit and telephone number?",
    },
    sv: {
      title: "Utfärdande läkare",
      why: "Handläggaren behöver veta vem som kan nås med en fråga.",
      met: "Läkarens namn, befattning, enhet och kontaktuppgifter är angivna.",
      missing: "Läkaren är inte namngiven.",
      partial: { incomplete: "Läkaren är namngiven, men befattning, enhet eller kontaktuppgifter saknas." },
      missingBecause: {},
      contradictory: {},
      ask: "Vilka är dina kontaktuppgifter – namn, befattning, enhet och telefonnummer?",
    },
    nb: {
      title: "Utstedende lege",
      why: "Saksbehandleren trenger å vite hvem som kan kontaktes med et spørsmål.",
      met: "Legens navn, stilling, enhet og kontaktopplysninger er oppgitt.",
      missing: "Legen er ikke navngitt.",
      partial: { incomplete: "Legen er navngitt, men stilling, enhet eller kontaktopplysninger mangler." },
      missingBecause: {},
      contradictory: {},
      ask: "Hva er kontaktopplysningene dine – navn, stilling, enhet og telefonnummer?",
    },
  },
});

const doctor = /^(?:dr|doktor|doctor|prof|professor)(?![\p{L}])/iu;

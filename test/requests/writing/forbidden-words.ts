import type { CertificateLanguage } from "#certificate/language.ts";

/**
 * Word beginnings that nothing in a request may hold: what is paid, what the outcome may be, doubt in
 * the physician or the patient. Source: rubric, "What is never done"; collected by this project.
 */
const forbidden: Record<CertificateLanguage, readonly string[]> = {
  en: [
    ...["pay", "paid", "money", "benefit", "entitle", "eligib", "refus", "reject", "grant", "approv", "denied", "deny"],
    ...["doubt", "suspect", "insufficient", "inadequate", "incorrect", "fail", "error", "wrong", "poor"],
  ],
  sv: [
    ...["ersättning", "sjukpenning", "pengar", "betal", "utbetal", "rätt till", "bevilj", "avslag", "avslå", "neka"],
    ...["godkän", "underkän", "tvek", "tvivl", "misstänk", "ifrågasätt", "otillräcklig", "bristfällig", "felaktig"],
  ],
  nb: [
    ...["sykepenger", "penger", "betal", "utbetal", "rett til", "innvilg", "avslag", "avslå", "nekt"],
    ...["godkjen", "underkjen", "tvil", "mistenk", "mistro", "utilstrekkelig", "mangelfull", "feilaktig"],
  ],
  nn: [
    ...["sjukepengar", "pengar", "betal", "utbetal", "rett til", "innvilg", "avslag", "avslå", "nekt"],
    ...["godkjen", "underkjen", "tvil", "mistenk", "mistru", "utilstrekkeleg", "mangelfull"],
  ],
};

/** Word beginnings that press; the office may say what it needs itself, never what the physician has to do. */
const pressing: Record<CertificateLanguage, readonly string[]> = {
  en: ["must", "require", "immediately", "unless", "have to", "has to"],
  sv: ["måste", "omedelbart", "kräv", "annars", "ska du"],
  nb: ["må ", "umiddelbart", "krev", "ellers", "skal du"],
  nn: ["må ", "straks", "krev", "elles", "skal du"],
};

/** The first word of a question, an opening or a closing that may not stand there, or null. */
export function unfitForAsking(text: string, language: CertificateLanguage): string | null {
  return firstIn(text, [...forbidden[language], ...pressing[language]]);
}

/** The first word of an explanation that may not stand there, or null. */
export function unfitForExplaining(text: string, language: CertificateLanguage): string | null {
  return firstIn(text, forbidden[language]);
}

function firstIn(text: string, words: readonly string[]): string | null {
  const lower = text.toLowerCase();
  return words.find((word) => new RegExp(`(?<!\\p{L})${word}`, "u").test(lower)) ?? null;
}

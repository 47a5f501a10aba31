import type { Passage } from "#certificate/certificate.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { Clause } from "#language/clause.ts";
import { readClauses } from "#language/read-clauses.ts";

/** One stretch of free text outside every question. */
export function passageOf(text: string): Passage {
  return {
    topic: "unplaced",
    heading: null,
    text,
    evidence: {
      page: 1,
      quote: text,
      range: { start: 0, end: text.length },
      question: null,
      reader: "text",
      confidence: 1,
    },
  };
}

/** What the language room reads in a text. */
export function readText(text: string, language: CertificateLanguage): Clause[] {
  return readClauses([passageOf(text)], language).clauses;
}

import type { Certificate } from "#certificate/certificate.ts";
import type { Reading } from "#language/clause.ts";

/**
 * What the language room reads in the certificate's free text.
 * Until that room has its reader, every passage is one clause without marks.
 */
export function readingForTest(certificate: Certificate): Reading {
  return {
    clauses: certificate.passages.map(({ text, evidence, topic }) => ({
      text,
      evidence,
      topic,
      marks: [],
      negated: false,
      time: "now",
      hypothetical: false,
      source: "physician",
    })),
    lexiconVersion: "none",
  };
}

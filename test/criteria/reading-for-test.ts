import type { Certificate } from "#certificate/certificate.ts";
import type { Reading } from "#language/clause.ts";
import { readClauses } from "#language/read-clauses.ts";

/** What the language room reads in the certificate's free text. */
export function readingForTest(certificate: Certificate): Reading {
  return readClauses(certificate.passages, certificate.language);
}

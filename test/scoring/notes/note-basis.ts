import type { CaseFacts } from "#certificate/case-facts.ts";
import type { Certificate } from "#certificate/certificate.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import { absenceOf } from "#policies/absence.ts";
import { exemptionsFor } from "#policies/exemptions.ts";
import { policyFor } from "#policies/policies.ts";
import type { NoteBasis } from "#scoring/notes/notes-on.ts";
import { certificateForTest, type TestPassage } from "#test/criteria/certificate-for-test.ts";
import { readingForTest } from "#test/criteria/reading-for-test.ts";

/** A certificate as a test of notes writes it; whatever is left out is that of the complete certificate. */
export interface NoteRow {
  certificate?: Partial<Certificate>;
  passages?: readonly TestPassage[];
  language?: CertificateLanguage;
  caseFacts?: CaseFacts;
}

/** Everything that a note looks at, built from a row. */
export function noteBasis(row: NoteRow, more: Partial<NoteBasis> = {}): NoteBasis {
  const certificate = certificateForTest(row.certificate, row.passages, row.language);
  const caseFacts = row.caseFacts ?? {};
  const told = {
    certificate,
    reading: readingForTest(certificate),
    policy: policyFor(certificate.form),
    caseFacts,
    absence: absenceOf(certificate, caseFacts),
  };
  return { ...told, exemptions: exemptionsFor(told), ...more };
}

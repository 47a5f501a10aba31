import type { Certificate } from "#certificate/certificate.ts";
import { maskIdentityNumbers } from "#forms/patient-id.ts";
import type { Answer } from "#storage/certificate-record.ts";

/** What the fields of a filled form or an XML file say, in the order in which they were read; empty for running text. */
export function fieldAnswers({ passages }: Pick<Certificate, "passages">): Answer[] {
  return passages.flatMap(({ heading, text, evidence: { question, page, reader } }) =>
    (reader === "xml" || reader === "pdf-form") && text.trim() !== ""
      ? [{ question, heading, text: maskIdentityNumbers(text), page, reader }]
      : [],
  );
}

import type { Certificate } from "#certificate/certificate.ts";
import type { Diagnosis } from "#certificate/diagnosis.ts";
import { statedValue } from "#certificate/statement.ts";
import { namesSomething } from "#codes/diagnosis-words.ts";
import { lookUpDiagnosis } from "#codes/look-up-diagnosis.ts";
import type { Reading } from "#language/clause.ts";

/**
 * The diagnoses that the certificate gives: those of its diagnosis field or, where that names none,
 * also those that a letter gives in running text with their code.
 */
export function diagnosesOf(certificate: Certificate, reading: Reading): Diagnosis[] {
  const stated = (statedValue(certificate.diagnoses) ?? []).filter(isNoParagraph);
  return stated.some(namesDiagnosis) ? stated : [...codedInText(reading), ...stated];
}

/** Whether the diagnosis names a disease, an injury or a complaint; a well-formed code does even in no list. */
export function namesDiagnosis(diagnosis: Diagnosis): boolean {
  const { status } = lookUpDiagnosis(diagnosis);
  return (
    status === "known" ||
    status === "not-in-list" ||
    status === "ambiguous" ||
    (diagnosis.text !== null && namesSomething(diagnosis.text))
  );
}

/** A paragraph that follows the diagnosis in a letter is no further diagnosis. */
function isNoParagraph({ code, text }: Diagnosis): boolean {
  return code !== null || (text ?? "").length <= longestDiagnosis;
}

/** FK 7804 v1 takes 81 characters; half as much again leaves room for letters. */
const longestDiagnosis = 120;

/** Codes in running text are only taken with their dot and from the list: "B12" and "L5" are no diagnoses. */
function codedInText({ clauses }: Reading): Diagnosis[] {
  return clauses
    .filter(({ negated, hypothetical }) => !negated && !hypothetical)
    .flatMap(({ text, evidence }) =>
      [...text.matchAll(/(?<![\p{L}\p{N}])([A-Z]\d{2})\.(\d[0-9A-Z]?)(?![\p{L}\p{N}])/gu)].map((match) => ({
        text,
        code: `${match[1]}${match[2]}`,
        writtenCode: match[0],
        system: null,
        rank: "main" as const,
        evidence: [evidence],
      })),
    )
    .filter((diagnosis) => lookUpDiagnosis(diagnosis).status === "known");
}

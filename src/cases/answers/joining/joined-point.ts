import type { Certificate } from "#certificate/certificate.ts";
import type { Evidence } from "#certificate/evidence.ts";
import type { Statement } from "#certificate/statement.ts";
import type { ReadAnswer } from "../read-answers.ts";

/** What one answer changes in the certificate that is judged; nothing where it says nothing on the point. */
export type JoinedPoint = (certificate: Certificate, answer: ReadAnswer) => Partial<Certificate>;

/** All places of an answer: what was set, then what was written. */
export function placesOf({ lines, words }: Pick<ReadAnswer, "lines" | "words">): Evidence[] {
  return words === null ? lines : [...lines, words];
}

/** What the first reading of the answer that finds anything states; null where none does. */
export function firstStated<T>(
  { readings }: ReadAnswer,
  statement: (reading: Certificate) => Statement<T>,
): { value: T; evidence: Evidence[] } | null {
  for (const reading of readings) {
    const found = statement(reading);
    if (found.status === "stated") return found;
  }
  return null;
}

import type { Certificate } from "#certificate/certificate.ts";
import type { Diagnosis } from "#certificate/diagnosis.ts";
import { statedValue } from "#certificate/statement.ts";
import { lookUpDiagnosis } from "#codes/look-up-diagnosis.ts";
import type { UsualDuration, UsualDurations } from "./usual-durations.ts";

/** A usual duration with the diagnosis that it was found for. */
export interface UsualFor {
  duration: UsualDuration;
  diagnosis: Diagnosis;
}

/**
 * The longest usual duration of what the certificate names as main diagnosis, by its code; null where the
 * table has none. The longest, since a table knows more of the work than a certificate must say.
 */
export function usualFor(certificate: Pick<Certificate, "diagnoses">, { rows }: UsualDurations): UsualFor | null {
  const diagnoses = statedValue(certificate.diagnoses) ?? [];
  const alone = diagnoses.length === 1;
  const found = diagnoses
    .filter(({ rank }) => rank === "main")
    .flatMap((diagnosis) =>
      rows
        .filter((row) => isOf(row, diagnosis) && (alone || !row.when.includes("no-other-illness")))
        .map((duration) => ({ duration, diagnosis })),
    );
  return found.toSorted((one, other) => other.duration.days - one.duration.days)[0] ?? null;
}

function isOf({ system, codes }: UsualDuration, diagnosis: Diagnosis): boolean {
  const found = lookUpDiagnosis(diagnosis);
  if (found.status !== "known" && found.status !== "not-in-list") return false;
  return found.list === system && codes.some((code) => found.code.startsWith(code));
}

import type { CodeSystem } from "#certificate/diagnosis.ts";
import { meaningOf } from "./meaning-of.ts";

/**
 * Code systems as the XML dialects name them: by OID, or by name where a dialect has no OID.
 * ICD-10-SE has four OIDs in use: the current one, two deprecated ones of the same list, and the one
 * of Socialstyrelsen's decision support. Sources: Inera and Nav, public repositories, read 2026-11.
 */
const systems: Record<string, CodeSystem> = {
  "1.2.752.116.1.1.1": "icd-10-se",
  "1.2.752.116.1.1.1.1.8": "icd-10-se",
  "1.2.752.116.1.1.1.1.3": "icd-10-se",
  "1.2.752.116.1.1.1.3.2": "icd-10-se",
  "1.2.752.116.1.3.1.4.1": "ksh97-p",
  "2.16.578.1.12.4.1.1.7110": "icd-10",
  "2.16.578.1.12.4.1.1.7170": "icpc-2",
  "2.16.578.1.12.4.1.1.7171": "icpc-2b",
  ICD10: "icd-10",
  ICD10SE: "icd-10-se",
  ICPC: "icpc-2",
  ICPC2: "icpc-2",
  ICPC2B: "icpc-2b",
};

/** The code system of an OID or a name such as `ICD-10`; null when nobody here knows it. */
export function diagnosisSystem(written: string | null): CodeSystem | null {
  if (written === null) return null;
  return meaningOf(systems, written) ?? meaningOf(systems, written.toUpperCase().replace(/[^A-Z0-9]/g, ""));
}

/** A code as the model keeps it: upper case, without dots and spaces. */
export function plainCode(written: string): string {
  return written.toUpperCase().replace(/[\s.]/g, "");
}

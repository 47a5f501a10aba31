import type { Evidence } from "./evidence.ts";

/** Code systems that certificates in use name. */
export const codeSystems = ["icd-10-se", "icd-10", "icpc-2", "icpc-2b", "ksh97-p"] as const;
export type CodeSystem = (typeof codeSystems)[number];

/** One diagnosis as written. `code` has no dot and upper case; `system` is null when not stated. */
export interface Diagnosis {
  text: string | null;
  code: string | null;
  /** The code exactly as the certificate writes it. */
  writtenCode: string | null;
  system: CodeSystem | null;
  rank: "main" | "secondary";
  evidence: Evidence[];
}

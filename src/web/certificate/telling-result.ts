import { nothingRead } from "#report/reading-text.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { StoredResult } from "./masked-result.ts";

/**
 * The current result where it says something of the certificate. What waits for text recognition, or
 * could not be read at all, has been assessed on nothing: its findings would only say so, each in turn.
 */
export function tellingResult({ status, assessments }: CertificateRecord): StoredResult | undefined {
  const current = assessments.at(-1);
  return status !== "assessed" || current === undefined || nothingRead(current.readings) ? undefined : current;
}

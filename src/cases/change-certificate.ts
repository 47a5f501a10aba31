import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { CertificateRecords } from "#storage/ports.ts";

/** The certificate as it is now, or why it stays as it is. */
export type CertificateOutcome =
  | { ok: true; record: CertificateRecord }
  | { ok: false; because: "not-found" | "not-now" };

/** So many others were at the same certificate that a change did not come through. */
export class CertificateBusyError extends Error {
  override name = "CertificateBusyError";
}

/**
 * Reads a certificate's record, changes it and stores it, anew when somebody was faster. A change that gives the
 * record back as it is writes nothing.
 *
 * @throws {CertificateBusyError}
 */
export async function changeCertificate(
  records: CertificateRecords,
  id: string,
  change: (record: CertificateRecord) => CertificateRecord | "not-found" | "not-now",
): Promise<CertificateOutcome> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const record = await records.get(id);
    if (record === null) return { ok: false, because: "not-found" };
    const changed = change(record);
    if (typeof changed === "string") return { ok: false, because: changed };
    if (changed === record) return { ok: true, record };
    const stored = { ...changed, revision: record.revision + 1 };
    if (await records.replace(stored)) return { ok: true, record: stored };
  }
  throw new CertificateBusyError("a certificate was changed by others at every attempt");
}

const mostAttempts = 10;

import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { CaseDeps } from "./case-deps.ts";
import { workOn } from "./work-on.ts";

/**
 * Sends a certificate that the queue has given up to the workers once more. `not-waiting` when there is
 * nothing to try: somebody else was faster, or it has been read meanwhile.
 */
export async function tryAgain(
  { storage, clock }: Pick<CaseDeps, "storage" | "clock">,
  record: CertificateRecord,
): Promise<"sent" | "not-waiting"> {
  const kind = workOn(record);
  if (kind === null || record.stuckSince === null) return "not-waiting";
  const { id, file, revision } = record;
  // Word first: a crash in between leaves a row that can be tried once more, not one that waits for nothing.
  await storage.queue.send({ kind, fileKey: file.key });
  const triedAgainAt = clock().toISOString();
  const current = { ...record, id, revision: revision + 1, stuckSince: null, triedAgainAt };
  return (await storage.records.replace(current)) ? "sent" : "not-waiting";
}

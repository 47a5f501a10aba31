import { type AssessmentDeps, type AssessmentStep, assessStored, openStored } from "./assess-stored.ts";

/**
 * Reads, judges and stores the certificates of one stored file. What is a picture in it is left to
 * `readScan`, and the row waits as `needs-ocr`. May run any number of times for the same file: what is
 * there stays, what a crash left out is added.
 *
 * @throws {FileMissingError} {@link RowChangedError}
 */
export async function assessCertificate(deps: AssessmentDeps, fileKey: string): Promise<AssessmentStep> {
  const stored = await openStored(deps, fileKey);
  const { status, stuckSince } = stored.first;
  const step = status === "received" ? await assessStored(deps, stored) : "already-done";
  // Also for a row that waited before we came: a crash may have followed it, and swallowed the word.
  if (step === "needs-ocr" || (status === "needs-ocr" && stuckSince === null)) {
    await deps.storage.queue.send({ kind: "scan-uploaded", fileKey });
  }
  return step;
}

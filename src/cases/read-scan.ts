import type { PictureReader } from "#readers/ocr/picture-reader.ts";
import { type AssessmentDeps, type AssessmentStep, assessStored, openStored } from "./assess-stored.ts";

/**
 * Reads, judges and stores the certificates of one stored file, pictures and all. Once read, a row waits
 * no longer, also when a page took too long: then its verdict says so. May run any number of times.
 *
 * @throws {FileMissingError} {@link RowChangedError}
 */
export async function readScan(
  deps: AssessmentDeps & { pictures: PictureReader },
  fileKey: string,
): Promise<AssessmentStep> {
  const stored = await openStored(deps, fileKey);
  const { status } = stored.first;
  return status === "received" || status === "needs-ocr" ? assessStored(deps, stored, deps.pictures) : "already-done";
}

import { dayAt } from "#certificate/calendar-date.ts";
import type { PictureReader } from "#readers/ocr/picture-reader.ts";
import type { CertificateRecord, SeenPage } from "#storage/certificate-record.ts";
import type { CertificateRecords } from "#storage/ports.ts";
import { storedCertificate } from "./answers/stored-certificate.ts";
import type { CaseDeps } from "./case-deps.ts";
import { type CheckedCertificate, checkFile } from "./check-file.ts";
import { receivedRecord } from "./receive-certificate.ts";
import { closeReplaced } from "./requests/close-replaced.ts";
import { firstDraftOf } from "./requests/draft-of.ts";
import { storePictures } from "./store-pictures.ts";
import { type Upload, uploadFrom } from "./upload.ts";

export type AssessmentStep = "assessed" | "needs-ocr" | "refused" | "already-done";
export type AssessmentDeps = Pick<
  CaseDeps,
  "storage" | "requests" | "reader" | "clock" | "timeZone" | "usualDurations"
>;

/** One stored file and the row of its first certificate. */
export interface StoredCertificate {
  upload: Upload;
  first: CertificateRecord;
}

/** A message names a file that the store does not have. */
export class FileMissingError extends Error {
  override name = "FileMissingError";
}

/** Somebody touched the row, which still waits: the work must be done on the row as it is now. */
export class RowChangedError extends Error {
  override name = "RowChangedError";
}

/** Fetches the file. One that came past us gets its row before anything can fail: whoever looks for it must find it. */
export async function openStored(
  { storage: { files, records }, clock }: AssessmentDeps,
  fileKey: string,
): Promise<StoredCertificate> {
  const file = await files.get(fileKey);
  if (file === null) throw new FileMissingError("the file store has no file under this key");
  const upload = uploadFrom(file.bytes, file.metadata);
  const fresh = receivedRecord(upload, clock(), fileKey);
  return { upload, first: (await records.add(fresh)) ? fresh : await rowOf(records, fresh.id) };
}

/**
 * Checks the file and stores what was found: pictures, then later parts, then drafts of what is to be asked,
 * then the first part, so that its row goes on only when everything else is in place.
 */
export async function assessStored(
  deps: AssessmentDeps,
  { upload, first }: StoredCertificate,
  pictures?: PictureReader,
): Promise<AssessmentStep> {
  const { records, files } = deps.storage;
  const now = deps.clock();
  const { reader, timeZone, usualDurations } = deps;
  const checked = await checkFile({ reader, ...(pictures === undefined ? {} : { pictures }) }, upload.bytes, {
    caseFacts: { receivedOn: dayAt(new Date(first.arrivedAt), timeZone), ...upload.caseFacts },
    earlierPrints: first.earlierPrints,
    usualDurations,
    today: dayAt(now, timeZone),
  });
  // How many certificates a file with unread pages holds, nobody knows yet: it stays one row until it is read.
  const told = checked.some(({ report }) => report.kind === "needs-ocr") ? checked.slice(0, 1) : checked;
  const seen = await storePictures(files, first.id, checked[0]?.pictures ?? []);
  const rows = told.map((one, index) => row(first, one, seen, { part: index + 1, parts: told.length, at: now }));
  const [head, ...later] = rows;
  if (head === undefined) throw new Error("a checked file gives at least one report");
  for (const other of later) await records.add(other);
  await addDrafts(deps, rows);
  const { replaces } = head.caseFacts;
  if (replaces != null && head.status === "assessed") await closeReplaced(deps, replaces, head.id);
  if (await records.replace(head)) return head.status === "received" ? "already-done" : head.status;

  // The same message was worked on twice, and the other's result stands.
  const current = await rowOf(records, first.id);
  if (current.status !== first.status) return "already-done";
  throw new RowChangedError("the row changed while its file was read");
}

/** The row of one part: what the first row knows of the file, and what the check found. */
function row(
  { earlierPrints, ...first }: CertificateRecord,
  { report, certificate, pages, answers }: CheckedCertificate,
  pictures: SeenPage[],
  { part, parts, at }: { part: number; parts: number; at: Date },
): CertificateRecord {
  const base: CertificateRecord = {
    ...first,
    // What earlier certificates say is known again only while there is something left to read.
    ...(report.kind === "needs-ocr" && earlierPrints !== undefined && { earlierPrints }),
    id: part === 1 ? first.id : `${first.id}-${part}`,
    revision: part === 1 ? first.revision + 1 : 1,
    status: report.kind,
    stuckSince: null,
    file: { ...first.file, type: report.document.type, part, parts },
  };
  if (report.kind === "refused") return { ...base, refusal: report.refusal };
  const { assessment, request, readings = [] } = report;
  const kept = certificate === null ? null : storedCertificate(certificate);
  const result = { at: at.toISOString(), assessment, request, pages, answers, readings, pictures, certificate: kept };
  return { ...base, assessments: [...(part === 1 ? first.assessments : []), result] };
}

/** Once for each certificate, however often its file is read: a draft is known by its certificate and round. */
async function addDrafts({ requests }: AssessmentDeps, rows: readonly CertificateRecord[]): Promise<void> {
  for (const draft of rows.map(firstDraftOf)) {
    if (draft !== null) await requests.add(draft);
  }
}

async function rowOf(records: CertificateRecords, id: string): Promise<CertificateRecord> {
  const found = await records.get(id);
  if (found === null) throw new Error("a row that cannot be added is there");
  return found;
}

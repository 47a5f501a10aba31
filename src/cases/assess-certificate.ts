import { dayAt } from "#certificate/calendar-date.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { CertificateRecords } from "#storage/ports.ts";
import type { CaseDeps } from "./case-deps.ts";
import { type CheckedCertificate, checkFile } from "./check-file.ts";
import { receivedRecord } from "./receive-certificate.ts";
import { uploadFrom } from "./upload.ts";

export type AssessmentStep = "assessed" | "needs-ocr" | "refused" | "already-done";

/** A message names a file that the store does not have. */
export class FileMissingError extends Error {
  override name = "FileMissingError";
}

/**
 * Reads, judges and stores the certificates of one stored file. May run any number of times for the
 * same file: what is there stays, what a crash left out is added. The first part is written last, so
 * its row leaves `received` only when every other part is in place.
 */
export async function assessCertificate(
  deps: Pick<CaseDeps, "storage" | "reader" | "clock" | "timeZone">,
  fileKey: string,
): Promise<AssessmentStep> {
  const { records, files } = deps.storage;
  const file = await files.get(fileKey);
  if (file === null) throw new FileMissingError("the file store has no file under this key");

  const now = deps.clock();
  const upload = uploadFrom(file.bytes, file.metadata);
  const fresh = receivedRecord(upload, now, fileKey);
  // A file that came past us gets its row before anything can fail: whoever looks for it must find it.
  const first = (await records.add(fresh)) ? fresh : await rowOf(records, fresh);
  if (first.status !== "received") return "already-done";

  const checked = await checkFile(deps, upload.bytes, {
    caseFacts: { receivedOn: dayAt(new Date(first.arrivedAt), deps.timeZone), ...upload.caseFacts },
    today: dayAt(now, deps.timeZone),
  });
  const rows = checked.map((one, index) => row(first, one, index + 1, now));
  for (const later of rows.slice(1)) await records.add(later);
  const [head] = rows;
  if (head === undefined) throw new Error("a checked file gives at least one report");
  // Losing this race means that the same message was worked on twice: the other's result stands.
  await records.replace(head);
  return head.status === "received" ? "already-done" : head.status;
}

/** The row of one part: what the first row knows of the file, and what the check found. */
function row(
  first: CertificateRecord,
  { report, pages, answers }: CheckedCertificate,
  part: number,
  at: Date,
): CertificateRecord {
  const { document } = report;
  const base: CertificateRecord = {
    ...first,
    id: part === 1 ? first.id : `${first.id}-${part}`,
    revision: part === 1 ? first.revision + 1 : 1,
    status: report.kind,
    stuckSince: null,
    file: { ...first.file, type: document.type, part, parts: document.parts },
  };
  if (report.kind === "refused") return { ...base, refusal: report.refusal };
  const { assessment, request } = report;
  return { ...base, assessments: [{ at: at.toISOString(), assessment, request, pages, answers }] };
}

async function rowOf(records: CertificateRecords, fresh: CertificateRecord): Promise<CertificateRecord> {
  const found = await records.get(fresh.id);
  if (found === null) throw new Error("a row that cannot be added is there");
  return found;
}

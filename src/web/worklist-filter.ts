import type { CertificateRecord } from "#storage/certificate-record.ts";

/** Ways to look at the worklist: all of it, or what asks for one and the same step. */
export const worklistFilters = [
  "all",
  "stuck",
  "supplement",
  "review",
  "rescan",
  "sufficient",
  "waiting",
  "refused",
] as const;
export type WorklistFilter = (typeof worklistFilters)[number];

export function isWorklistFilter(text: string): text is WorklistFilter {
  return worklistFilters.some((filter) => filter === text);
}

/** What a certificate waits for: the verdict's word, or what keeps it from having one. */
export type Standing = Exclude<WorklistFilter, "all">;

export function standingOf(record: CertificateRecord): Standing {
  if (record.status === "refused") return "refused";
  if (isStuck(record)) return "stuck";
  const current = record.assessments.at(-1);
  return record.status === "assessed" && current !== undefined ? current.assessment.verdict.word : "waiting";
}

/** True while a certificate is on its way to a verdict by itself, so that its page may change any moment. */
export function isPending(record: CertificateRecord): boolean {
  return onItsWay(record) && !isStuck(record);
}

function isStuck(record: CertificateRecord): boolean {
  return onItsWay(record) && record.stuckSince !== null;
}

/** What has come in waits to be checked, a scan to be read: both happen without anybody's doing. */
function onItsWay({ status }: CertificateRecord): boolean {
  return status === "received" || status === "needs-ocr";
}

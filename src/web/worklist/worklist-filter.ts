import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { isRequestStanding, requestStanding, requestStandings } from "../requests/request-standing.ts";

/** What a certificate waits for: the verdict's word, or what keeps it from having one. */
export const standings = ["stuck", "supplement", "review", "rescan", "sufficient", "waiting", "refused"] as const;
export type Standing = (typeof standings)[number];

/** Ways to look at the worklist: all of it, where the asking stands, or what asks for one and the same step. */
export const worklistFilters = ["all", ...requestStandings, "referred", ...standings] as const;
export type WorklistFilter = (typeof worklistFilters)[number];

export function isWorklistFilter(text: string): text is WorklistFilter {
  return worklistFilters.some((filter) => filter === text);
}

/** One certificate of the worklist with the requests that it has led to. */
export interface WorklistEntry {
  record: CertificateRecord;
  /** By round. */
  requests: readonly RequestRecord[];
}

/** Whether a way to look shows a certificate. */
export function shows(filter: WorklistFilter, { record, requests }: WorklistEntry): boolean {
  if (filter === "all") return true;
  if (filter === "referred") return record.referrals.some(({ opinion }) => opinion === null);
  if (isRequestStanding(filter)) return requestStanding(requests) === filter;
  return standingOf(record) === filter && (filter !== "supplement" || isToBeAsked(requests));
}

/** What has been asked, or will not be, is nobody's task any more. */
function isToBeAsked(requests: readonly RequestRecord[]): boolean {
  const newest = requests.at(-1);
  return newest === undefined || newest.state === "draft";
}

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

import { requestId } from "#requests/lifecycle/request-id.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { firstDraftOf } from "./draft-of.ts";
import type { RequestDeps } from "./request-deps.ts";

/**
 * The requests on a certificate, by round. A certificate of before requests were kept gets its first draft
 * here, once; one that another has replaced gets none.
 */
export async function requestsOf(
  deps: Pick<RequestDeps, "storage" | "requests">,
  certificateId: string,
): Promise<RequestRecord[]> {
  const stored = await storedRequestsOf(deps, certificateId);
  if (stored.length > 0) return stored;
  const certificate = await deps.storage.records.get(certificateId);
  const draft = certificate === null ? null : firstDraftOf(certificate);
  if (draft === null) return [];
  await deps.requests.add(draft);
  return storedRequestsOf(deps, certificateId);
}

/** The requests that are there, by round: rounds follow one another, and each names its own id. */
export async function storedRequestsOf(
  { requests }: Pick<RequestDeps, "requests">,
  certificateId: string,
): Promise<RequestRecord[]> {
  const found: RequestRecord[] = [];
  for (;;) {
    const record = await requests.get(requestId(certificateId, found.length + 1));
    if (record === null) return found;
    found.push(record);
  }
}

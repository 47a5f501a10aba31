import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { RequestRecords } from "#storage/request-ports.ts";
import type { RequestOutcome } from "./request-deps.ts";

/** So many others were at the same request that a change did not come through. */
export class RequestBusyError extends Error {
  override name = "RequestBusyError";
}

/**
 * Reads a request, changes it and stores it, anew when somebody was faster. A change that gives the record
 * back as it is writes nothing.
 *
 * @throws {RequestBusyError}
 */
export async function changeRequest(
  requests: RequestRecords,
  id: string,
  change: (record: RequestRecord) => RequestOutcome,
): Promise<RequestOutcome> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const record = await requests.get(id);
    if (record === null) return { ok: false, because: "not-found" };
    const outcome = change(record);
    if (!outcome.ok || outcome.record === record) return outcome;
    const changed = { ...outcome.record, revision: record.revision + 1 };
    if (await requests.replace(changed)) return { ok: true, record: changed };
  }
  throw new RequestBusyError("a request was changed by others at every attempt");
}

/** A caseworker, a physician and two sweeps at once still come through. */
const mostAttempts = 10;

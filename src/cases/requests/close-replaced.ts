import { moveRequest } from "#requests/lifecycle/move-request.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { changeCertificate } from "../change-certificate.ts";
import { changeRequest } from "./change-request.ts";
import type { RequestDeps } from "./request-deps.ts";
import { storedRequestsOf } from "./requests-of.ts";

/**
 * Notes on a certificate that another has come in its place, and closes its requests: nobody is asked about a
 * paper that no longer counts. A certificate that is not there is passed over. May run any number of times.
 */
export async function closeReplaced(
  deps: Pick<RequestDeps, "storage" | "requests" | "clock">,
  certificateId: string,
  replacedBy: string,
): Promise<void> {
  if (certificateId === replacedBy) return;
  const noted = await changeCertificate(deps.storage.records, certificateId, (record) =>
    record.replacedBy === null ? { ...record, replacedBy } : record,
  );
  if (!noted.ok) return;
  const at = deps.clock();
  for (const { id } of await storedRequestsOf(deps, certificateId)) {
    await changeRequest(deps.requests, id, (record) => ({ ok: true, record: closedBecauseReplaced(record, at) }));
  }
}

function closedBecauseReplaced(record: RequestRecord, at: Date): RequestRecord {
  if (record.state === "closed") return record;
  const step = { actor: { kind: "machine", id: null }, at, because: "replaced" } as const;
  const ended = moveRequest(record, { ...step, move: "withdraw" }) ?? record;
  const closed = moveRequest(ended, { ...step, move: "close" });
  if (closed === null) return record;
  // A reply that is on its way to the old certificate still gets there.
  return { ...closed, savedFields: null, nextStepAt: record.reply === null ? null : record.nextStepAt };
}

import { moveRequest } from "#requests/lifecycle/move-request.ts";
import { changeRequest } from "./change-request.ts";
import type { RequestDeps, RequestOutcome } from "./request-deps.ts";

/** Closes a request that the caseworker has looked at. A reply that is still on its way to the certificate gets there. */
export function closeRequest(
  deps: RequestDeps,
  id: string,
  { caseworker }: { caseworker: string },
): Promise<RequestOutcome> {
  const actor = { kind: "caseworker", id: caseworker } as const;
  const at = deps.clock();
  return changeRequest(deps.requests, id, (record) => {
    const moved = moveRequest(record, { move: "close", actor, at });
    if (moved === null) return { ok: false, because: "not-now" };
    if (moved === record) return { ok: true, record };
    const nextStepAt = record.reply === null ? null : record.nextStepAt;
    return { ok: true, record: { ...moved, savedFields: null, nextStepAt } };
  });
}

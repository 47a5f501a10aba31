import { moveRequest } from "#requests/lifecycle/move-request.ts";
import { changeRequest } from "./change-request.ts";
import type { RequestDeps, RequestOutcome } from "./request-deps.ts";
import { scheduled } from "./scheduled.ts";

/** Takes a request back, also one that is on its way; the machine closes it at the next sweep. `because` is a code. */
export function withdrawRequest(
  deps: RequestDeps,
  id: string,
  { caseworker, because }: { caseworker: string; because: string },
): Promise<RequestOutcome> {
  const actor = { kind: "caseworker", id: caseworker } as const;
  const at = deps.clock();
  return changeRequest(deps.requests, id, (record) => {
    const moved = moveRequest(record, { move: "withdraw", actor, at, because });
    if (moved === null) return { ok: false, because: "not-now" };
    return { ok: true, record: moved === record ? record : scheduled({ ...moved, savedFields: null }, deps) };
  });
}

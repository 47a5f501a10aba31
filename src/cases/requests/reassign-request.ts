import { moveRequest } from "#requests/lifecycle/move-request.ts";
import { mayBeAnswered } from "#requests/lifecycle/next-step.ts";
import type { Actor } from "#requests/lifecycle/request-record.ts";
import { changeRequest } from "./change-request.ts";
import { composeParcel } from "./compose-parcel.ts";
import { leaseFrom } from "./lease.ts";
import { linkHolds } from "./link-holds.ts";
import { recipientFaults, storedRecipient } from "./recipient.ts";
import type { RequestDeps, RequestOutcome } from "./request-deps.ts";
import { performAtOnce } from "./take-step.ts";

/**
 * Hands a request to a colleague on the same way, and sends it there at once with a link of its own: the earlier
 * link and its wrong tries end, what was written and not sent is dropped. The deadline stays. Also how a
 * caseworker opens a locked request again. `linkVersion`: of the link by which a physician hands it on.
 */
export async function reassignRequest(
  deps: RequestDeps,
  id: string,
  {
    by,
    to,
    linkVersion = null,
  }: {
    by: Actor;
    to: { address: string; name: string | null; professionalId: string | null };
    linkVersion?: number | null;
  },
): Promise<RequestOutcome> {
  const before = await deps.requests.get(id);
  if (before === null) return { ok: false, because: "not-found" };
  if (before.recipient === null || !mayBeAnswered(before)) return { ok: false, because: "not-now" };
  const given = { channel: before.recipient.channel, ...to };
  const faults = recipientFaults(given);
  if (faults.length > 0) return { ok: false, because: "unfit-recipient", faults };
  const recipient = storedRecipient(deps.linkKey, id, given);
  const composed = await composeParcel(deps, { ...before, recipient }, { kind: "request" });
  if (!composed.ok) return { ok: false, because: "unfit-recipient", faults: composed.refusal };

  const now = deps.clock();
  const outcome = await changeRequest(deps.requests, id, (record) => {
    const moved = linkHolds(record, linkVersion) ? moveRequest(record, { move: "reassign", actor: by, at: now }) : null;
    if (moved === null) return { ok: false, because: "not-now" };
    const link = { ...record.link, version: record.link.version + 1, wrongTries: 0 };
    return { ok: true, record: { ...moved, recipient, link, savedFields: null, nextStepAt: leaseFrom(now) } };
  });
  return outcome.ok ? performAtOnce(deps, outcome.record) : outcome;
}

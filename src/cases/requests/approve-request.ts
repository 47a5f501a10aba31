import { moveRequest } from "#requests/lifecycle/move-request.ts";
import type { Recipient, RequestRecord } from "#requests/lifecycle/request-record.ts";
import { leaveOutQuestions } from "#requests/writing/leave-out-questions.ts";
import { changeRequest } from "./change-request.ts";
import { composeParcel } from "./compose-parcel.ts";
import { leaseFrom } from "./lease.ts";
import { type GivenRecipient, recipientFaults, storedRecipient } from "./recipient.ts";
import type { RequestDeps, RequestOutcome } from "./request-deps.ts";
import { performAtOnce } from "./take-step.ts";

/**
 * Approves a draft for a recipient and sends it at once. When the post cannot take it just now the request stays
 * `approved`, and the machine tries again. Approving it again for the same recipient changes nothing.
 *
 * @param leaveOut criteria whose questions the caseworker does not need answered; one question at least stays.
 */
export async function approveRequest(
  deps: RequestDeps,
  id: string,
  {
    recipient,
    caseworker,
    leaveOut = [],
  }: { recipient: GivenRecipient; caseworker: string; leaveOut?: readonly string[] },
): Promise<RequestOutcome> {
  const faults = recipientFaults(recipient);
  if (faults.length > 0) return { ok: false, because: "unfit-recipient", faults };
  const draft = await deps.requests.get(id);
  if (draft === null) return { ok: false, because: "not-found" };
  const to = storedRecipient(deps.linkKey, id, recipient);
  const request = leaveOutQuestions(draft.request, leaveOut);
  if (draft.state === "draft") {
    if (request === null) return { ok: false, because: "unfit-recipient", faults: [{ field: "ask", rule: "none" }] };
    // Tried before anything is promised: what cannot be written for this recipient is said now.
    const composed = await composeParcel(deps, { ...draft, request, recipient: to }, { kind: "request" });
    if (!composed.ok) return { ok: false, because: "unfit-recipient", faults: composed.refusal };
  }
  const now = deps.clock();
  const actor = { kind: "caseworker", id: caseworker } as const;
  let approvedNow = false;
  const outcome = await changeRequest(deps.requests, id, (record) => {
    approvedNow = record.state === "draft";
    if (!approvedNow && isOnItsWay(record) && isSame(record.recipient, to)) return { ok: true, record };
    const moved = approvedNow ? moveRequest(record, { move: "approve", actor, at: now }) : null;
    if (moved === null || request === null) return { ok: false, because: "not-now" };
    // Ours for as long as a step takes: a sweep that comes by leaves it alone.
    return { ok: true, record: { ...moved, request, recipient: to, nextStepAt: leaseFrom(now) } };
  });
  return outcome.ok && approvedNow ? performAtOnce(deps, outcome.record) : outcome;
}

const isOnItsWay = ({ state }: RequestRecord) => state === "approved" || state === "sent" || state === "reminded";

const isSame = (one: Recipient | null, other: Recipient) => JSON.stringify(one) === JSON.stringify(other);

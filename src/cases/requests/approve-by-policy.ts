import { moveRequest } from "#requests/lifecycle/move-request.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { changeRequest } from "./change-request.ts";
import { recipientFaults, storedRecipient } from "./recipient.ts";
import { recipientFrom } from "./recipient-from.ts";
import type { RequestDeps } from "./request-deps.ts";
import { scheduled } from "./scheduled.ts";

/**
 * Approves a draft that the policy lets go out by itself, to the physician whom the certificate names. Where the
 * certificate does not say how to reach that physician, the draft becomes a caseworker's turn like any other.
 */
export async function approveByPolicy(deps: RequestDeps, draft: RequestRecord): Promise<void> {
  const certificate = await deps.storage.records.get(draft.certificateId);
  const given = certificate === null ? null : recipientFrom(certificate);
  const fit = given !== null && recipientFaults(given).length === 0;
  const at = deps.clock();
  const because = certificate?.assessments.at(-1)?.assessment.verdict.rule ?? null;
  await changeRequest(deps.requests, draft.id, (record) => {
    if (record.state !== "draft") return { ok: true, record };
    const actor = { kind: "policy", id: null } as const;
    const moved = fit ? moveRequest(record, { move: "approve", actor, at, because }) : null;
    if (moved === null) return { ok: true, record: { ...record, nextStepAt: null } };
    const recipient = fit ? storedRecipient(deps.linkKey, record.id, given) : null;
    return { ok: true, record: scheduled({ ...moved, recipient }, deps) };
  });
}

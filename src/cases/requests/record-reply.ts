import { checkReply } from "#requests/answers/check-reply.ts";
import { moveRequest } from "#requests/lifecycle/move-request.ts";
import { mayBeAnswered } from "#requests/lifecycle/next-step.ts";
import type { RequestMove } from "#requests/lifecycle/states.ts";
import { type Reply, replySchema } from "#requests/reply.ts";
import { maskedReply } from "../answers/masked-reply.ts";
import { changeRequest } from "./change-request.ts";
import { leaseFrom } from "./lease.ts";
import { linkHolds } from "./link-holds.ts";
import type { RequestDeps, RequestOutcome } from "./request-deps.ts";
import { performAtOnce } from "./take-step.ts";

/**
 * Takes a reply in: stored as given, identity numbers hidden, then put to the certificate, which is judged anew. The
 * same reply twice, or the same message, is one reply. `caseworker` is whoever typed in what came by telephone or
 * letter, `linkVersion` that of the link by which a physician came.
 */
export async function recordReply(
  deps: RequestDeps,
  id: string,
  given: Reply,
  { caseworker = null, linkVersion = null }: { caseworker?: string | null; linkVersion?: number | null } = {},
): Promise<RequestOutcome> {
  const now = deps.clock();
  const reply = maskedReply(given);
  const actor =
    reply.way === "caseworker"
      ? ({ kind: "caseworker", id: caseworker } as const)
      : ({ kind: "physician", id: null } as const);
  let takenNow = false;
  const outcome = await changeRequest(deps.requests, id, (record) => {
    takenNow = record.reply === null;
    if (record.reply !== null) {
      return isSameReply(record.reply, reply) ? { ok: true, record } : { ok: false, because: "already-replied" };
    }
    if (!mayBeAnswered(record) || !linkHolds(record, linkVersion)) return { ok: false, because: "not-now" };
    const checked = checkReply(record.request, reply);
    if (!checked.ok) return { ok: false, because: "unfit-answer", faults: checked.faults };
    const fits = replySchema.safeParse(reply);
    if (!fits.success) return { ok: false, because: "unfit-answer", faults: fits.error.issues.map(faultOf) };
    const moved = moveRequest(record, { move: moves[reply.kind], actor, at: now });
    if (moved === null) return { ok: false, because: "not-now" };
    return { ok: true, record: { ...moved, reply, savedFields: null, nextStepAt: leaseFrom(now) } };
  });
  return outcome.ok && takenNow ? performAtOnce(deps, outcome.record) : outcome;
}

const faultOf = ({ path, code }: { path: PropertyKey[]; code: string }) => ({ field: path.join("."), rule: code });

const moves: Record<Reply["kind"], RequestMove> = {
  answers: "answer",
  "no-information": "say-no-information",
  "not-mine": "say-not-mine",
};

/** When it came does not count: whoever presses the button twice says the same twice. */
function isSameReply(one: Reply, other: Reply): boolean {
  if (one.messageId !== null || other.messageId !== null) return one.messageId === other.messageId;
  return JSON.stringify({ ...one, at: null }) === JSON.stringify({ ...other, at: null });
}

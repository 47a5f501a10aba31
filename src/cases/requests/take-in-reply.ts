import { policies } from "#policies/policies.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { reassessWithReply } from "../answers/reassess-with-reply.ts";
import { changeCertificate } from "../change-certificate.ts";
import { draftOf } from "./draft-of.ts";
import type { RequestDeps } from "./request-deps.ts";
import { storedRequestsOf } from "./requests-of.ts";

/**
 * Puts a reply to its certificate: a new result beside the earlier ones, then a draft of the next round where
 * something is still open and rounds are left. May run any number of times.
 */
export async function takeInReply(deps: RequestDeps, request: RequestRecord): Promise<void> {
  const earlier = await storedRequestsOf(deps, request.certificateId);
  const judged = await changeCertificate(deps.storage.records, request.certificateId, (record) => {
    const result = reassessWithReply(deps, record, request, earlier);
    return result === null ? record : { ...record, assessments: [...record.assessments, result] };
  });
  // A caseworker who has closed the request meanwhile has gone on: nothing more is asked.
  if (!judged.ok || request.state === "closed" || !asksOn(request, judged.record)) return;
  const toSuccessor = request.reply?.kind === "not-mine";
  const draft = draftOf(judged.record, request.round + 1, deps.clock(), { toSuccessor });
  if (draft !== null) await deps.requests.add(draft);
}

/** Whether there may be another round: after answers that left something open, or for whoever took over. */
function asksOn({ id, reply, round, policy }: RequestRecord, { assessments, replacedBy }: CertificateRecord): boolean {
  if (reply === null || replacedBy !== null || round >= policies[policy].rounds.value) return false;
  const asks: Record<typeof reply.kind, boolean> = {
    answers: assessments.at(-1)?.cause?.requestId === id,
    "no-information": false,
    "not-mine": true,
  };
  return asks[reply.kind];
}

import type { RequestDeps } from "#cases/requests/request-deps.ts";
import { storedRequestsOf } from "#cases/requests/requests-of.ts";
import { requestId } from "#requests/lifecycle/request-id.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { moveRules, turnOf } from "#requests/lifecycle/states.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { RememberingPost } from "./remembering-post.ts";
import type { Simulated } from "./run-simulation.ts";

type Stores = Pick<RequestDeps, "requests" | "storage">;

/** Requests that nobody would ever do anything about: the machine's turn, and no moment for it. */
export async function standsStill(deps: Stores, certificates: readonly CertificateRecord[]): Promise<string[]> {
  return (await allRequests(deps, certificates))
    .filter(({ state, nextStepAt }) => turnOf[state] === "machine" && nextStepAt === null)
    .map(({ id, state }) => `${id} ${state}`);
}

/** What may not be at the end, each with the ids that it is true of. All empty if all is well. */
export async function outcomeFaults(
  deps: Stores,
  certificates: readonly CertificateRecord[],
  { promised, stood }: Simulated,
  post: RememberingPost,
): Promise<Record<string, string[]>> {
  const requests = new Map((await allRequests(deps, certificates)).map((one) => [one.id, one]));
  const whose = (wrong: (request: RequestRecord) => boolean) =>
    [...requests.values()].filter(wrong).map(({ id }) => id);
  const laid = new Set(post.parcels.map(({ id }) => id));
  const results = await resultsByRequest(deps, certificates);
  return {
    "certificates whose request was lost": certificates
      .map(({ id }) => requestId(id, 1))
      .filter((id) => !requests.has(id)),
    "requests left without a next step": stood,
    "requests not closed in the end": whose(({ state, nextStepAt }) => state !== "closed" || nextStepAt !== null),
    "requests with a move that the table does not have": whose(({ history }) => !isLawful(history)),
    "replies thanked for and lost": [...promised]
      .filter(([id, reply]) => JSON.stringify(requests.get(id)?.reply) !== JSON.stringify(reply))
      .map(([id]) => id),
    "answers not in exactly one result": whose(
      ({ id, reply }) => (results.get(id) ?? 0) !== (reply?.kind === "answers" ? 1 : 0),
    ),
    "written down as sent, and not sent": whose((request) => isUnsent(request, laid)),
    "sent, and nobody's": post.parcels.map(({ id }) => id).filter((id) => !requests.has(id.slice(0, 32))),
    "sent twice, by content": repeated(post.parcels.map(({ to, body }) => `${to} ${body.text}`)),
    "sent twice, by id": repeated(post.parcels.map(({ id }) => id)),
    "tried again for somebody else": [...post.forAnother],
    "answered questions asked again": whose((request) => asksAgain(request, requests)),
  };
}

async function allRequests(deps: Stores, certificates: readonly CertificateRecord[]): Promise<RequestRecord[]> {
  const all: RequestRecord[] = [];
  for (const { id } of certificates) all.push(...(await storedRequestsOf(deps, id)));
  return all;
}

async function resultsByRequest({ storage }: Stores, certificates: readonly CertificateRecord[]) {
  const results = new Map<string, number>();
  for (const { id } of certificates) {
    for (const { cause } of (await storage.records.get(id))?.assessments ?? []) {
      if (cause != null) results.set(cause.requestId, (results.get(cause.requestId) ?? 0) + 1);
    }
  }
  return results;
}

/** Every step begins where the one before ended, and is one of the table, by somebody who may make it. */
function isLawful(history: RequestRecord["history"]): boolean {
  return history.every(({ move, actor, from, to }, at) => {
    if (move === "draft") return at === 0;
    const rule = moveRules[move];
    const follows = from !== null && from === history[at - 1]?.to && rule.from.includes(from);
    return follows && rule.by.includes(actor.kind) && to === (rule.to === "stay" ? from : rule.to);
  });
}

/** True where something that the record says has gone out did not. */
function isUnsent({ id, link, reminders }: RequestRecord, laid: ReadonlySet<string>): boolean {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  // Of the versions between, one may have been overtaken by the next before it went out.
  const requests = link.sentVersion > 0 ? [`${id}-request-1`, `${id}-request-${link.sentVersion}`] : [];
  const reminded = (number: number) =>
    upTo(link.version).some((version) => laid.has(`${id}-reminder-${version}-${number}`));
  return requests.some((parcel) => !laid.has(parcel)) || !upTo(reminders).every(reminded);
}

function asksAgain({ certificateId, round, request }: RequestRecord, all: ReadonlyMap<string, RequestRecord>): boolean {
  const reply = round === 1 ? null : all.get(requestId(certificateId, round - 1))?.reply;
  if (reply?.kind !== "answers") return false;
  const answered = new Set(reply.answers.map(({ criterion }) => criterion));
  return request.questions.some(({ criterion }) => answered.has(criterion));
}

function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const again = seen.has(text);
    seen.add(text);
    return again;
  });
}

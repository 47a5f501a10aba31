import { dayAt } from "#certificate/calendar-date.ts";
import { policies } from "#policies/policies.ts";
import { moveRequest } from "#requests/lifecycle/move-request.ts";
import { deadlineFrom, linkEnd, nextStep, type Step } from "#requests/lifecycle/next-step.ts";
import type { Actor, RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { Parcel } from "#storage/request-ports.ts";
import { approveByPolicy } from "./approve-by-policy.ts";
import { changeRequest } from "./change-request.ts";
import { composeParcel } from "./compose-parcel.ts";
import { leaseFrom } from "./lease.ts";
import type { RequestDeps, RequestOutcome } from "./request-deps.ts";
import { scheduled } from "./scheduled.ts";
import { takeInReply } from "./take-in-reply.ts";

/** A request can no longer be written for its recipient; a caseworker sees it overdue and takes it back. */
export class UnfitParcelError extends Error {
  override name = "UnfitParcelError";
}

/**
 * Does what the machine has to do on a request, if it is time and nobody else is at it; null when there was nothing.
 * Held first, then posted, then written down: a crash in between leaves a step that is taken again.
 */
export async function takeStep(deps: RequestDeps, id: string): Promise<Step | null> {
  const now = deps.clock();
  const record = await deps.requests.get(id);
  if (record === null || record.nextStepAt === null || new Date(record.nextStepAt) > now) return null;
  const next = nextStep(record, policies[record.policy], deps.timeZone, now);
  if (next === null || next.at > now) {
    // The policy has changed, or a step is done whose end a crash swallowed.
    await deps.requests.replace({ ...scheduled(record, deps), revision: record.revision + 1 });
    return null;
  }
  const held = { ...record, revision: record.revision + 1, nextStepAt: leaseFrom(now) };
  if (!(await deps.requests.replace(held))) return null;
  await perform[next.step](deps, held);
  return next.step;
}

/**
 * Takes the step of a request that the caller has just changed and holds. A step that fails is told of and left
 * to the machine: what the caller has stored stands.
 */
export async function performAtOnce(deps: RequestDeps, held: RequestRecord): Promise<RequestOutcome> {
  try {
    const next = nextStep(held, policies[held.policy], deps.timeZone, deps.clock());
    if (next !== null) await perform[next.step](deps, held);
  } catch (fault) {
    deps.onStepFault?.(fault);
  }
  return { ok: true, record: (await deps.requests.get(held.id)) ?? held };
}

/** Posts a reminder and writes it down, once however often it is tried. */
export async function sendReminder(
  deps: RequestDeps,
  held: RequestRecord,
  parcel: Parcel,
  actor: Actor,
): Promise<RequestOutcome> {
  await deps.post.take(parcel);
  const number = held.reminders + 1;
  return changeRequest(deps.requests, held.id, (record) => {
    // Written down already, or meant for somebody who has handed the request on meanwhile.
    if (record.reminders >= number || record.link.version !== held.link.version) return { ok: true, record };
    const moved = moveRequest(record, { move: "remind", actor, at: deps.clock() });
    // Answered or taken back meanwhile: what is on its way changes nothing more.
    return { ok: true, record: moved === null ? record : scheduled({ ...moved, reminders: number }, deps) };
  });
}

const machine = { kind: "machine", id: null } as const;

const perform: Record<Step, (deps: RequestDeps, held: RequestRecord) => Promise<unknown>> = {
  approve: approveByPolicy,
  send: async (deps, held) => {
    await deps.post.take(await parcelFor(deps, held, { kind: "request" }));
    await changeRequest(deps.requests, held.id, (record) => {
      const at = deps.clock();
      const moved = moveRequest(record, { move: "send", actor: machine, at });
      if (moved === null || moved === record) return { ok: true, record };
      const deadline = deadlineFrom(dayAt(at, deps.timeZone), policies[record.policy]);
      const expiresAt = linkEnd(deadline, deps.timeZone).toISOString();
      const link = { ...record.link, sentVersion: record.link.version, expiresAt };
      return { ok: true, record: scheduled({ ...moved, deadline, link }, deps) };
    });
  },
  resend: async (deps, held) => {
    await deps.post.take(await parcelFor(deps, held, { kind: "request" }));
    const { version } = held.link;
    await changeRequest(deps.requests, held.id, (record) =>
      record.link.sentVersion >= version || record.nextStepAt === null
        ? { ok: true, record }
        : { ok: true, record: scheduled({ ...record, link: { ...record.link, sentVersion: version } }, deps) },
    );
  },
  remind: async (deps, held) => {
    const parcel = await parcelFor(deps, held, { kind: "reminder", number: held.reminders + 1 });
    await sendReminder(deps, held, parcel, machine);
  },
  expire: (deps, held) =>
    changeRequest(deps.requests, held.id, (record) => {
      const moved = moveRequest(record, { move: "expire", actor: machine, at: deps.clock() });
      return { ok: true, record: moved === null || moved === record ? record : scheduled(moved, deps) };
    }),
  close: (deps, held) =>
    changeRequest(deps.requests, held.id, (record) => {
      const moved = moveRequest(record, { move: "close", actor: machine, at: deps.clock() });
      return { ok: true, record: moved === null || moved === record ? record : { ...moved, nextStepAt: null } };
    }),
  "take-in": async (deps, held) => {
    await takeInReply(deps, held);
    await changeRequest(deps.requests, held.id, (record) =>
      record.nextStepAt === null ? { ok: true, record } : { ok: true, record: { ...record, nextStepAt: null } },
    );
  },
};

async function parcelFor(deps: RequestDeps, held: RequestRecord, what: Parameters<typeof composeParcel>[2]) {
  const composed = await composeParcel(deps, held, what);
  if (!composed.ok) throw new UnfitParcelError("a request cannot be written for its recipient any more");
  return composed.value;
}

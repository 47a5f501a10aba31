import { dayAt } from "#certificate/calendar-date.ts";
import { moveRequest } from "#requests/lifecycle/move-request.ts";
import { changeRequest } from "./change-request.ts";
import { composeParcel } from "./compose-parcel.ts";
import { leaseFrom } from "./lease.ts";
import type { RequestDeps, RequestOutcome } from "./request-deps.ts";
import { sendReminder } from "./take-step.ts";

/** Reminds the physician once more because a caseworker wants it; once a day at most. */
export async function remindNow(
  deps: RequestDeps,
  id: string,
  { caseworker }: { caseworker: string },
): Promise<RequestOutcome> {
  const actor = { kind: "caseworker", id: caseworker } as const;
  const now = deps.clock();
  const held = await changeRequest(deps.requests, id, (record) => {
    const today = dayAt(now, deps.timeZone);
    const remindedToday = record.history.some(
      ({ move, at }) => move === "remind" && dayAt(new Date(at), deps.timeZone) === today,
    );
    const possible = moveRequest(record, { move: "remind", actor, at: now }) !== null;
    if (!possible || remindedToday) return { ok: false, because: "not-now" };
    return { ok: true, record: { ...record, nextStepAt: leaseFrom(now) } };
  });
  if (!held.ok) return held;
  const composed = await composeParcel(deps, held.record, { kind: "reminder", number: held.record.reminders + 1 });
  if (!composed.ok) return { ok: false, because: "unfit-recipient", faults: composed.refusal };
  return sendReminder(deps, held.record, composed.value, actor);
}

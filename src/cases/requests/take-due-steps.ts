import type { Step } from "#requests/lifecycle/next-step.ts";
import type { RequestDeps } from "./request-deps.ts";
import { takeStep } from "./take-step.ts";

/** How many steps were taken, and how many failed and will be tried again. */
export interface StepsTaken {
  sent: number;
  reminded: number;
  expired: number;
  failed: number;
}

/** Takes every step that is due. One that fails is told of and stops none of the others. */
export async function takeDueSteps(deps: RequestDeps): Promise<StepsTaken> {
  const counts: StepsTaken = { sent: 0, reminded: 0, expired: 0, failed: 0 };
  const passedOver = new Set<string>();
  for (;;) {
    const due = await deps.requests.due(deps.clock(), atOnce);
    const fresh = due.filter(({ id }) => !passedOver.has(id));
    if (fresh.length === 0) return counts;
    for (const { id } of fresh) {
      try {
        const step = await takeStep(deps, id);
        // One step may lead to the next at once; where there was nothing to do, another sweep may look again.
        if (step === null) passedOver.add(id);
        const count = step === null ? null : counted[step];
        if (count !== null) counts[count] += 1;
      } catch (fault) {
        passedOver.add(id);
        counts.failed += 1;
        deps.onStepFault?.(fault);
      }
    }
  }
}

const atOnce = 100;

const counted: Record<Step, keyof StepsTaken | null> = {
  approve: null,
  send: "sent",
  resend: "sent",
  remind: "reminded",
  expire: "expired",
  "take-in": null,
  close: null,
};

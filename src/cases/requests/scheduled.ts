import { policies } from "#policies/policies.ts";
import { nextStep } from "#requests/lifecycle/next-step.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { RequestDeps } from "./request-deps.ts";

/** The request with the moment of the machine's next step written down, as its policy has it. */
export function scheduled(record: RequestRecord, { clock, timeZone }: Pick<RequestDeps, "clock" | "timeZone">) {
  const next = nextStep(record, policies[record.policy], timeZone, clock());
  return { ...record, nextStepAt: next?.at.toISOString() ?? null };
}

import { type ToldUnit, toldUnits } from "#report/feedback/told-units.ts";
import { feedbackSince } from "#report/feedback/unit-feedback.ts";
import type { CaseDeps } from "../case-deps.ts";
import { requestsSince } from "./requests-since.ts";

/** The units that feedback can be given to today, with what they were asked over the year. */
export async function unitsToTell(deps: Pick<CaseDeps, "requests" | "clock" | "timeZone">): Promise<ToldUnit[]> {
  return toldUnits(await requestsSince(deps, feedbackSince(deps.clock(), deps.timeZone)));
}

import type { Context, EventBridgeEvent } from "aws-lambda";
import type { Overdue } from "#cases/requeue-overdue.ts";
import type { Telemetry } from "./telemetry.ts";

export interface WorkOverdueDeps {
  requeue(): Promise<Overdue>;
  telemetry: Telemetry;
}

/** Takes up work that was lost on the way, and tells how much the queue has given up. */
export function workOverdueHandler({ requeue, telemetry }: WorkOverdueDeps) {
  const { logger, count } = telemetry;
  return (_event: EventBridgeEvent<"Scheduled Event", unknown>, context: Context): Promise<void> =>
    telemetry.invocation(context, async () => {
      try {
        const { requeued, putAside } = await requeue();
        count("requeued", requeued);
        count("put-aside", putAside);
        logger.info("work-overdue", { requeued, putAside });
      } catch (fault) {
        logger.fault("work-overdue", fault);
        // Thrown anew without its message, which the runtime would write to the log.
        throw new SweepFailedError("the sweep of overdue work failed; the line before this one tells where");
      }
    });
}

/** Makes the invocation count as failed, so that it is run again and the alarm sees it. */
export class SweepFailedError extends Error {
  override name = "SweepFailedError";
}

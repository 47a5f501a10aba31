import type { Context, EventBridgeEvent } from "aws-lambda";
import type { StepsTaken } from "#cases/requests/take-due-steps.ts";
import type { Telemetry } from "./telemetry.ts";
import { SweepFailedError } from "./work-overdue.ts";

export interface RemindersDueDeps {
  takeDueSteps(): Promise<StepsTaken>;
  telemetry: Telemetry;
}

/** Sends, reminds and ends what is due of the requests to physicians, and tells how much. */
export function remindersDueHandler({ takeDueSteps, telemetry }: RemindersDueDeps) {
  const { logger, count } = telemetry;
  return (_event: EventBridgeEvent<"Scheduled Event", unknown>, context: Context): Promise<void> =>
    telemetry.invocation(context, async () => {
      try {
        const counts: StepsTaken = await takeDueSteps();
        for (const [name, number] of Object.entries(counts)) count(`requests-${name}`, number);
        logger.info("reminders-due", { ...counts });
      } catch (fault) {
        logger.fault("reminders-due", fault);
        // Thrown anew without its message, which the runtime would write to the log.
        throw new SweepFailedError("the sweep of due requests failed; the line before this one tells where");
      }
    });
}

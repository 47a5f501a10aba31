import type { EventBridgeEvent } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { remindersDueHandler } from "#wiring/lambda/reminders-due.ts";
import { SweepFailedError } from "#wiring/lambda/work-overdue.ts";
import schedule from "../../events/schedule.json" with { type: "json" };
import { context } from "../../functions/lambda-events.ts";
import { told } from "./told.ts";

const event: EventBridgeEvent<"Scheduled Event", unknown> = { ...schedule, "detail-type": "Scheduled Event" };

describe("reminders-due", () => {
  it("takes the steps that are due, and counts them", async () => {
    const { telemetry, counts, lines } = told();
    const taken = { sent: 1, reminded: 2, expired: 0, failed: 1 };
    await remindersDueHandler({ takeDueSteps: async () => taken, telemetry })(event, context);
    expect(counts).toMatchObject({ "requests-sent": 1, "requests-reminded": 2, "requests-failed": 1 });
    expect(JSON.stringify(lines)).toContain("reminders-due");
  });

  it("fails without a word of the fault, so that it runs again and the alarm sees it", async () => {
    const { telemetry, lines } = told();
    const handler = remindersDueHandler({ takeDueSteps: () => Promise.reject(new Error("Agda Testlund")), telemetry });
    await expect(handler(event, context)).rejects.toThrow(SweepFailedError);
    expect(JSON.stringify(lines)).not.toContain("Agda");
  });
});

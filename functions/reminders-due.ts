import { awsContainer } from "#wiring/aws-container.ts";
import { awsTakeDueSteps } from "#wiring/aws-take-due-steps.ts";
import { remindersDueHandler } from "#wiring/lambda/reminders-due.ts";

const container = await awsContainer();

/** Every hour: requests to physicians that are to be sent, called to mind or given up. */
export const handler = remindersDueHandler({ ...container, takeDueSteps: awsTakeDueSteps(container) });

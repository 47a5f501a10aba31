import { awsContainer } from "#wiring/aws-container.ts";
import { awsRequeue } from "#wiring/aws-requeue.ts";
import { workOverdueHandler } from "#wiring/lambda/work-overdue.ts";

const container = await awsContainer();

/** Every hour: certificates that nobody has assessed are sent to the workers again. */
export const handler = workOverdueHandler({ ...container, requeue: awsRequeue(container) });

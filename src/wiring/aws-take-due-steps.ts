import { type StepsTaken, takeDueSteps } from "#cases/requests/take-due-steps.ts";
import type { AwsContainer } from "./aws-container.ts";
import { awsRequestDeps } from "./aws-request-deps.ts";

/** Taking due steps of requests on AWS, with one connection to SES for as long as the runtime environment lives. */
export function awsTakeDueSteps(container: AwsContainer): () => Promise<StepsTaken> {
  const deps = awsRequestDeps(container);
  return () => takeDueSteps(deps);
}

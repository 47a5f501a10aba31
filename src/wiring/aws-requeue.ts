import { type Overdue, requeueOverdue } from "#cases/requeue-overdue.ts";
import type { AwsContainer } from "./aws-container.ts";

/** Taking up lost work on AWS. An hour is far beyond the five tries that a message gets. */
export function awsRequeue(container: AwsContainer): () => Promise<Overdue> {
  return () => requeueOverdue(container, { afterMinutes: 60 });
}

import { assessCertificate } from "#cases/assess-certificate.ts";
import type { AssessmentStep } from "#cases/assess-stored.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import type { AwsContainer } from "./aws-container.ts";

/** Assessing on AWS, with a reader that lives as long as the runtime environment. */
export function awsAssess(container: AwsContainer): (fileKey: string) => Promise<AssessmentStep> {
  const reader = createDocumentReader(container.config.limits);
  return (fileKey) => assessCertificate({ ...container, reader }, fileKey);
}

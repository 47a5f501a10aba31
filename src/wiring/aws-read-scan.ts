import type { AssessmentStep } from "#cases/assess-stored.ts";
import { readScan } from "#cases/read-scan.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { createPictureReader } from "#readers/ocr/create-picture-reader.ts";
import type { AwsContainer } from "./aws-container.ts";

/** Reading scans on AWS, with readers that live as long as the runtime environment. */
export function awsReadScan(container: AwsContainer): (fileKey: string) => Promise<AssessmentStep> {
  const reader = createDocumentReader(container.config.limits);
  const pictures = createPictureReader();
  return (fileKey) => readScan({ ...container, reader, pictures }, fileKey);
}

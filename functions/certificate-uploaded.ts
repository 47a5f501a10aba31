import { awsAssess } from "#wiring/aws-assess.ts";
import { awsContainer } from "#wiring/aws-container.ts";
import { certificateUploadedHandler } from "#wiring/lambda/certificate-uploaded.ts";

const container = await awsContainer();

/** A file has come into the bucket: S3 told the queue, and the queue calls this. */
export const handler = certificateUploadedHandler({ ...container, assess: awsAssess(container) });

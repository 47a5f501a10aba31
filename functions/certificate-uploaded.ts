import { awsAssess } from "#wiring/aws-assess.ts";
import { awsContainer } from "#wiring/aws-container.ts";
import { queuedFilesHandler } from "#wiring/lambda/queued-files.ts";

const container = await awsContainer();

/** A file has come into the bucket: S3 told the queue, and the queue calls this. */
export const handler = queuedFilesHandler({ ...container, kind: "certificate-uploaded", work: awsAssess(container) });

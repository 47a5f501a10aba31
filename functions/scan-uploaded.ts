import { awsContainer } from "#wiring/aws-container.ts";
import { awsReadScan } from "#wiring/aws-read-scan.ts";
import { queuedFilesHandler } from "#wiring/lambda/queued-files.ts";

const container = await awsContainer();

/** A file has pictures in it that somebody must read: certificate-uploaded told the queue for scans. */
export const handler = queuedFilesHandler({ ...container, kind: "scan-uploaded", work: awsReadScan(container) });

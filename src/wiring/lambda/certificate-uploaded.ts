import { BatchProcessor, EventType, processPartialResponse } from "@aws-lambda-powertools/batch";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type { AssessmentStep } from "#cases/assess-stored.ts";
import { messagesIn } from "#storage/aws/queue-body.ts";
import type { Telemetry } from "./telemetry.ts";

export interface CertificateUploadedDeps {
  /** Checks the file under the key; may be called any number of times for the same one. */
  assess(fileKey: string): Promise<AssessmentStep>;
  telemetry: Telemetry;
}

/**
 * Assesses each file that the queue tells of. A message that fails goes back alone, and to the dead
 * letters when its tries are used up; those beside it count as done.
 */
export function certificateUploadedHandler({ assess, telemetry }: CertificateUploadedDeps) {
  const { logger, count } = telemetry;

  const work = async ({ messageId, attributes, body }: SQSRecord) => {
    const attempt = Number(attributes.ApproximateReceiveCount);
    try {
      for (const message of messagesIn(body)) {
        if (message.kind !== "certificate-uploaded") throw new WrongQueueError("this queue is for uploads");
        const step = await assess(message.fileKey);
        count(step);
        logger.info("certificate-uploaded", { step, messageId, attempt });
      }
    } catch (fault) {
      count("failed-attempt");
      logger.fault("certificate-uploaded", fault, { messageId, attempt });
      throw fault;
    }
  };

  return (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
    telemetry.invocation(context, () =>
      processPartialResponse(event, work, new BatchProcessor(EventType.SQS), {
        // One at a time: a file may need much of the function's memory.
        processInParallel: false,
        throwOnFullBatchFailure: false,
      }),
    );
}

/** A message that another function should have got. */
export class WrongQueueError extends Error {
  override name = "WrongQueueError";
}

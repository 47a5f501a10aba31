import { BatchProcessor, EventType, processPartialResponse } from "@aws-lambda-powertools/batch";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type { AssessmentStep } from "#cases/assess-stored.ts";
import { messagesIn } from "#storage/aws/queue-body.ts";
import type { Message } from "#storage/message.ts";
import type { Telemetry } from "./telemetry.ts";

export interface QueuedFilesDeps {
  /** The kind of message that the function's queue holds; also its name in the log. */
  kind: Message["kind"];
  /** Does its part for the file under the key; may be called any number of times for the same one. */
  work(fileKey: string): Promise<AssessmentStep>;
  telemetry: Telemetry;
}

/**
 * Works on each file that the queue tells of. A message that fails goes back alone, and to the dead
 * letters when its tries are used up; those beside it count as done.
 */
export function queuedFilesHandler({ kind, work, telemetry }: QueuedFilesDeps) {
  const { logger, count } = telemetry;

  const handle = async ({ messageId, attributes, body }: SQSRecord) => {
    const attempt = Number(attributes.ApproximateReceiveCount);
    try {
      for (const message of messagesIn(body)) {
        if (message.kind !== kind) throw new WrongQueueError("this queue is for another kind of message");
        const step = await work(message.fileKey);
        count(step);
        logger.info(kind, { step, messageId, attempt });
      }
    } catch (fault) {
      count("failed-attempt");
      logger.fault(kind, fault, { messageId, attempt });
      throw fault;
    }
  };

  return (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
    telemetry.invocation(context, () =>
      processPartialResponse(event, handle, new BatchProcessor(EventType.SQS), {
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

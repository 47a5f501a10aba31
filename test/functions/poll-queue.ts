import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { sqsEvent } from "./lambda-events.ts";

/**
 * What Lambda does between a queue and a function: takes a batch, calls, deletes what did not fail.
 * What failed comes back at once, so that no test waits for the visibility time.
 */
export function queuePoller(endpoint: string, queueUrl: string) {
  const sqs = new SQSClient({ endpoint });
  return {
    send: (body: string) => sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body })),
    /** Goes on until the queue is empty. Gives how often a message failed. */
    deliver: async (handler: (event: SQSEvent) => Promise<SQSBatchResponse>): Promise<number> => {
      let failed = 0;
      for (;;) {
        const { Messages = [] } = await sqs.send(
          new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 5 }),
        );
        if (Messages.length === 0) return failed;
        const event = sqsEvent(...Messages.map(({ Body = "" }) => Body));
        const { batchItemFailures } = await handler(event);
        failed += batchItemFailures.length;
        const kept = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
        for (const [index, { ReceiptHandle }] of Messages.entries()) {
          const receipt = { QueueUrl: queueUrl, ReceiptHandle };
          const again = kept.has(event.Records[index]?.messageId ?? "");
          if (again) await sqs.send(new ChangeMessageVisibilityCommand({ ...receipt, VisibilityTimeout: 0 }));
          else await sqs.send(new DeleteMessageCommand(receipt));
        }
      }
    },
    close: () => sqs.destroy(),
  };
}

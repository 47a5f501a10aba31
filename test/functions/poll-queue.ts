import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { sqsEvent } from "./lambda-events.ts";

/** What Lambda does between a queue and a function: takes a batch, calls, deletes what did not fail. */
export function queuePoller(endpoint: string, queueUrl: string) {
  const sqs = new SQSClient({ endpoint });
  return {
    send: (body: string) => sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body })),
    /** Empties the queue as far as it gives messages; the ids of what failed, in order. */
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
          if (kept.has(event.Records[index]?.messageId ?? "")) continue;
          await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }));
        }
      }
    },
    close: () => sqs.destroy(),
  };
}

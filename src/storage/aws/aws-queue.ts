import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  type ReceiveMessageResult,
  SendMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import { type Message, messageSchema } from "../message.ts";
import type { Delivery, WorkQueue } from "../ports.ts";
import { messagesIn, QueueBodyError } from "./queue-body.ts";

export interface QueuePlaces {
  queueUrl: string;
  deadLetterUrl?: string | undefined;
  visibilitySeconds?: number | undefined;
}

/** Work in SQS. Visibility, number of tries and the dead-letter queue are settings of the queue itself. */
export function awsQueue(sqs: SQSClient, { queueUrl, deadLetterUrl, visibilitySeconds }: QueuePlaces): WorkQueue {
  const end = (handle: string | undefined) =>
    sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: handle }));
  const giveBack = (handle: string | undefined) =>
    sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl: queueUrl, ReceiptHandle: handle, VisibilityTimeout: 0 }));

  return {
    send: async (message) => {
      const body = JSON.stringify(messageSchema.parse(message));
      await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }));
    },
    receive: async (max) => {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: queueUrl,
          MaxNumberOfMessages: Math.min(max, receiveLimit),
          MessageSystemAttributeNames: ["ApproximateReceiveCount"],
          VisibilityTimeout: visibilitySeconds,
        }),
      );
      const deliveries: Delivery[] = [];
      for (const received of Messages) {
        const messages = readable(received);
        // A body that nobody can read stays hidden until it is tried again and, in the end, put aside.
        if (messages === null) continue;
        if (messages.length === 0) await end(received.ReceiptHandle);
        const open = new Set(messages);
        deliveries.push(
          ...messages.map((message) => ({
            message,
            attempt: Number(received.Attributes?.ApproximateReceiveCount ?? 1),
            done: async () => {
              open.delete(message);
              if (open.size === 0) await end(received.ReceiptHandle);
            },
            retry: async () => {
              await giveBack(received.ReceiptHandle);
            },
          })),
        );
      }
      return deliveries;
    },
    putAside: async () => (deadLetterUrl === undefined ? [] : lookThrough(sqs, deadLetterUrl)),
  };
}

type QueueMessage = NonNullable<ReceiveMessageResult["Messages"]>[number];

/** SQS hands out ten messages a call at most. */
const receiveLimit = 10;

/** How long a look at the dead letters may take; after that they are all visible again. */
const lookSeconds = 30;

/** More dead letters than this need no exact count. */
const lookLimit = 1_000;

/** SQS has no way to read without taking: each message is taken once and laid back at the end. */
async function lookThrough(sqs: SQSClient, deadLetterUrl: string): Promise<Message[]> {
  const taken: QueueMessage[] = [];
  while (taken.length < lookLimit) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: deadLetterUrl,
        MaxNumberOfMessages: receiveLimit,
        VisibilityTimeout: lookSeconds,
        // Long polling asks all of SQS's servers; without it a queue may look empty that is not.
        WaitTimeSeconds: 1,
      }),
    );
    if (Messages.length === 0) break;
    taken.push(...Messages);
  }
  for (const { ReceiptHandle } of taken) {
    await sqs.send(
      new ChangeMessageVisibilityCommand({ QueueUrl: deadLetterUrl, ReceiptHandle, VisibilityTimeout: 0 }),
    );
  }
  return taken.flatMap((message) => readable(message) ?? []);
}

function readable({ Body = "" }: QueueMessage): Message[] | null {
  try {
    return messagesIn(Body);
  } catch (fault) {
    if (fault instanceof QueueBodyError) return null;
    throw fault;
  }
}

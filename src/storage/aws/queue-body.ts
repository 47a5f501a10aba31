import { z } from "zod";
import { type Message, messageSchema } from "../message.ts";

/**
 * The messages in one SQS body: our own, or what S3 tells of new objects. A body may tell of several
 * objects or, as S3's test message does, of none.
 *
 * @throws {QueueBodyError} for anything else.
 */
export function messagesIn(body: string): Message[] {
  const parsed = bodySchema.safeParse(parseJson(body));
  if (!parsed.success) throw new QueueBodyError("neither a message of ours nor a notification from S3");
  return parsed.data;
}

/** A queue message that nobody here has sent. Its content is not repeated: it may hold anything. */
export class QueueBodyError extends Error {
  override name = "QueueBodyError";
}

/** What S3 sends once when notifications are switched on. */
const testEvent = z.object({ Event: z.literal("s3:TestEvent") }).transform((): Message[] => []);

const ownMessage = messageSchema.transform((message): Message[] => [message]);

const s3Record = z.object({
  eventSource: z.literal("aws:s3"),
  eventName: z.string(),
  s3: z.object({ object: z.object({ key: z.string().min(1) }) }),
});

const s3Notification = z.object({ Records: z.array(s3Record).min(1) }).transform(({ Records }): Message[] =>
  Records.filter(({ eventName }) => eventName.startsWith("ObjectCreated:"))
    .map(({ s3 }) => objectKey(s3.object.key))
    // A key that ends in a slash is a folder made in the console.
    .filter((fileKey) => !fileKey.endsWith("/"))
    .map((fileKey) => ({ kind: "certificate-uploaded", fileKey })),
);

const bodySchema = z.union([ownMessage, testEvent, s3Notification]);

/** Keys come as a form would send them: a blank as +, the rest in percent signs (S3 User Guide, "Event message structure"). */
function objectKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll("+", " "));
  } catch {
    throw new QueueBodyError("a notification from S3 with a key that cannot be decoded");
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

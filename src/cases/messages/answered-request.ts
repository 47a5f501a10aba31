import type { IncomingMessage } from "#requests/formats/messages/incoming-message.ts";
import { messageId } from "#requests/formats/messages/message-id.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { everyRecord } from "#storage/every-record.ts";
import type { RequestRecords } from "#storage/request-ports.ts";
import { parcelId } from "../requests/compose-parcel.ts";

/**
 * The request that a message answers: by the id that it carries, else by the message of ours that it names, for
 * which all requests are gone through. Null where there is none.
 */
export async function answeredRequest(
  requests: RequestRecords,
  answers: IncomingMessage["answers"],
): Promise<RequestRecord | null> {
  for (const id of answers.requests.slice(0, mostNamed)) {
    const record = await requests.get(id);
    if (record !== null) return record;
  }
  if (answers.messages.length === 0) return null;
  for await (const record of everyRecord((page) => requests.list(page))) {
    if (messagesOf(record).some((id) => answers.messages.includes(id))) return record;
  }
  return null;
}

/** A message names its conversation, its parent and the question; whoever names hundreds wants to keep us busy. */
const mostNamed = 10;

/** Ids of every message that has gone out for a request. */
function messagesOf({ id, link, reminders }: RequestRecord): string[] {
  const versions = Array.from({ length: link.version }, (_, at) => ({ ...link, version: at + 1 }));
  const numbers = Array.from({ length: reminders }, (_, at) => at + 1);
  return [
    ...versions.map((version) => parcelId({ id, link: version }, { kind: "request" })),
    ...versions.flatMap((version) =>
      numbers.map((number) => parcelId({ id, link: version }, { kind: "reminder", number })),
    ),
  ].map(messageId);
}

import { dayAt } from "#certificate/calendar-date.ts";
import { ok, type Result, refused } from "#certificate/result.ts";
import { policies } from "#policies/policies.ts";
import { reminderMail, requestMail } from "#requests/formats/mail/request-mail.ts";
import { deadlineFrom } from "#requests/lifecycle/next-step.ts";
import type { Channel, RequestRecord } from "#requests/lifecycle/request-record.ts";
import { answerLink } from "#requests/links/answer-link.ts";
import type { Parcel } from "#storage/request-ports.ts";
import type { RequestDeps } from "./request-deps.ts";

/** What goes out: the request under its newest link, or a reminder by its number from 1. */
export type ParcelKind = { kind: "request" } | { kind: "reminder"; number: number };

/** Why a parcel cannot be written for a recipient, by field and rule. */
export type UnfitRecipient = { field: string; rule: string }[];

/**
 * The parcel for one step. Its id is the step's own, so that a post that has taken it does not take it twice; a
 * way that cannot carry this request is refused with a named reason.
 */
export async function composeParcel(
  deps: RequestDeps,
  record: RequestRecord,
  what: ParcelKind,
): Promise<Result<Parcel, UnfitRecipient>> {
  if (record.recipient === null) return refused([{ field: "recipient", rule: "missing" }]);
  const { channel, address } = record.recipient;
  const today = dayAt(deps.clock(), deps.timeZone);
  const asked = { ...record, deadline: record.deadline ?? deadlineFrom(today, policies[record.policy]) };
  const content = await contents[channel](deps, asked, what);
  return content.ok ? ok({ ...content.value, id: parcelId(record, what), channel, to: address }) : content;
}

/** Names the step: the request with its version of the link, or the reminder with its number. */
export function parcelId({ id, link }: Pick<RequestRecord, "id" | "link">, what: ParcelKind): string {
  return what.kind === "request" ? `${id}-request-${link.version}` : `${id}-reminder-${what.number}`;
}

type Content = Pick<Parcel, "subject" | "body" | "attachments">;
type Composed = Result<Content, UnfitRecipient>;

const contents: Record<Channel, (deps: RequestDeps, record: RequestRecord, what: ParcelKind) => Promise<Composed>> = {
  mail: async ({ office, linkKey }, record, { kind }) => {
    const link = linkOf(record, linkKey, office);
    const { subject, text } =
      kind === "request" ? requestMail(record, office, { link }) : reminderMail(record, office, { link });
    return ok({ subject, body: { type: "text/plain", text }, attachments: [] });
  },
  letter: async () => refused([{ field: "channel", rule: "not-yet" }]),
  "se-message": async () => refused([{ field: "channel", rule: "not-yet" }]),
  "no-dialogue": async () => refused([{ field: "channel", rule: "not-yet" }]),
};

function linkOf({ id, link }: RequestRecord, key: Uint8Array, office: RequestDeps["office"]): string {
  return answerLink(key, office, { requestId: id, version: link.version });
}

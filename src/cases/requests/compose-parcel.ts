import { dayAt } from "#certificate/calendar-date.ts";
import { ok, type Result, refused } from "#certificate/result.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { Parcel } from "#storage/request-ports.ts";
import { type ParcelKind, parcelContents, type UnfitRecipient } from "./parcel-contents.ts";
import type { RequestDeps } from "./request-deps.ts";
import { withDeadline } from "./with-deadline.ts";

/**
 * The parcel for one step. Its id is the step's own, so that a post that has taken it does not take it twice; a
 * way that cannot carry this request is refused with the field and rule that stand in its way.
 */
export async function composeParcel(
  deps: RequestDeps,
  record: RequestRecord,
  what: ParcelKind,
): Promise<Result<Parcel, UnfitRecipient>> {
  if (record.recipient === null) return refused([{ field: "recipient", rule: "missing" }]);
  const { channel, address } = record.recipient;
  const day = dayAt(deps.clock(), deps.timeZone);
  const id = parcelId(record, what);
  const requestParcelId = parcelId(record, { kind: "request" });
  const content = await parcelContents[channel](deps, withDeadline(record, day), { ...what, id, requestParcelId, day });
  return content.ok ? ok({ ...content.value, id, channel, to: address }) : content;
}

/** Names the step: version of the link, and of a reminder its number. Another version is for somebody else. */
export function parcelId({ id, link }: Pick<RequestRecord, "id" | "link">, what: ParcelKind): string {
  return what.kind === "request" ? `${id}-request-${link.version}` : `${id}-reminder-${link.version}-${what.number}`;
}

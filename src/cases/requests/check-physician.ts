import { isSamePrint } from "#requests/links/keyed-print.ts";
import { physicianPrint } from "#requests/links/physician-print.ts";
import { changeRequest } from "./change-request.ts";
import { linkHolds } from "./link-holds.ts";
import type { RequestDeps } from "./request-deps.ts";

/** Wrong numbers after which a link is locked: room for slips, none for guessing. */
export const mostWrongTries = 5;

/**
 * Whether this is the number of the physician who is asked. A try is counted before it is judged, so that many
 * at once are not better off than one after another; the right number sets the count back.
 * `linkVersion`: of the link that was used; what comes in by an earlier one is not counted on the next.
 */
export async function checkPhysician(
  deps: Pick<RequestDeps, "requests" | "linkKey">,
  id: string,
  professionalId: string,
  { linkVersion = null }: { linkVersion?: number | null } = {},
): Promise<"right" | "wrong" | "locked"> {
  const counted = await changeRequest(deps.requests, id, (record) =>
    record.link.wrongTries >= mostWrongTries || !linkHolds(record, linkVersion)
      ? { ok: false, because: "not-now" }
      : { ok: true, record: { ...record, link: { ...record.link, wrongTries: record.link.wrongTries + 1 } } },
  );
  if (!counted.ok) return counted.because === "not-now" ? "locked" : "wrong";
  const { recipient, link } = counted.record;
  const wanted = recipient?.physicianPrint ?? null;
  const right = wanted !== null && isSamePrint(wanted, physicianPrint(deps.linkKey, id, professionalId));
  if (!right) return link.wrongTries >= mostWrongTries ? "locked" : "wrong";
  await changeRequest(deps.requests, id, (record) =>
    // A link of another version has a count of its own.
    record.link.version === link.version
      ? { ok: true, record: { ...record, link: { ...record.link, wrongTries: 0 } } }
      : { ok: true, record },
  );
  return "right";
}

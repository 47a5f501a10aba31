import { isSamePrint } from "#requests/links/keyed-print.ts";
import { physicianPrint } from "#requests/links/physician-print.ts";
import { changeRequest } from "./change-request.ts";
import type { RequestDeps } from "./request-deps.ts";

/** Wrong numbers after which a link is locked: room for slips, none for guessing. */
export const mostWrongTries = 5;

/**
 * Whether this is the number of the physician who is asked. A try is counted before it is judged, so that many
 * at once are not better off than one after another; the right number sets the count back.
 */
export async function checkPhysician(
  deps: Pick<RequestDeps, "requests" | "linkKey">,
  id: string,
  professionalId: string,
): Promise<"right" | "wrong" | "locked"> {
  const counted = await changeRequest(deps.requests, id, (record) =>
    record.link.wrongTries >= mostWrongTries
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

import { mayBeAnswered } from "#requests/lifecycle/next-step.ts";
import { changeRequest } from "./change-request.ts";
import { linkHolds } from "./link-holds.ts";
import type { RequestDeps, RequestOutcome } from "./request-deps.ts";

/**
 * Keeps what a physician has written and not yet sent, by the names of the form's fields; the last one counts.
 * `linkVersion`: of the link that they came by; nothing is kept for whoever has the next one.
 */
export function saveFields(
  deps: Pick<RequestDeps, "requests" | "clock">,
  id: string,
  fields: Record<string, string>,
  { linkVersion = null }: { linkVersion?: number | null } = {},
): Promise<RequestOutcome> {
  const characters = Object.entries(fields).reduce((sum, [name, text]) => sum + name.length + text.length, 0);
  if (characters > mostCharacters) {
    return Promise.resolve({ ok: false, because: "unfit-answer", faults: [{ field: "fields", rule: "too_big" }] });
  }
  const at = deps.clock().toISOString();
  return changeRequest(deps.requests, id, (record) =>
    mayBeAnswered(record) && linkHolds(record, linkVersion)
      ? { ok: true, record: { ...record, savedFields: { at, fields } } }
      : { ok: false, because: "not-now" },
  );
}

/** Three answers of the longest kind, their details and periods; far below the 400 KB of an item in DynamoDB. */
const mostCharacters = 40_000;

import type { RequestRecord } from "../lifecycle/request-record.ts";

/** What people call a request by, on the telephone and on paper: the first eight characters of its id. */
export function requestReference({ id }: Pick<RequestRecord, "id">): string {
  return id.slice(0, 8);
}

import type { RequestRecord } from "#requests/lifecycle/request-record.ts";

/**
 * False once a request has been handed on from the link that somebody came by. A body may take minutes to arrive:
 * what held when the page was asked for need not hold any more. Null for who came by no link.
 */
export function linkHolds({ link }: Pick<RequestRecord, "link">, version: number | null): boolean {
  return version === null || link.version === version;
}

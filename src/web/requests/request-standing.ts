import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { RequestState } from "#requests/lifecycle/states.ts";

/** Where the asking stands, as the worklist tells it. */
export const requestStandings = ["answered", "overdue", "asked"] as const;
export type RequestStanding = (typeof requestStandings)[number];

export function isRequestStanding(word: string): word is RequestStanding {
  return requestStandings.some((standing) => standing === word);
}

/** Where the asking on one certificate stands; null while nothing has been sent, and when all is closed. */
export function requestStanding(requests: readonly Pick<RequestRecord, "state">[]): RequestStanding | null {
  // Beside a new draft the answer to the request before it still waits to be looked at.
  const told = requests.filter(({ state }) => state !== "draft");
  const newest = told.at(-1);
  return newest === undefined ? null : standings[newest.state];
}

const standings: Record<RequestState, RequestStanding | null> = {
  draft: null,
  approved: "asked",
  sent: "asked",
  reminded: "asked",
  answered: "answered",
  "no-information": "answered",
  "not-mine": "answered",
  expired: "overdue",
  withdrawn: null,
  closed: null,
};

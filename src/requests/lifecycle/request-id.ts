import { createHash } from "node:crypto";

/** Id of the request of a round, from 1: drafting it twice gives one. 32 hex digits that say nothing of a person. */
export function requestId(certificateId: string, round: number): string {
  return createHash("sha256").update(`request ${certificateId} ${round}`).digest("hex").slice(0, 32);
}

import { policies } from "#policies/policies.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { draftOf } from "./draft-of.ts";
import type { RequestDeps } from "./request-deps.ts";

/**
 * Puts a reply to its certificate: a new result beside the earlier ones, and a draft of the next round where
 * something is still open and rounds are left. May run any number of times.
 */
export async function takeInReply(deps: RequestDeps, request: RequestRecord): Promise<void> {
  void draftOf;
  void policies;
  void deps;
  void request;
}

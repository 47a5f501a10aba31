import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { Office } from "#requests/office.ts";
import type { Post } from "#storage/request-ports.ts";
import type { CaseDeps } from "../case-deps.ts";

/** What the use cases of requests need of the world around them. */
export interface RequestDeps extends Pick<CaseDeps, "storage" | "requests" | "clock" | "timeZone" | "usualDurations"> {
  post: Post;
  /** Who asks. */
  office: Office;
  /** Secret that links and prints are made with; 32 bytes at least. */
  linkKey: Uint8Array;
  /** Told of a step that failed and will be tried again; must not write down what it held. */
  onStepFault?(fault: unknown): void;
}

/** Why a request stays as it is. */
export type RequestRefusal = "not-found" | "not-now" | "unfit-recipient" | "already-replied" | "unfit-answer";

/** The request as it is now, or why it could not be done. `faults` names fields and rules, never values. */
export type RequestOutcome =
  | { ok: true; record: RequestRecord }
  | { ok: false; because: RequestRefusal; faults?: { field: string; rule: string }[] };

import type { FormId } from "#certificate/certificate.ts";
import type { PolicyId } from "#policies/policy.ts";
import type { SupplementaryRequest } from "../supplementary-request.ts";
import { requestId } from "./request-id.ts";
import type { RequestRecord } from "./request-record.ts";

/** What a draft is made from. */
export interface Drafted {
  certificateId: string;
  round: number;
  form: FormId;
  formVersion: string | null;
  policy: PolicyId;
  unit: string | null;
  request: SupplementaryRequest;
  at: Date;
  /** Whether the policy lets the machine approve it. */
  automatic: boolean;
}

/** A request as it begins: written, and waiting for a caseworker. */
export function draftRequest({ at, automatic, ...drafted }: Drafted): RequestRecord {
  const createdAt = at.toISOString();
  return {
    ...drafted,
    id: requestId(drafted.certificateId, drafted.round),
    revision: 1,
    state: "draft",
    createdAt,
    recipient: null,
    deadline: null,
    reminders: 0,
    nextStepAt: automatic ? createdAt : null,
    link: { version: 1, sentVersion: 0, expiresAt: null, wrongTries: 0 },
    savedFields: null,
    reply: null,
    history: [
      {
        at: createdAt,
        move: "draft",
        actor: { kind: "machine", id: null },
        from: null,
        to: "draft",
        because: null,
      },
    ],
  };
}

/** Where a request can stand, in the order in which it usually passes. */
export const requestStates = [
  "draft",
  "approved",
  "sent",
  "reminded",
  "answered",
  "no-information",
  "not-mine",
  "expired",
  "withdrawn",
  "closed",
] as const;
export type RequestState = (typeof requestStates)[number];

export const requestMoves = [
  "approve",
  "send",
  "remind",
  "reassign",
  "answer",
  "say-no-information",
  "say-not-mine",
  "expire",
  "withdraw",
  "close",
] as const;
export type RequestMove = (typeof requestMoves)[number];

/** Who makes a move. `policy` approves by a named rule; `machine` does what the calendar says. */
export const actorKinds = ["caseworker", "physician", "machine", "policy"] as const;
export type ActorKind = (typeof actorKinds)[number];

interface MoveRule {
  from: readonly RequestState[];
  /** `stay`: the state does not change, the history does. */
  to: RequestState | "stay";
  by: readonly ActorKind[];
}

/** The whole lifecycle of a supplementary request. What is not here cannot happen. */
export const moveRules: Record<RequestMove, MoveRule> = {
  approve: { from: ["draft"], to: "approved", by: ["caseworker", "policy"] },
  send: { from: ["approved"], to: "sent", by: ["machine"] },
  remind: { from: ["sent", "reminded"], to: "reminded", by: ["machine", "caseworker"] },
  // To a colleague in the unit: the question stays asked, the deadline too.
  reassign: { from: ["sent", "reminded"], to: "stay", by: ["physician", "caseworker"] },
  // A late answer is still an answer, until the caseworker has gone on.
  answer: { from: ["sent", "reminded", "expired"], to: "answered", by: ["physician", "caseworker"] },
  "say-no-information": {
    from: ["sent", "reminded", "expired"],
    to: "no-information",
    by: ["physician", "caseworker"],
  },
  "say-not-mine": { from: ["sent", "reminded", "expired"], to: "not-mine", by: ["physician", "caseworker"] },
  expire: { from: ["sent", "reminded"], to: "expired", by: ["machine"] },
  withdraw: { from: ["draft", "approved", "sent", "reminded"], to: "withdrawn", by: ["caseworker", "machine"] },
  close: {
    from: ["answered", "no-information", "not-mine", "expired", "withdrawn"],
    to: "closed",
    by: ["caseworker", "machine"],
  },
};

/** Whose turn it is in each state. `nobody` only at the end: a request is never left without a next step. */
export const turnOf: Record<RequestState, "caseworker" | "machine" | "nobody"> = {
  draft: "caseworker",
  approved: "machine",
  sent: "machine",
  reminded: "machine",
  answered: "caseworker",
  "no-information": "caseworker",
  "not-mine": "caseworker",
  expired: "caseworker",
  withdrawn: "machine",
  closed: "nobody",
};

import type { Context } from "hono";
import type { MessageProblem } from "#cases/messages/receive-message.ts";
import type { AppEnv } from "../app-env.ts";

/** What can stand in the way of a message or a response from another system. Told to programs alone. */
const formatProblems = {
  "unfit-answer": { status: 422, title: "The answer does not fit what was asked" },
  "unfit-recipient": { status: 422, title: "The request cannot be written for this way" },
  "unfit-message": { status: 422, title: "The message cannot be taken for an answer" },
  "no-such-request": { status: 404, title: "The message answers no request of this office" },
  "not-now": { status: 409, title: "The request is not open for an answer" },
  "already-replied": { status: 409, title: "The request has another answer already" },
} as const;
type FormatProblem = keyof typeof formatProblems;

/** Answers with a problem as RFC 9457 writes it. `faults` names fields and rules, `detail` a code; never what was sent. */
export function answerFormatProblem(
  c: Context<AppEnv>,
  kind: FormatProblem,
  more: { faults?: readonly { field: string; rule: string }[]; detail?: string } = {},
) {
  const { status, title } = formatProblems[kind];
  const details = { type: `urn:underlag:problem:${kind}`, title, status, ...more };
  return c.body(JSON.stringify(details), status, { "content-type": "application/problem+json" });
}

/** The problem that a refused message becomes; every reason that has none of its own is told as its detail. */
export function problemOfMessage(because: MessageProblem): { kind: FormatProblem; detail?: string } {
  const kind = own.find((one) => one === because);
  if (kind !== undefined) return { kind };
  return because === "not-found" ? { kind: "no-such-request" } : { kind: "unfit-message", detail: because };
}

const own = ["unfit-answer", "no-such-request", "not-now", "already-replied"] as const;

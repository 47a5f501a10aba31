import { type Context, Hono } from "hono";
import { closeRequest } from "#cases/requests/close-request.ts";
import { remindNow } from "#cases/requests/remind-now.ts";
import type { RequestOutcome } from "#cases/requests/request-deps.ts";
import { storedRequestsOf } from "#cases/requests/requests-of.ts";
import { withdrawRequest } from "#cases/requests/withdraw-request.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { turnOf } from "#requests/lifecycle/states.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { certificateLinks } from "../certificate-links.ts";
import { onRequest } from "../on-request.ts";
import { savedFile } from "../original-file.ts";
import { answerProblem } from "../problems.ts";
import { afterStep } from "./after-step.ts";
import { approve } from "./approve.ts";
import { handOn } from "./hand-on.ts";
import { showTypedAnswer, takeTypedAnswer } from "./typed-answer.ts";

/** What a caseworker does with a request: approve, remind, hand on, enter an answer, take back, close. */
export function requestRoutes(deps: AppDeps): Hono<AppEnv> {
  const on = onRequest(deps);
  /** One step without a form of its own. */
  const step = (take: (id: string, record: RequestRecord, caseworker: string) => Promise<RequestOutcome>) =>
    on(async (c, record) => afterStep(c, deps, record, await take(record.id, record, c.var.caseworker)));

  return (
    new Hono<AppEnv>()
      .post(
        "/:id/approve",
        on((c, record) => approve(c, deps, record)),
      )
      .post(
        "/:id/hand-on",
        on((c, record) => handOn(c, deps, record)),
      )
      .get(
        "/:id/answer",
        on((c, record) => showTypedAnswer(c, deps, record)),
      )
      .post(
        "/:id/answer",
        on((c, record) => takeTypedAnswer(c, deps, record)),
      )
      .post(
        "/:id/remind",
        step((id, _, caseworker) => remindNow(deps, id, { caseworker })),
      )
      .post(
        "/:id/withdraw",
        step((id, { state }, caseworker) => {
          const because = state === "draft" ? "put-aside" : "taken-back";
          return withdrawRequest(deps, id, { caseworker, because });
        }),
      )
      .post(
        "/:id/close",
        step((_, record, caseworker) => closeUpTo(deps, record, caseworker)),
      )
      // A form that came back stands at the address it was sent to; whoever opens it anew gets the certificate.
      .get(
        "/:id/:step{approve|hand-on|remind|withdraw|close}",
        on((c, { certificateId }) => c.redirect(certificateLinks(certificateId).page, 303)),
      )
      .get(
        "/:id/attachments/:number",
        on((c, record) => attachment(c, deps, record)),
      )
  );
}

/** Whoever goes on with a case is done with its earlier requests as well. */
async function closeUpTo(deps: AppDeps, record: RequestRecord, caseworker: string): Promise<RequestOutcome> {
  const rounds = await storedRequestsOf(deps, record.certificateId);
  for (const { id, round, state } of rounds) {
    if (round < record.round && turnOf[state] === "caseworker") await closeRequest(deps, id, { caseworker });
  }
  return closeRequest(deps, record.id, { caseworker });
}

/** A file that came with an answer, as it came, to be saved and never to be run. */
async function attachment(c: Context<AppEnv>, { storage: { files } }: AppDeps, { id, reply }: RequestRecord) {
  const place = Number(c.req.param("number")) - 1;
  const found = reply?.kind === "answers" ? reply.attachments[place] : undefined;
  const file = found === undefined ? null : await files.get(found.key);
  if (found === undefined || file === null) return answerProblem(c, { kind: "not-found" });
  return savedFile({ name: found.name ?? `answer-${id.slice(0, 8)}-${place + 1}`, type: found.type }, file.bytes);
}

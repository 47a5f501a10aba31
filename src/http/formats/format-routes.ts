import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { receiveMessage } from "#cases/messages/receive-message.ts";
import { recordReply } from "#cases/requests/record-reply.ts";
import { requestAsQuestionnaire } from "#requests/formats/fhir/questionnaire.ts";
import { replyFromQuestionnaireResponse } from "#requests/formats/fhir/reply-from-questionnaire-response.ts";
import { requestAsTask } from "#requests/formats/fhir/task.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { certificateLinks } from "../certificate-links.ts";
import { onRequest } from "../on-request.ts";
import { answerProblem } from "../problems.ts";
import { feedbackFile } from "./feedback-file.ts";
import { answerFormatProblem, problemOfMessage } from "./format-problems.ts";
import { letterFile } from "./letter-file.ts";
import { messageFile } from "./message-file.ts";

/** Requests in the formats of other systems, and what those systems answer. For caseworkers and their programs. */
export function formatRoutes(deps: AppDeps): Hono<AppEnv> {
  const { office, clock } = deps;
  const on = onRequest(deps);
  const letter = on((c, record) => letterFile(deps, record, { reminder: c.req.query("reminder") !== undefined }));

  return new Hono<AppEnv>()
    .get(
      "/api/requests/:id/questionnaire",
      on((c, record) => fhir(c, requestAsQuestionnaire(record, office))),
    )
    .get(
      "/api/requests/:id/task",
      on((c, record) => fhir(c, requestAsTask(record, office))),
    )
    .get(
      "/api/requests/:id/message.xml",
      on((c, record) => messageFile(c, deps, record)),
    )
    .get("/api/requests/:id/letter.pdf", letter)
    .get("/requests/:id/letter.pdf", letter)
    .get("/feedback.pdf", (c) => feedbackFile(c, deps))
    .post(
      "/api/requests/:id/questionnaire-response",
      upTo(longestResponse),
      on(async (c, record) => {
        const json = await jsonOf(c);
        if (json === undefined) return answerProblem(c, { kind: "unreadable-body" });
        const reply = replyFromQuestionnaireResponse(json, record, clock());
        if (!reply.ok) return answerFormatProblem(c, "unfit-answer", { faults: reply.refusal });
        const outcome = await recordReply(deps, record.id, reply.value);
        if (outcome.ok) return c.json(taken(outcome.record));
        return answerFormatProblem(c, problemOfMessage(outcome.because).kind, { faults: outcome.faults ?? [] });
      }),
    )
    .post("/api/messages", upTo(longestMessage), async (c) => {
      const outcome = await receiveMessage(deps, new Uint8Array(await c.req.arrayBuffer()));
      if (!outcome.ok) {
        const { kind, ...detail } = problemOfMessage(outcome.because);
        return answerFormatProblem(c, kind, { ...detail, ...(outcome.faults && { faults: outcome.faults }) });
      }
      const request = taken(outcome.record);
      if (outcome.took === "reply") return c.json(request);
      const { certificateId, known } = outcome;
      const certificate = { id: certificateId, known, links: certificateLinks(certificateId) };
      return c.json({ ...request, certificate }, known ? 200 : 201);
    });
}

/** In bytes. Three answers and what stands around them have some 50 KB; what is read of a message is 16 MB at most. */
const longestResponse = 1024 * 1024;
const longestMessage = 17 * 1024 * 1024;

/** Smaller than what the other routes take: JSON and XML cost more than their bytes. */
function upTo(maxSize: number) {
  return bodyLimit({ maxSize, onError: (c: Context<AppEnv>) => answerProblem(c, { kind: "too-large" }) });
}

function taken({ id, certificateId, round, state }: RequestRecord) {
  return { request: { id, certificateId, round, state } };
}

function fhir(c: Context<AppEnv>, resource: object) {
  return c.body(JSON.stringify(resource), 200, { "content-type": "application/fhir+json" });
}

/** Undefined for a body that is no JSON. */
async function jsonOf(c: Context<AppEnv>): Promise<unknown> {
  const text = await c.req.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

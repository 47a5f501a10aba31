import type { Context } from "hono";
import { recordReply } from "#cases/requests/record-reply.ts";
import { mayBeAnswered } from "#requests/lifecycle/next-step.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { longestAnswer, longestName, longestTookOver, type Reply } from "#requests/reply.ts";
import { commonFields, type Fields } from "#web/physician/answer-fields.ts";
import type { FieldFault } from "#web/physician/field-fault.ts";
import { readAnswers } from "#web/physician/read-answers.ts";
import { furtherField, typedAnswerPage } from "#web/requests/typed-answer-page.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { fieldsIn } from "../form-fields.ts";
import { answerFieldsIn } from "../physician/sent-form.ts";
import { answerProblem } from "../problems.ts";
import { readForm } from "../read-form.ts";
import { afterStep } from "./after-step.ts";
import { showCertificate } from "./show-certificate.ts";

/** The page on which a caseworker enters an answer that came by telephone or letter. */
export async function showTypedAnswer(
  c: Context<AppEnv>,
  deps: AppDeps,
  request: RequestRecord,
  shown: { fields: Fields; faults: readonly FieldFault[] } = { fields: {}, faults: [] },
) {
  if (!mayBeAnswered(request)) return showCertificate(c, deps, request.certificateId, { notNow: true });
  const certificate = await deps.storage.records.get(request.certificateId);
  if (certificate === null) return answerProblem(c, { kind: "not-found" });
  const status = shown.faults.length > 0 ? 422 : 200;
  return c.html(typedAnswerPage({ request, certificate }, shown, c.var.frame), status);
}

/** Takes the entered answer as the physician's own would be, with the caseworker as the one who entered it. */
export async function takeTypedAnswer(c: Context<AppEnv>, deps: AppDeps, request: RequestRecord) {
  const form = await readForm(c.req);
  if (form === null) return answerProblem(c, { kind: "unreadable-body" });
  const fields = { ...answerFieldsIn(form, request), ...fieldsIn(form, Object.values(furtherField)) };
  const read = readReply(String(form.get("do")), request, fields, deps.clock());
  if ("faults" in read) return showTypedAnswer(c, deps, request, { fields, faults: read.faults });
  const outcome = await recordReply(deps, request.id, read.reply, { caseworker: c.var.caseworker });
  if (!outcome.ok && outcome.because === "unfit-answer") {
    return showTypedAnswer(c, deps, request, { fields, faults: [{ field: "content", rule: "unfit", question: null }] });
  }
  return afterStep(c, deps, request, outcome);
}

function readReply(
  what: string,
  { request }: RequestRecord,
  fields: Fields,
  now: Date,
): { reply: Reply } | { faults: readonly FieldFault[] } {
  const physician = fields[commonFields.name]?.trim().slice(0, longestName) ?? null;
  const from = { at: now.toISOString(), way: "caseworker", physician, messageId: null } as const;
  const text = fields[furtherField.text]?.trim().slice(0, longestAnswer) ?? "";
  if (what === "no-information") return { reply: { kind: "no-information", ...from, text } };
  if (what === "not-mine") {
    const tookOver = fields[furtherField.tookOver]?.trim().slice(0, longestTookOver) ?? null;
    return { reply: { kind: "not-mine", ...from, text, tookOver } };
  }
  const { answers, faults } = readAnswers(request, fields);
  return faults.length > 0 ? { faults } : { reply: { kind: "answers", ...from, answers, attachments: [] } };
}

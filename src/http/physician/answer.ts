import type { Context } from "hono";
import { recordReply } from "#cases/requests/record-reply.ts";
import { saveFields } from "#cases/requests/save-fields.ts";
import { mayBeAnswered } from "#requests/lifecycle/next-step.ts";
import { longestName, type Reply } from "#requests/reply.ts";
import { commonFields } from "#web/physician/answer-fields.ts";
import { readAnswers } from "#web/physician/read-answers.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { readForm } from "../read-form.ts";
import { doorAt } from "./door.ts";
import { outside, placeOf, showAnswerPage } from "./open-door.ts";
import { answerFieldsIn, attachmentsAfter, fieldsToSave } from "./sent-form.ts";
import { rememberPhysician } from "./session-cookie.ts";

/**
 * Takes the form, whichever button sent it. What is written is kept first of all, also when the session has ended
 * or something has to be put right.
 */
export async function answer(c: Context<AppEnv>, deps: AppDeps) {
  const door = await doorAt(c, deps);
  if (door.kind === "gone") return outside(c, door);
  const { record, frame } = door;
  const form = await readForm(c.req);
  if (form === null) return c.redirect(placeOf(c), 303);
  const fields = answerFieldsIn(form, record);
  if (!door.known) return outside(c, door, { carried: Object.keys(fields).length === 0 ? null : fields });
  if (record.reply !== null || !mayBeAnswered(record)) return c.redirect(placeOf(c), 303);

  const link = { linkVersion: record.link.version };
  const files = await attachmentsAfter(deps, record, form);
  const { attachments } = files;
  const saved = await saveFields(deps, record.id, fieldsToSave(fields, attachments), link);
  if (!saved.ok) return c.redirect(placeOf(c), 303);
  rememberPhysician(c, deps, { requestId: record.id, version: record.link.version });
  const again = (faults: typeof files.faults) =>
    showAnswerPage(c, deps, saved.record, frame, { fields, attachments, faults, justSaved: false });

  const wanted = form.get("do");
  const way = ways.find((one) => one === wanted);
  if (way !== undefined) return c.redirect(`${placeOf(c)}/${way}`, 303);
  if (wanted !== "send") return files.faults.length > 0 ? again(files.faults) : c.redirect(`${placeOf(c)}?saved`, 303);

  const read = readAnswers(record.request, fields);
  const faults = [...read.faults, ...files.faults];
  if (faults.length > 0) return again(faults);
  const reply: Reply = {
    kind: "answers",
    at: deps.clock().toISOString(),
    way: "page",
    physician: fields[commonFields.name]?.trim().slice(0, longestName) ?? null,
    messageId: null,
    answers: read.answers,
    attachments,
  };
  const sent = await recordReply(deps, record.id, reply, link);
  if (!sent.ok && sent.because === "unfit-answer") return again([{ field: "main", rule: "unfit", question: null }]);
  // Somebody was faster, or the same form came twice: the link shows how it stands.
  return c.redirect(`${placeOf(c)}?sent`, 303);
}

/** Ways out of the form that have a page of their own. */
const ways = ["no-information", "not-mine", "hand-on"] as const;

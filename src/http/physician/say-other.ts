import type { Context } from "hono";
import { recordReply } from "#cases/requests/record-reply.ts";
import { mayBeAnswered } from "#requests/lifecycle/next-step.ts";
import { longestAnswer, longestName, longestTookOver, type Reply } from "#requests/reply.ts";
import type { FieldFault } from "#web/physician/field-fault.ts";
import { noInformationPage, notMinePage, otherField } from "#web/physician/other-answer-pages.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { fieldsIn } from "../form-fields.ts";
import { readForm } from "../read-form.ts";
import { doorAt } from "./door.ts";
import { outside, placeOf } from "./open-door.ts";

/** The two answers beside the questions: there is no more to tell, or it is not this physician's to answer. */
export async function sayOther(c: Context<AppEnv>, deps: AppDeps, kind: "no-information" | "not-mine") {
  const door = await doorAt(c, deps);
  if (door.kind === "gone") return outside(c, door);
  if (!door.known || door.record.reply !== null || !mayBeAnswered(door.record)) {
    return c.redirect(placeOf(c), 303);
  }
  const { record, frame } = door;
  const page = kind === "no-information" ? noInformationPage : notMinePage;
  const action = `${placeOf(c)}/${kind}`;
  const show = (fields: Record<string, string>, faults: readonly FieldFault[]) =>
    c.html(page({ action, back: placeOf(c), record, fields, faults }, frame), faults.length > 0 ? 422 : 200);
  if (c.req.method !== "POST") return show({}, []);

  const form = await readForm(c.req);
  const fields = form === null ? {} : fieldsIn(form, [otherField.text, otherField.tookOver, otherField.name]);
  const {
    [otherField.text]: text = "",
    [otherField.tookOver]: tookOver = null,
    [otherField.name]: name = null,
  } = fields;
  if (text.length > longestAnswer) return show(fields, [{ field: otherField.text, rule: "too-long", question: null }]);
  const from = {
    at: deps.clock().toISOString(),
    way: "page",
    physician: name?.trim().slice(0, longestName) ?? null,
    messageId: null,
    text: text.trim(),
  } as const;
  const reply: Reply =
    kind === "not-mine"
      ? { kind, ...from, tookOver: tookOver?.trim().slice(0, longestTookOver) ?? null }
      : { kind, ...from };
  await recordReply(deps, record.id, reply, { linkVersion: record.link.version });
  return c.redirect(`${placeOf(c)}?sent`, 303);
}

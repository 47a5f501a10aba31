import type { Context } from "hono";
import { checkPhysician } from "#cases/requests/check-physician.ts";
import { saveFields } from "#cases/requests/save-fields.ts";
import { lockedPage } from "#web/physician/closed-door-page.ts";
import type { FieldRule } from "#web/physician/field-fault.ts";
import { identifyField } from "#web/physician/identify-page.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { readForm } from "../read-form.ts";
import { doorAt } from "./door.ts";
import { outside, placeOf } from "./open-door.ts";
import { answerFieldsIn, fieldsToSave, savedAttachments } from "./sent-form.ts";
import { rememberPhysician } from "./session-cookie.ts";

/** Takes the id that was given. The right one opens the questions, and keeps what was carried along. */
export async function identify(c: Context<AppEnv>, deps: AppDeps) {
  const door = await doorAt(c, deps);
  if (door.kind === "gone") return outside(c, door);
  const { record, frame } = door;
  const form = await readForm(c.req);
  const given = form?.get(identifyField.id);
  const carried = form === null ? {} : answerFieldsIn(form, record, identifyField.carried);
  const again = (rule: FieldRule) =>
    outside(c, door, {
      faults: [{ field: identifyField.id, rule, question: null }],
      carried: Object.keys(carried).length === 0 ? null : carried,
    });
  if (typeof given !== "string" || given.trim() === "") return again("id-missing");
  const link = { linkVersion: record.link.version };
  const found = await checkPhysician(deps, record.id, given.slice(0, mostCharacters), link);
  if (found === "locked") return c.html(lockedPage(frame), 403);
  if (found === "wrong") return again("id-wrong");
  if (Object.keys(carried).length > 0) {
    await saveFields(deps, record.id, fieldsToSave(carried, savedAttachments(record)), link);
  }
  rememberPhysician(c, deps, { requestId: record.id, version: record.link.version });
  return c.redirect(placeOf(c), 303);
}

/** Longer than any id. */
const mostCharacters = 200;

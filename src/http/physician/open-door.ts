import type { Context } from "hono";
import { mostWrongTries } from "#cases/requests/check-physician.ts";
import { professionalIdKind } from "#requests/formats/professional-id-kind.ts";
import { mayBeAnswered } from "#requests/lifecycle/next-step.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { type AnswerShown, answerPage } from "#web/physician/answer-page.ts";
import { gonePage, lockedPage, notNeededPage } from "#web/physician/closed-door-page.ts";
import { type IdentifyShown, identifyPage } from "#web/physician/identify-page.ts";
import type { PhysicianFrame } from "#web/physician/physician-page.ts";
import { receiptPage } from "#web/physician/receipt-page.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { type Door, doorAt } from "./door.ts";
import { attachmentLimits, savedAttachments } from "./sent-form.ts";

/** What a link shows when it is opened. */
export async function openDoor(c: Context<AppEnv>, deps: AppDeps) {
  const door = await doorAt(c, deps);
  if (door.kind === "gone" || !door.known) return outside(c, door);
  const { record, frame } = door;
  const { reply } = record;
  if (reply !== null) return c.html(receiptPage(record, reply, c.req.query("sent") !== undefined, frame));
  if (!mayBeAnswered(record)) return c.html(notNeededPage(frame));
  return showAnswerPage(c, deps, record, frame, {
    fields: record.savedFields?.fields ?? {},
    attachments: savedAttachments(record),
    faults: [],
    justSaved: c.req.query("saved") !== undefined,
  });
}

/** The page for who is not known yet: nothing, a lock, or the question who is there. */
export function outside(
  c: Context<AppEnv>,
  door: Door,
  { faults = [], carried = null }: Partial<Pick<IdentifyShown, "faults" | "carried">> = {},
) {
  if (door.kind === "gone") return c.html(gonePage(door.frame), 404);
  const { record, frame } = door;
  if (record.link.wrongTries >= mostWrongTries) return c.html(lockedPage(frame), 403);
  const action = `${placeOf(c)}/id`;
  const status = faults.length > 0 ? 422 : carried === null ? 200 : 401;
  return c.html(identifyPage({ action, id: professionalIdKind(record), faults, carried }, frame), status);
}

/** The form, fresh, as it was saved, or with what has to be put right. */
export function showAnswerPage(
  c: Context<AppEnv>,
  deps: AppDeps,
  record: RequestRecord,
  frame: PhysicianFrame,
  shown: Pick<AnswerShown, "fields" | "attachments" | "faults" | "justSaved">,
) {
  const page = answerPage({ ...shown, action: placeOf(c), record, limits: attachmentLimits(deps) }, frame);
  return c.html(page, shown.faults.length > 0 ? 422 : 200);
}

/** The address of the link itself. */
export function placeOf(c: Context<AppEnv>): string {
  return `/answer/${c.req.param("token") ?? ""}`;
}

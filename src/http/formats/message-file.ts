import type { Context } from "hono";
import { composeParcel } from "#cases/requests/compose-parcel.ts";
import { messageSystem } from "#requests/formats/messages/message-system.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { answerFormatProblem } from "./format-problems.ts";

/**
 * The request as the message system of its country has it, to be carried there by hand or by an adapter. The
 * patient's number is read from the original for this answer alone.
 */
export async function messageFile(c: Context<AppEnv>, deps: AppDeps, record: RequestRecord) {
  const { recipient } = record;
  const isMessage = recipient?.channel === "se-message" || recipient?.channel === "no-dialogue";
  const channel = isMessage ? recipient.channel : messageSystem(record);
  if (channel === null) {
    return answerFormatProblem(c, "unfit-recipient", { faults: [{ field: "form", rule: "no-message-system" }] });
  }
  const to = isMessage ? recipient : { channel, address: null, name: null, physicianPrint: null };
  const parcel = await composeParcel(deps, { ...record, recipient: to }, { kind: "request" });
  if (!parcel.ok) return answerFormatProblem(c, "unfit-recipient", { faults: parcel.refusal });
  return c.body(parcel.value.body.text, 200, { "content-type": "application/xml; charset=utf-8" });
}

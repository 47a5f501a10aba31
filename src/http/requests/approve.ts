import type { Context } from "hono";
import { approveRequest } from "#cases/requests/approve-request.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { answerProblem } from "../problems.ts";
import { readForm } from "../read-form.ts";
import { afterStep } from "./after-step.ts";
import { faultFieldsOf, recipientIn } from "./recipient-in.ts";
import { showCertificate } from "./show-certificate.ts";

/** Approves a draft with the questions that are ticked, and sends it; or shows the form again with what is amiss. */
export async function approve(c: Context<AppEnv>, deps: AppDeps, record: RequestRecord) {
  const form = await readForm(c.req);
  if (form === null) return answerProblem(c, { kind: "unreadable-body" });
  const asked = form.getAll("ask").filter((value) => typeof value === "string");
  const leaveOut = record.request.questions.flatMap(({ criterion }) => (asked.includes(criterion) ? [] : [criterion]));
  const { fields, recipient } = recipientIn(form);
  const outcome =
    recipient === null
      ? ({ ok: false, because: "unfit-recipient", faults: [{ field: "channel", rule: "missing" }] } as const)
      : await approveRequest(deps, record.id, { recipient, caseworker: c.var.caseworker, leaveOut });
  if (outcome.ok || outcome.because !== "unfit-recipient") return afterStep(c, deps, record, outcome);
  const faults = faultFieldsOf(outcome.faults);
  const given = { requestId: record.id, form: "approve", fields, asked, faults } as const;
  return showCertificate(c, deps, record.certificateId, { given });
}

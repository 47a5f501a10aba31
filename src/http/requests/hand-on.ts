import type { Context } from "hono";
import { reassignRequest } from "#cases/requests/reassign-request.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { answerProblem } from "../problems.ts";
import { readForm } from "../read-form.ts";
import { afterStep } from "./after-step.ts";
import { faultFieldsOf, recipientIn } from "./recipient-in.ts";
import { showCertificate } from "./show-certificate.ts";

/** Sends a request that is out to somebody else, on the same way. */
export async function handOn(c: Context<AppEnv>, deps: AppDeps, record: RequestRecord) {
  const form = await readForm(c.req);
  if (form === null) return answerProblem(c, { kind: "unreadable-body" });
  const { fields, recipient } = recipientIn(form);
  const { address = null, name = null, professionalId = null } = recipient ?? {};
  const by = { kind: "caseworker", id: c.var.caseworker } as const;
  const outcome = await reassignRequest(deps, record.id, { by, to: { address: address ?? "", name, professionalId } });
  if (outcome.ok || outcome.because !== "unfit-recipient") return afterStep(c, deps, record, outcome);
  const faults = faultFieldsOf(outcome.faults);
  const given = { requestId: record.id, form: "hand-on", fields, asked: [], faults } as const;
  return showCertificate(c, deps, record.certificateId, { given });
}

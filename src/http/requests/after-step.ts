import type { Context } from "hono";
import type { RequestOutcome } from "#cases/requests/request-deps.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { certificateLinks } from "../certificate-links.ts";
import { answerProblem } from "../problems.ts";
import { showCertificate } from "./show-certificate.ts";

/** Back to the certificate; where the step was no longer possible, with how it stands. */
export function afterStep(
  c: Context<AppEnv>,
  deps: AppDeps,
  { certificateId }: RequestRecord,
  outcome: RequestOutcome,
) {
  if (outcome.ok) return c.redirect(`${certificateLinks(certificateId).page}#requests-title`, 303);
  return outcome.because === "not-found"
    ? answerProblem(c, { kind: "not-found" })
    : showCertificate(c, deps, certificateId, { notNow: true });
}

import type { Context } from "hono";
import { requestsOf } from "#cases/requests/requests-of.ts";
import { mayBeAnswered } from "#requests/lifecycle/next-step.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { answerLink } from "#requests/links/answer-link.ts";
import { certificatePage } from "#web/certificate/certificate-page.ts";
import type { RequestWork } from "#web/requests/request-work.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { answerProblem } from "../problems.ts";

/** A certificate's page as it stands now, with what became of a form where one came back. */
export async function showCertificate(
  c: Context<AppEnv>,
  deps: AppDeps,
  id: string,
  { given = null, notNow = false }: Partial<Pick<RequestWork, "given" | "notNow">> = {},
) {
  // First the requests: a certificate of before requests were kept gets its draft here.
  const requests = await requestsOf(deps, id);
  const record = await deps.storage.records.get(id);
  if (record === null) return answerProblem(c, { kind: "not-found" });
  const work = {
    requests,
    links: linksOf(deps, requests),
    hasLogicalAddress: deps.office.logicalAddress !== null,
    given,
    notNow,
  };
  return c.html(certificatePage(record, c.var.frame, work), given !== null ? 422 : notNow ? 409 : 200);
}

/** Addresses of the physician's page, for the requests whose page can be opened. */
function linksOf({ linkKey, office, clock }: AppDeps, requests: readonly RequestRecord[]): Map<string, string> {
  const now = clock();
  const open = requests.filter(
    ({ recipient, link, ...request }) =>
      mayBeAnswered(request) &&
      recipient?.physicianPrint != null &&
      (link.expiresAt === null || now < new Date(link.expiresAt)),
  );
  return new Map(
    open.map(({ id, link }) => [id, answerLink(linkKey, office, { requestId: id, version: link.version })]),
  );
}

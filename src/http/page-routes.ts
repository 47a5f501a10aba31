import { type Context, Hono } from "hono";
import { storedRequestsOf } from "#cases/requests/requests-of.ts";
import { tryAgain } from "#cases/try-again.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { isWorklistFilter } from "#web/worklist/worklist-filter.ts";
import { worklistPage } from "#web/worklist/worklist-page.ts";
import type { AppDeps, AppEnv } from "./app-env.ts";
import { certificateLinks } from "./certificate-links.ts";
import { originalFile, savedAs } from "./original-file.ts";
import { answerProblem } from "./problems.ts";
import { showCertificate } from "./requests/show-certificate.ts";
import { takeIn } from "./take-in.ts";
import { readUploads } from "./uploads.ts";

/** The caseworker's pages, and the form post that works without script. */
export function pageRoutes(deps: AppDeps): Hono<AppEnv> {
  const { records, files } = deps.storage;
  const limits = {
    read: deps.maxFileBytes,
    body: deps.maxBodyBytes,
    taken: deps.storeOrigin === null ? deps.maxBodyBytes : deps.maxTakenBytes,
  };

  const worklist = async (c: Context<AppEnv>, leftOut = 0) => {
    const show = c.req.query("show") ?? "all";
    const cursor = c.req.query("cursor");
    const page = await records.list({ limit: rowsOnPage, ...(cursor === undefined ? {} : { cursor }) });
    const filter = isWorklistFilter(show) ? show : "all";
    const entries = await Promise.all(
      page.records.map(async (record) => ({ record, requests: await asked(deps, record) })),
    );
    return c.html(worklistPage({ entries, cursor: page.cursor, filter, leftOut, limits }, c.var.frame));
  };

  return new Hono<AppEnv>()
    .get("/", (c) => worklist(c))
    .post("/certificates", async (c) => {
      const uploads = await readUploads(c.req);
      if ("problem" in uploads) {
        return uploads.problem.kind === "no-file" ? c.redirect("/", 303) : answerProblem(c, uploads.problem);
      }
      const taken = await takeIn(deps, uploads, "page");
      const ids = taken.flatMap((one) => ("id" in one ? [one.id] : []));
      const [only] = ids;
      if (ids.length < taken.length) {
        return ids.length === 0 ? answerProblem(c, { kind: "too-large" }) : worklist(c, taken.length - ids.length);
      }
      return c.redirect(ids.length === 1 && only !== undefined ? certificateLinks(only).page : "/", 303);
    })
    .get("/certificates/:id", (c) => showCertificate(c, deps, c.req.param("id")))
    .post("/certificates/:id/try-again", async (c) => {
      const record = await records.get(c.req.param("id"));
      if (record === null) return answerProblem(c, { kind: "not-found" });
      await tryAgain(deps, record);
      return c.redirect(certificateLinks(record.id).page, 303);
    })
    .get("/certificates/:id/original", async (c) => {
      const record = await records.get(c.req.param("id"));
      if (record === null) return answerProblem(c, { kind: "not-found" });
      if (files.downloadUrl !== undefined && record.file.bytes > deps.maxAnswerBytes) {
        return c.redirect(await files.downloadUrl(record.file.key, savedAs(record)), 302);
      }
      const file = await files.get(record.file.key);
      return file === null ? answerProblem(c, { kind: "not-found" }) : originalFile(record, file.bytes);
    });
}

/** The requests on a certificate; nobody looks for any where nothing was ever to be asked. */
async function asked(deps: AppDeps, record: CertificateRecord): Promise<RequestRecord[]> {
  return record.assessments.some(({ request }) => request !== null) ? storedRequestsOf(deps, record.id) : [];
}

/** Rows that are shown, counted and filtered at once; older ones follow on the next page. */
const rowsOnPage = 100;

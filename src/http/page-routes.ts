import { type Context, Hono } from "hono";
import { tryAgain } from "#cases/try-again.ts";
import { certificatePage } from "#web/certificate-page.ts";
import { isWorklistFilter } from "#web/worklist-filter.ts";
import { worklistPage } from "#web/worklist-page.ts";
import type { AppDeps, AppEnv } from "./app-env.ts";
import { certificateLinks } from "./certificate-links.ts";
import { originalFile, savedAs } from "./original-file.ts";
import { answerProblem } from "./problems.ts";
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
    return c.html(worklistPage({ ...page, filter, leftOut, limits }, c.var.frame));
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
    .get("/certificates/:id", async (c) => {
      const record = await records.get(c.req.param("id"));
      return record === null ? answerProblem(c, { kind: "not-found" }) : c.html(certificatePage(record, c.var.frame));
    })
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

/** Rows that are shown, counted and filtered at once; older ones follow on the next page. */
const rowsOnPage = 100;

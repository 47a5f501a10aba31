import { Hono } from "hono";
import { z } from "zod";
import { certificateRecordSchema } from "#storage/certificate-record.ts";
import type { AppDeps, AppEnv } from "./app-env.ts";
import { certificateJson, certificateSummary } from "./certificate-json.ts";
import { answerProblem } from "./problems.ts";
import { type Taken, takeIn } from "./take-in.ts";
import { arrivalOf, readUploads } from "./uploads.ts";

/** The API: files in, certificates with their reports out. */
export function certificateRoutes(deps: AppDeps): Hono<AppEnv> {
  const { records } = deps.storage;
  return new Hono<AppEnv>()
    .post("/", async (c) => {
      const uploads = await readUploads(c.req);
      if ("problem" in uploads) return answerProblem(c, uploads.problem);
      const taken = await takeIn(deps, uploads, arrivalOf(c.req));
      return c.json({ certificates: taken }, overallStatus(taken));
    })
    .get("/", async (c) => {
      const query = querySchema.safeParse(c.req.query());
      if (!query.success) return answerProblem(c, { kind: "bad-query" });
      const { status, cursor, limit } = query.data;
      const page = await records.list({
        limit,
        ...(status === undefined ? {} : { status }),
        ...(cursor === undefined ? {} : { cursor }),
      });
      return c.json({ certificates: page.records.map(certificateSummary), cursor: page.cursor });
    })
    .get("/:id", async (c) => {
      const record = await records.get(c.req.param("id"));
      if (record === null) return answerProblem(c, { kind: "not-found" });
      return c.json(await certificateJson(record, deps.storage.files, c.var.frame.language));
    });
}

const querySchema = z.object({
  status: certificateRecordSchema.shape.status.optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

/** 201 when something new came, 200 when all was known, 413 when nothing fitted, 207 when files fared differently. */
function overallStatus(taken: readonly Taken[]): 200 | 201 | 207 | 413 {
  const stopped = taken.filter((one) => "problem" in one).length;
  if (stopped > 0) return stopped === taken.length ? 413 : 207;
  return taken.some((one) => "known" in one && !one.known) ? 201 : 200;
}

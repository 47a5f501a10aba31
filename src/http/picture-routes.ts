import { Hono } from "hono";
import type { AppDeps, AppEnv } from "./app-env.ts";
import { answerProblem } from "./problems.ts";
import { originalFilePolicy } from "./security-headers.ts";

/** The pages of a scan as they were read, upright and straight: `/certificates/:id/pages/2.webp`. */
export function pictureRoutes({ storage: { records, files } }: Pick<AppDeps, "storage">): Hono<AppEnv> {
  return new Hono<AppEnv>().get("/:id/pages/:file{[1-9][0-9]*\\.webp}", async (c) => {
    const record = await records.get(c.req.param("id"));
    const page = Number.parseInt(c.req.param("file"), 10);
    const picture = record?.assessments.at(-1)?.pictures.find((one) => one.page === page);
    const file = picture === undefined ? null : await files.get(picture.key);
    if (file === null) return answerProblem(c, { kind: "not-found" });
    return c.body(Uint8Array.from(file.bytes), 200, {
      "content-type": "image/webp",
      // Health data: kept by nobody on the way, and not by the browser.
      "cache-control": "private, no-store",
      "content-security-policy": originalFilePolicy,
    });
  });
}

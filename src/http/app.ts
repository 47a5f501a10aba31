import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { guard } from "./access.ts";
import type { AppDeps, AppEnv } from "./app-env.ts";
import { assetRoutes } from "./asset-routes.ts";
import { certificateRoutes } from "./certificate-routes.ts";
import { frameFor } from "./frame-for.ts";
import { pageRoutes } from "./page-routes.ts";
import { answerProblem, problemOf } from "./problems.ts";
import { securityHeaders } from "./security-headers.ts";
import { uploadAddressRoutes } from "./upload-address-routes.ts";

export type { AppDeps } from "./app-env.ts";

/** The whole service over HTTP: pages, API, originals. Runs on a Node server and in a Lambda function alike. */
export function createApp(deps: AppDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(securityHeaders, frameFor(deps));
  app.get("/health", (c) => c.json({ status: "ok" }));
  app.use(guard(deps.access));
  app.use(bodyLimit({ maxSize: maxBodyBytes(deps), onError: (c) => answerProblem(c, { kind: "too-large" }) }));
  app.route("/assets", assetRoutes(deps));
  app.route("/api/certificates", certificateRoutes(deps));
  app.route("/api/uploads", uploadAddressRoutes(deps));
  app.route("/", pageRoutes(deps));
  app.notFound((c) => answerProblem(c, { kind: "not-found" }));
  app.onError((error, c) => {
    const kind = problemOf(error);
    if (kind === "fault") deps.onFault(error, { method: c.req.method, route: c.req.routePath });
    return answerProblem(c, { kind });
  });
  return app;
}

/** A form without script sends all its files in one body: room for several of the largest. */
function maxBodyBytes({ maxFileBytes }: AppDeps): number {
  return maxFileBytes * 5 + 1024 * 1024;
}

import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { guard } from "./access.ts";
import type { AppDeps, AppEnv } from "./app-env.ts";
import { assetRoutes } from "./asset-routes.ts";
import { certificateRoutes } from "./certificate-routes.ts";
import { feedbackRoutes } from "./feedback-routes.ts";
import { formatRoutes } from "./formats/format-routes.ts";
import { frameFor } from "./frame-for.ts";
import { insuredLetterRoutes } from "./insured-letter-routes.ts";
import { pageRoutes } from "./page-routes.ts";
import { physicianRoutes } from "./physician/physician-routes.ts";
import { pictureRoutes } from "./picture-routes.ts";
import { answerProblem, problemOf } from "./problems.ts";
import { referralRoutes } from "./referral-routes.ts";
import { requestRoutes } from "./requests/request-routes.ts";
import { securityHeaders } from "./security-headers.ts";
import { uploadAddressRoutes } from "./upload-address-routes.ts";

export type { AppDeps } from "./app-env.ts";

/** The whole service over HTTP: pages, API, originals. Runs on a Node server and in a Lambda function alike. */
export function createApp(deps: AppDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(securityHeaders(deps.storeOrigin), frameFor(deps));
  app.get("/health", (c) => c.json({ status: "ok" }));
  // Before the guard: a physician is let in by a link and an id, not by a caseworker's sign-in.
  app.route("/answer", physicianRoutes(deps));
  app.use(guard(deps.access));
  app.use(bodyLimit({ maxSize: wholeBody(deps), onError: (c) => answerProblem(c, { kind: "too-large" }) }));
  app.route("/assets", assetRoutes(deps));
  app.route("/api/certificates", certificateRoutes(deps));
  app.route("/api/uploads", uploadAddressRoutes(deps));
  app.route("/certificates", pictureRoutes(deps));
  app.route("/certificates", referralRoutes(deps));
  app.route("/certificates", insuredLetterRoutes(deps));
  app.route("/requests", requestRoutes(deps));
  app.route("/feedback", feedbackRoutes(deps));
  app.route("/", formatRoutes(deps));
  app.route("/", pageRoutes(deps));
  app.notFound((c) => answerProblem(c, { kind: "not-found" }));
  app.onError((error, c) => {
    const kind = problemOf(error);
    if (kind === "fault") deps.onFault(error, { method: c.req.method, route: c.req.routePath });
    return answerProblem(c, { kind });
  });
  return app;
}

/** Read as a stream and cut off here, whatever the headers promise: the largest file, and what stands around it. */
function wholeBody({ maxBodyBytes }: AppDeps): number {
  return maxBodyBytes + 1024 * 1024;
}

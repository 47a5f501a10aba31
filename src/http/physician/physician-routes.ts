import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { textLanguageFor } from "#certificate/language.ts";
import { fileSize } from "#web/day-and-time.ts";
import { crossSitePage, faultPage, gonePage, tooLargePage } from "#web/physician/closed-door-page.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { sentFromOurPage } from "../sent-from-our-page.ts";
import { answer } from "./answer.ts";
import { doorAt, strangersFrame } from "./door.ts";
import { handOn } from "./hand-on.ts";
import { identify } from "./identify.ts";
import { openDoor } from "./open-door.ts";
import { sayOther } from "./say-other.ts";
import { attachmentLimits } from "./sent-form.ts";

/**
 * The physician's pages, open to everybody who has a link. Nothing of a request is shown before the right id was
 * given; nothing here leads to a caseworker's page.
 */
export function physicianRoutes(deps: AppDeps): Hono<AppEnv> {
  const { assets } = deps;
  const routes = new Hono<AppEnv>();
  const keep = { "cache-control": "public, max-age=31536000, immutable" };
  // Beside the pages, since what stands elsewhere needs a caseworker's sign-in.
  routes.get("/answer.css", (c) => c.body(assets.answerStyle.text, 200, { ...keep, "content-type": "text/css" }));
  routes.get("/answer.js", (c) =>
    c.body(assets.answerScript.text, 200, { ...keep, "content-type": "text/javascript" }),
  );
  routes.get("/icon.svg", (c) => c.body(assets.icon.text, 200, { ...keep, "content-type": "image/svg+xml" }));

  routes.use("/:token/*", hidden, ownForms(deps), wholeBody(deps));
  routes.get("/:token", (c) => openDoor(c, deps));
  routes.post("/:token", (c) => answer(c, deps));
  routes.post("/:token/id", (c) => identify(c, deps));
  for (const kind of ["no-information", "not-mine"] as const) {
    routes.on(["GET", "POST"], `/:token/${kind}`, (c) => sayOther(c, deps, kind));
  }
  routes.on(["GET", "POST"], "/:token/hand-on", (c) => handOn(c, deps));
  routes.all("/:token/*", (c) => nowhere(c, deps));
  routes.onError((error, c) => {
    deps.onFault(error, { method: c.req.method, route: c.req.routePath });
    return c.html(faultPage(strangersFrame(c, deps)), 500);
  });
  return routes;
}

/** Addresses hold a token: it goes to no other site, and into no index. */
const hidden: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  c.res.headers.set("referrer-policy", "no-referrer");
  c.res.headers.set("x-robots-tag", "noindex, nofollow");
};

function ownForms(deps: AppDeps): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD" || sentFromOurPage(c.req.raw, { withoutReferrer: true }))
      return next();
    return c.html(crossSitePage((await doorAt(c, deps)).frame), 403);
  };
}

function wholeBody(deps: AppDeps): MiddlewareHandler<AppEnv> {
  return bodyLimit({
    maxSize: deps.maxBodyBytes + 1024 * 1024,
    onError: async (c: Context<AppEnv>) => {
      const { frame } = await doorAt(c, deps);
      const limit = fileSize(attachmentLimits(deps).eachBytes, textLanguageFor(frame.language));
      return c.html(tooLargePage(frame, limit), 413);
    },
  });
}

async function nowhere(c: Context<AppEnv>, deps: AppDeps) {
  return c.html(gonePage((await doorAt(c, deps)).frame), 404);
}

import { Hono } from "hono";
import type { AppDeps, AppEnv } from "./app-env.ts";

/** Styles and script of the pages. Their addresses carry a hash of the content, so they may be kept for good. */
export function assetRoutes({ assets }: AppDeps): Hono<AppEnv> {
  const keep = { "cache-control": "public, max-age=31536000, immutable" };
  return new Hono<AppEnv>()
    .get("/style.css", (c) => c.body(assets.style.text, 200, { ...keep, "content-type": "text/css; charset=utf-8" }))
    .get("/page.js", (c) =>
      c.body(assets.script.text, 200, { ...keep, "content-type": "text/javascript; charset=utf-8" }),
    )
    .get("/icon.svg", (c) => c.body(assets.icon.text, 200, { ...keep, "content-type": "image/svg+xml" }));
}

import type { MiddlewareHandler } from "hono";
import { z } from "zod";
import type { Access, AppEnv } from "./app-env.ts";
import { answerProblem } from "./problems.ts";
import { sentFromOurPage } from "./sent-from-our-page.ts";

/**
 * Access on one's own machine: everybody who sits at it. Only its own names are served, so that a
 * page elsewhere cannot reach the service through a name that it points here (DNS rebinding).
 */
export const localAccess: Access = (request) => {
  const host = hostName(request.headers.get("host"));
  return host !== null && ownNames.includes(host) ? { caseworker: "local" } : { problem: "foreign-host" };
};

/** Access behind an API gateway whose authorizer has checked the token: the caseworker is the token's subject. */
export const authorizedAccess: Access = (_request, platform) => {
  const parsed = gatewaySchema.safeParse(platform);
  if (!parsed.success) return { problem: "sign-in" };
  const { authorizer } = parsed.data.event.requestContext;
  return { caseworker: "jwt" in authorizer ? authorizer.jwt.claims.sub : authorizer.lambda.caseworker };
};

/** Lets a request through to the routes, or answers with what stands in its way. */
export function guard(access: Access): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const admitted = access(c.req.raw, c.env);
    if ("problem" in admitted) return answerProblem(c, { kind: admitted.problem });
    if (!isSafe(c.req.method) && !sentFromOurPage(c.req.raw)) return answerProblem(c, { kind: "cross-site" });
    c.set("caseworker", admitted.caseworker);
    return next();
  };
}

const ownNames: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];

const gatewaySchema = z.object({
  event: z.object({
    requestContext: z.object({
      authorizer: z.union([
        z.object({ jwt: z.object({ claims: z.object({ sub: z.string().min(1) }) }) }),
        z.object({ lambda: z.object({ caseworker: z.string().min(1) }) }),
      ]),
    }),
  }),
});

function isSafe(method: string): boolean {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}

function hostName(host: string | null): string | null {
  const match = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::\d+)?$/i.exec(host ?? "");
  return match?.[1]?.toLowerCase() ?? null;
}

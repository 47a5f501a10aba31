import type { MiddlewareHandler } from "hono";

/** Sends every answer with the headers below, unless the route has set one of its own. */
export function securityHeaders(storeOrigin: string | null): MiddlewareHandler {
  const all = [...headers, ["content-security-policy", pagePolicy(storeOrigin)] as const];
  return async (c, next) => {
    await next();
    for (const [name, value] of all) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };
}

/** For an original file: whatever it holds, it cannot run or fetch anything. */
export const originalFilePolicy = "sandbox; default-src 'none'";

/** `storeOrigin` is where the script may put files that are too large for a request. */
function pagePolicy(storeOrigin: string | null): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    `connect-src 'self'${storeOrigin === null ? "" : ` ${storeOrigin}`}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const headers: readonly (readonly [string, string])[] = [
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  // Not `no-referrer`: browsers would then send forms with the origin `null`, and the check of it could not tell.
  ["referrer-policy", "same-origin"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["permissions-policy", "camera=(), geolocation=(), microphone=()"],
  // Certificates are health data: no copy stays in the browser or on the way.
  ["cache-control", "no-store"],
];

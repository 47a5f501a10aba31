import type { Context } from "hono";
import { setCookie } from "hono/cookie";
import { answerSession } from "#requests/links/answer-session.ts";
import type { LinkPlace } from "#requests/links/link-token.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";

/** Name of the cookie that remembers who has given the right id. */
export const sessionCookie = "answer";

/** Remembers for a few hours that the right id was given: for this link alone, out of reach of scripts and other sites. */
export function rememberPhysician(
  c: Context<AppEnv>,
  { clock, linkKey, office }: Pick<AppDeps, "clock" | "linkKey" | "office">,
  place: LinkPlace,
): void {
  const until = new Date(clock().getTime() + sessionSeconds * 1000);
  setCookie(c, sessionCookie, answerSession(linkKey, { ...place, until }), {
    path: `/answer/${c.req.param("token") ?? ""}`,
    httpOnly: true,
    sameSite: "Strict",
    secure: office.origin.startsWith("https:"),
    maxAge: sessionSeconds,
  });
}

/** Setting of this project: a surgery between two patients, and the afternoon. */
const sessionSeconds = 4 * 3600;

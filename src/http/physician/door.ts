import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { type CertificateLanguage, certificateLanguages } from "#certificate/language.ts";
import { requestReference } from "#requests/formats/request-reference.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { readAnswerSession } from "#requests/links/answer-session.ts";
import { readLinkToken } from "#requests/links/link-token.ts";
import type { PhysicianFrame } from "#web/physician/physician-page.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { wantedLanguage } from "../wanted-language.ts";
import { sessionCookie } from "./session-cookie.ts";

/** Where a link leads: to one request, with or without somebody known inside, or nowhere. */
export type Door =
  | { kind: "gone"; frame: PhysicianFrame }
  | { kind: "found"; record: RequestRecord; known: boolean; frame: PhysicianFrame };

/**
 * Follows the token of an address. Made up, cut off, run out, replaced by a newer version, not sent yet: all
 * lead nowhere, and nobody can tell which it was.
 */
export async function doorAt(c: Context<AppEnv>, deps: AppDeps): Promise<Door> {
  const { clock } = deps;
  const gone: Door = { kind: "gone", frame: strangersFrame(c, deps) };
  const place = readLinkToken(deps.linkKey, c.req.param("token") ?? "");
  const record = place === null ? null : await deps.requests.get(place.requestId);
  if (place === null || record === null) return gone;
  const { link, state, request } = record;
  const over = link.expiresAt !== null && clock() >= new Date(link.expiresAt);
  if (link.version !== place.version || over || state === "draft" || state === "approved") return gone;

  const session = readAnswerSession(deps.linkKey, getCookie(c, sessionCookie) ?? "");
  const known =
    session !== null &&
    session.requestId === place.requestId &&
    session.version === place.version &&
    clock() < session.until;
  const frame = { ...gone.frame, language: request.language, reference: requestReference(record) };
  return { kind: "found", record, known, frame };
}

/** The frame of a page that no request is known for. */
export function strangersFrame(c: Context<AppEnv>, { office, assets, timeZone }: AppDeps): PhysicianFrame {
  return { office, assets, timeZone, language: browserLanguage(c), reference: null };
}

/** The language of who holds a link that leads nowhere: no request tells it. */
function browserLanguage(c: Context<AppEnv>): CertificateLanguage {
  return wantedLanguage(c.req.header("accept-language"), certificateLanguages, alike) ?? "en";
}

const alike = { no: "nb", da: "nb" } as const;

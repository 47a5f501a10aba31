import { isSamePrint, keyedPrint } from "./keyed-print.ts";
import type { LinkPlace } from "./link-token.ts";

/** A physician who has given the right number, on one request and one version of its link, until a moment. */
export interface AnswerSession extends LinkPlace {
  until: Date;
}

/** The session as a cookie holds it. */
export function answerSession(key: Uint8Array, { requestId, version, until }: AnswerSession): string {
  const said = [requestId, String(version), String(until.getTime())];
  return [...said, keyedPrint(key, "session", ...said)].join(".");
}

/** The session that a cookie of ours holds; null for every other text. Whether it has ended, the clock says. */
export function readAnswerSession(key: Uint8Array, cookie: string): AnswerSession | null {
  const found = /^([0-9a-f]{32})\.([1-9]\d{0,5})\.(\d{1,15})\.([\w-]{43})$/.exec(cookie);
  const [, requestId, version, until, print] = found ?? [];
  if (requestId === undefined || version === undefined || until === undefined || print === undefined) return null;
  if (!isSamePrint(print, keyedPrint(key, "session", requestId, version, until))) return null;
  return { requestId, version: Number(version), until: new Date(Number(until)) };
}

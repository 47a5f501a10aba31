import { isSamePrint, keyedPrint } from "./keyed-print.ts";

/** What a link leads to: one request, and the version of the link. */
export interface LinkPlace {
  requestId: string;
  version: number;
}

/**
 * The unguessable part of a physician's link, made from the request alone: the same request and version give the
 * same link, and nothing is stored that a thief could use. Whether it still holds, its record says.
 */
export function linkToken(key: Uint8Array, { requestId, version }: LinkPlace): string {
  return `${requestId}.${version}.${keyedPrint(key, "link", requestId, String(version))}`;
}

/** The place that a token of ours names; null for every other text. */
export function readLinkToken(key: Uint8Array, token: string): LinkPlace | null {
  const [, requestId, version, print] = /^([0-9a-f]{32})\.([1-9]\d{0,5})\.([\w-]{43})$/.exec(token) ?? [];
  if (requestId === undefined || version === undefined || print === undefined) return null;
  const right = keyedPrint(key, "link", requestId, version);
  return isSamePrint(print, right) ? { requestId, version: Number(version) } : null;
}

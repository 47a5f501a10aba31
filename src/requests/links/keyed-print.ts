import { createHmac, timingSafeEqual } from "node:crypto";

/** Shortest key that is taken, in bytes: as long as the print that it makes (RFC 2104, section 3). */
export const leastKeyBytes = 32;

/** A key too short to sign with. */
export class LinkKeyError extends Error {
  override name = "LinkKeyError";
}

/**
 * Print of the parts under a secret key (HMAC-SHA256), base64url. The first part names the use, so that a
 * print for one use is none for another.
 *
 * @throws {LinkKeyError}
 */
export function keyedPrint(key: Uint8Array, use: string, ...parts: readonly string[]): string {
  if (key.byteLength < leastKeyBytes) throw new LinkKeyError(`a link key has ${leastKeyBytes} bytes at least`);
  // As a list in JSON no part can pass for two.
  return createHmac("sha256", key)
    .update(JSON.stringify([use, ...parts]))
    .digest("base64url");
}

/** True for the same print; takes as long for a wrong one as for a right one. */
export function isSamePrint(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.byteLength === right.byteLength && timingSafeEqual(left, right);
}

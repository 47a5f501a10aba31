import { createHash } from "node:crypto";

/**
 * The id of the message that carries a parcel, as a UUID made from the parcel's name (RFC 9562, version 5): sending
 * the same parcel again is the same message to whoever receives it.
 */
export function messageId(parcelId: string): string {
  const hash = createHash("sha1").update(namespace).update(parcelId).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return dashed(hash.toString("hex").slice(0, 32));
}

/** The id of a request in the shape of a UUID: names the conversation about it in systems that want one. */
export function conversationId(requestId: string): string {
  return dashed(requestId);
}

/** The request that a conversation is about; null where the words are no such id. */
export function requestIdIn(conversation: string | null): string | null {
  const id = (conversation ?? "").replaceAll("-", "").toLowerCase();
  return /^[0-9a-f]{32}$/.test(id) ? id : null;
}

/** Ours alone, so that no other system makes the same ids. */
const namespace = Buffer.from("0b8f6d0e5c5e4e0a9a3c6f1d2b7a4c11", "hex");

function dashed(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

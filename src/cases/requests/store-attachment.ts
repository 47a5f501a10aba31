import { createHash } from "node:crypto";
import { ok, type Result, refused } from "#certificate/result.ts";
import { detectType } from "#readers/detect-type.ts";
import type { Attachment } from "#requests/reply.ts";
import type { CaseDeps } from "../case-deps.ts";

/**
 * Keeps a file that came with an answer, as it came, under a key made of ids alone. What it is, is told by its
 * content; the same file twice is one. Nothing at all and what nobody could open are refused.
 */
export async function storeAttachment(
  { storage }: Pick<CaseDeps, "storage">,
  requestId: string,
  { bytes, name }: { bytes: Uint8Array; name: string | null },
): Promise<Result<Attachment, "empty" | "unknown-type">> {
  const type = detectType(bytes);
  if (!type.ok) return refused(type.refusal.code === "empty" ? "empty" : "unknown-type");
  const print = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  const key = `replies/${requestId}/${print}`;
  await storage.files.put(key, bytes, {});
  return ok({ key, name, type: type.value, bytes: bytes.byteLength });
}

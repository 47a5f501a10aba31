import { createHash } from "node:crypto";
import type { SeenPage } from "#storage/certificate-record.ts";
import type { CertificateFiles } from "#storage/ports.ts";
import type { SeenPicture } from "./check-file.ts";

/**
 * Stores the page pictures of one file as `pictures/<id>/<page>-<hash>.webp`. Named by content as well: a
 * later version may straighten a page otherwise, and the boxes of an older result fit the older picture.
 */
export async function storePictures(
  files: CertificateFiles,
  id: string,
  pictures: readonly SeenPicture[],
): Promise<SeenPage[]> {
  const seen: SeenPage[] = [];
  for (const { page, bytes, unread } of pictures) {
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
    const key = `pictures/${id}/${page}-${hash}.webp`;
    await files.put(key, bytes, {});
    seen.push({ page, key, unread });
  }
  return seen;
}

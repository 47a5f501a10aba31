import type { XmlElement } from "#readers/document-text.ts";
import { defaultReadLimits } from "#readers/read-limits.ts";
import { readXml } from "#readers/read-xml.ts";
import type { CaseDeps } from "../case-deps.ts";

/**
 * The XML that a certificate came as, read anew from the original; null where it came as anything else, or
 * together with others, so that nobody could say whose numbers they are.
 */
export async function originalXml(
  { storage }: Pick<CaseDeps, "storage">,
  certificateId: string,
): Promise<XmlElement | null> {
  const record = await storage.records.get(certificateId);
  if (record === null || record.file.type !== "xml" || record.file.parts > 1) return null;
  const original = await storage.files.get(record.file.key);
  const read = original === null ? null : readXml(original.bytes, defaultReadLimits);
  return read?.ok === true ? read.value.xml : null;
}

import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { CaseDeps } from "./case-deps.ts";
import { replaceWithKnown } from "./requests/replace-with-known.ts";
import { certificateId, type Upload, uploadMetadata } from "./upload.ts";

/**
 * Takes a file in: a row in the worklist first, then the original, then the word to the workers.
 * A crash in between leaves a row that the next upload, or the sweep of lost work, takes up again.
 * `known` is true for a file that is already there in this case: nothing is doubled then.
 */
export async function receiveCertificate(
  deps: Pick<CaseDeps, "storage" | "requests" | "clock" | "announce">,
  upload: Upload,
): Promise<{ id: string; known: boolean }> {
  const { storage, announce } = deps;
  const record = receivedRecord(upload, deps.clock());
  const added = await storage.records.add(record);
  const current = added ? record : await storage.records.get(record.id);
  if (current?.status === "received") {
    await storage.files.put(record.file.key, upload.bytes, uploadMetadata(upload));
    await announce(record.file.key);
  }
  if (!added) await replaceWithKnown(deps, record.id, upload.caseFacts.replaces ?? null);
  return { id: record.id, known: !added };
}

/** The row for a file that has come and that nobody has read yet. */
export function receivedRecord(upload: Upload, at: Date, key?: string): CertificateRecord {
  const id = certificateId(upload.bytes, upload.caseFacts);
  return {
    id,
    revision: 1,
    status: "received",
    arrivedAt: at.toISOString(),
    arrival: upload.arrival,
    stuckSince: null,
    triedAgainAt: null,
    file: {
      key: key ?? `incoming/${id}`,
      name: upload.name,
      bytes: upload.bytes.byteLength,
      type: null,
      part: 1,
      parts: 1,
    },
    caseFacts: upload.caseFacts,
    ...(upload.earlierPrints?.length ? { earlierPrints: upload.earlierPrints.slice(0, mostPrints) } : {}),
    refusal: null,
    replacedBy: null,
    referrals: [],
    assessments: [],
  };
}

/** Of 60 000 characters of prose there are fewer; with more, a row of DynamoDB (400 KB) could burst. */
const mostPrints = 12_000;

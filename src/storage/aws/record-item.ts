import { createHash } from "node:crypto";
import { z } from "zod";
import { type CertificateRecord, certificateRecordSchema } from "../certificate-record.ts";
import type { CertificateFiles } from "../ports.ts";
import { worklistAttributes } from "./worklist-index.ts";

/** Primary key of a record's item. Other kinds of items may join it under the same partition. */
export function recordKey(id: string) {
  return { pk: `certificate#${id}`, sk: "record" };
}

/**
 * The record as an item. The newest results stay in the item while they fit; older or larger ones go to
 * `results/<id>/<hash>.json` in the file store first, so that the item never points at nothing.
 */
export async function itemOf(given: CertificateRecord, results: CertificateFiles): Promise<Record<string, unknown>> {
  const { assessments, ...record } = certificateRecordSchema.parse(given);
  const kept: StoredResult[] = [];
  let room = inlineLimit;
  for (const result of assessments.toReversed()) {
    const bytes = Buffer.from(JSON.stringify(result));
    if (bytes.byteLength > room) {
      kept.unshift(await moveOut(record.id, bytes, results));
    } else {
      room -= bytes.byteLength;
      kept.unshift({ inline: JSON.parse(bytes.toString("utf8")) });
    }
  }
  return {
    ...recordKey(record.id),
    ...worklistAttributes(given),
    revision: record.revision,
    record: JSON.parse(JSON.stringify(record)),
    results: kept,
  };
}

/** The record that an item holds, with the results that lie outside it. */
export async function recordFrom(item: Record<string, unknown>, results: CertificateFiles): Promise<CertificateRecord> {
  const { record, results: stored } = itemSchema.parse(item);
  const assessments = await Promise.all(
    stored.map((result) => ("inline" in result ? result.inline : fetchBack(result.file, results))),
  );
  return certificateRecordSchema.parse({ ...record, assessments });
}

/** An item points at a result that the file store does not have. */
export class ResultMissingError extends Error {
  override name = "ResultMissingError";
}

/** Half of what DynamoDB takes (400 KB an item): its own count of numbers and names differs from that of JSON. */
const inlineLimit = 200 * 1024;

const storedResultSchema = z.union([z.object({ inline: z.unknown() }), z.object({ file: z.string() })]);
type StoredResult = z.infer<typeof storedResultSchema>;

const itemSchema = z.object({ record: z.record(z.string(), z.unknown()), results: z.array(storedResultSchema) });

/** Named by content: writing it again, by a retry or by two writers at once, changes nothing. */
async function moveOut(id: string, bytes: Uint8Array, results: CertificateFiles): Promise<StoredResult> {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  const file = `results/${id}/${hash}.json`;
  await results.put(file, bytes, {});
  return { file };
}

async function fetchBack(file: string, results: CertificateFiles): Promise<unknown> {
  const found = await results.get(file);
  if (found === null) throw new ResultMissingError("a stored result is not in the file store");
  return JSON.parse(Buffer.from(found.bytes).toString("utf8"));
}

import { afterAll } from "vitest";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import type { DocumentText } from "#readers/document-text.ts";
import type { ReadLimits } from "#readers/read-limits.ts";
import type { DocumentReader } from "#readers/reader.ts";

/** A reader that is closed when the file's tests are over. */
export function readerForTests(limits: Partial<ReadLimits> = {}): DocumentReader {
  const reader = createDocumentReader(limits);
  afterAll(() => reader.close());
  return reader;
}

/** What the reader gets out of a file that it must take. */
export async function readWell(reader: DocumentReader, bytes: Uint8Array): Promise<DocumentText> {
  const result = await reader.read(bytes);
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${result.refusal.detail}`);
  return result.value;
}

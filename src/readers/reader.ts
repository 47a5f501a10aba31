import type { Refusal } from "#certificate/refusal.ts";
import type { Result } from "#certificate/result.ts";
import type { DocumentText } from "./document-text.ts";

/**
 * Reads one file of any kind. Type is told by content, never by name. What a sender could have sent
 * comes back as a refusal; only faults of our own are thrown.
 */
export interface DocumentReader {
  read(bytes: Uint8Array): Promise<Result<DocumentText, Refusal>>;
  /** Ends the worker threads. A closed reader reads nothing more. */
  close(): Promise<void>;
}

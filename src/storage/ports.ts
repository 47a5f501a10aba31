import type { CertificateRecord } from "./certificate-record.ts";
import type { Message } from "./message.ts";

/**
 * Original files, never changed once written. Keys are ids and codes only; a name that a person
 * gave a file lives in the record.
 */
export interface CertificateFiles {
  /** Stores the bytes under the key; writing the same key again with the same bytes changes nothing. */
  put(key: string, bytes: Uint8Array, metadata: Record<string, string>): Promise<void>;
  /** The file, or null when there is none under this key. */
  get(key: string): Promise<StoredFile | null>;
  /**
   * An address where one file can be fetched from, for a short while, and that has a browser save it under this
   * name. Only where `uploadUrl` is.
   */
  downloadUrl?(key: string, saved: { name: string; type: string }): Promise<string>;
  /**
   * An address where the sender itself may put one new file of exactly this many bytes, for a short
   * while. Only where the store can be reached from outside; the headers must be sent as they are.
   */
  uploadUrl?(file: {
    bytes: number;
    metadata: Record<string, string>;
  }): Promise<{ url: string; headers: Record<string, string> }>;
}

export interface StoredFile {
  bytes: Uint8Array;
  metadata: Record<string, string>;
}

/** What is known of each certificate; the caseworker's worklist. */
export interface CertificateRecords {
  /** Stores a record that is not there yet. False when one with this id is: nothing is written then. */
  add(record: CertificateRecord): Promise<boolean>;
  /** Replaces the record if its revision is still `record.revision - 1`. False when somebody was faster. */
  replace(record: CertificateRecord): Promise<boolean>;
  get(id: string): Promise<CertificateRecord | null>;
  /** Records in order of arrival, newest first, a page at a time. */
  list(query: RecordQuery): Promise<RecordPage>;
}

export interface RecordQuery {
  status?: CertificateRecord["status"];
  limit: number;
  cursor?: string;
}

export interface RecordPage {
  records: CertificateRecord[];
  cursor: string | null;
}

/**
 * Work that survives a crash: delivered at least once, again after the visibility time until it is
 * done, and put aside after too many tries.
 */
export interface WorkQueue {
  send(message: Message): Promise<void>;
  /** Up to `max` messages, of this kind or of any, that nobody else is working on. */
  receive(max: number, kind?: Message["kind"]): Promise<Delivery[]>;
  /** Messages that were put aside after too many tries. */
  putAside(): Promise<Message[]>;
}

export interface Delivery {
  message: Message;
  /** How often this message has been handed out, this time counted. */
  attempt: number;
  done(): Promise<void>;
  /** Gives the message back at once. */
  retry(): Promise<void>;
}

/** All that a deployment must bring. */
export interface Storage {
  files: CertificateFiles;
  records: CertificateRecords;
  queue: WorkQueue;
  close(): Promise<void>;
}

import type { Channel, RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { Storage } from "./ports.ts";

/** Supplementary requests with their whole history; beside the certificates, never inside them. */
export interface RequestRecords {
  /** Stores a request that is not there yet. False when one with this id is: nothing is written then. */
  add(record: RequestRecord): Promise<boolean>;
  /** Replaces the record if its revision is still `record.revision - 1`. False when somebody was faster. */
  replace(record: RequestRecord): Promise<boolean>;
  get(id: string): Promise<RequestRecord | null>;
  /** Requests in which the machine has something to do by `until`, the longest waiting first. */
  due(until: Date, limit: number): Promise<RequestRecord[]>;
  /** All requests, a page at a time, in no promised order. */
  list(query: { limit: number; cursor?: string }): Promise<{ records: RequestRecord[]; cursor: string | null }>;
}

/** A store as a deployment opens it: with the requests beside the certificates, closed together with them. */
export interface OpenedStorage extends Storage {
  requests: RequestRecords;
}

/** One message on its way out. */
export interface Parcel {
  /** The same each time that the same step is tried: a post that has taken it does not take it twice. */
  id: string;
  channel: Channel;
  to: string | null;
  /** Subject of a mail; says nothing about a person. */
  subject: string;
  /** Body of a mail, or the message of a message system. */
  body: { type: "text/plain" | "application/xml"; text: string };
  attachments: { name: string; type: "application/pdf"; bytes: Uint8Array }[];
}

/** Carries parcels to the outside. Taken is taken: after the promise resolves, the parcel survives a crash of ours. */
export interface Post {
  take(parcel: Parcel): Promise<void>;
}

import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { FaultField } from "./words/request-words.ts";

/** What a form held that could not be taken, and why. */
export interface GivenForm {
  requestId: string;
  form: "approve" | "hand-on";
  fields: Readonly<Record<string, string>>;
  /** Criteria whose questions were ticked. */
  asked: readonly string[];
  faults: readonly FaultField[];
}

/** What a caseworker works with on the page of one certificate. */
export interface RequestWork {
  /** By round. */
  requests: readonly RequestRecord[];
  /** Address of the physician's page by request, where it can be opened. */
  links: ReadonlyMap<string, string>;
  /** Whether the office can be answered in the message systems. */
  hasLogicalAddress: boolean;
  /** The form that came back. */
  given: GivenForm | null;
  /** A button was pressed that the request no longer allows. */
  notNow: boolean;
}

/** Nothing to work on. */
export const noWork: RequestWork = {
  requests: [],
  links: new Map(),
  hasLogicalAddress: false,
  given: null,
  notNow: false,
};

/** One request with the certificate that it is about. */
export interface Round {
  request: RequestRecord;
  certificate: CertificateRecord;
  work: RequestWork;
}

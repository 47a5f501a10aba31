import type { UsualDurations } from "#policies/usual-durations/usual-durations.ts";
import type { DocumentReader } from "#readers/reader.ts";
import type { Storage } from "#storage/ports.ts";
import type { RequestRecords } from "#storage/request-ports.ts";

/** What the use cases need of the world around them. */
export interface CaseDeps {
  storage: Storage;
  /** Requests for supplementary information, beside the certificates. */
  requests: RequestRecords;
  reader: DocumentReader;
  clock: () => Date;
  /** Where the office is: decides which day it is when a certificate comes at night. */
  timeZone: string;
  /** Usual durations of absence by diagnosis, where the deployment supplies them. */
  usualDurations?: UsualDurations | undefined;
  /** Tells the workers that a file has come; does nothing where the file store tells them itself. */
  announce(fileKey: string): Promise<void>;
}

import type { FileType } from "#certificate/file-type.ts";
import type { PageReading } from "#certificate/page-reading.ts";
import type { Refusal } from "#certificate/refusal.ts";
import type { SupplementaryRequest } from "#requests/supplementary-request.ts";
import type { Assessment } from "#scoring/assessment.ts";

/** What a report says of the file itself. `part` counts from 1 where a file holds several certificates. */
export interface DocumentFacts {
  type: FileType | null;
  bytes: number;
  sha256: string;
  pages: number;
  part: number;
  parts: number;
}

/** All that any rendering of a result is made from. */
export type ReportInput =
  | {
      kind: "assessed" | "needs-ocr";
      document: DocumentFacts;
      assessment: Assessment;
      request: SupplementaryRequest | null;
      /** How the certificate's pages were read, in their order; left out where nobody has told. */
      readings?: PageReading[];
    }
  | { kind: "refused"; document: DocumentFacts; refusal: Refusal };

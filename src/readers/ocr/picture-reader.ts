import type { Refusal } from "#certificate/refusal.ts";
import type { Result } from "#certificate/result.ts";
import type { DocumentText } from "../document-text.ts";

/**
 * Reads the pages of a file that are pictures. Digital pages stay as they are; a page that takes
 * longer than its deadline stays a `picture`. A picture that cannot be decoded refuses the file.
 */
export interface PictureReader {
  read(document: DocumentText, bytes: Uint8Array): Promise<Result<ReadPictures, Refusal>>;
  /** Ends the worker threads. */
  close(): Promise<void>;
}

export interface ReadPictures {
  document: DocumentText;
  pictures: PagePicture[];
}

/** A page as it was read, upright and straight, small enough to be shown in a browser. */
export interface PagePicture {
  page: number;
  type: "image/webp";
  bytes: Uint8Array;
}

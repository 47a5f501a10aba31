import type { Refusal } from "#certificate/refusal.ts";
import type { FormField } from "./document-text.ts";
import type { PackedPage } from "./packed-page.ts";

/** What the reader asks of the PDF thread. The bytes are given away with it. */
export interface PdfOrder {
  bytes: Uint8Array;
  maxPages: number;
  maxCharacters: number;
}

/** What the thread made of the file; `fault` is an error of our own, to be thrown where the file was asked for. */
export type PdfAnswer =
  | { kind: "read"; pages: PackedPage[]; fields: FormField[] }
  | { kind: "refused"; refusal: Refusal }
  | { kind: "fault"; message: string };

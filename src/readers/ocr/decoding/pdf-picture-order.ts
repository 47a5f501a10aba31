import type { DrawnPage } from "./draw-pdf-page.ts";

/** What is asked of the thread that draws PDF pages. Without `bytes`, the page is one of the file that is still open. */
export type PdfPictureOrder = { kind: "page"; number: number; bytes: Uint8Array | null } | { kind: "put-away" };

/**
 * `too-large`: the page holds a picture beyond every scanner. `fault` is an error of our own, to be
 * thrown where the page was asked for. After anything but a picture the thread may still be at work on the page.
 */
export type PdfPictureAnswer =
  | { kind: "picture"; picture: DrawnPage }
  | { kind: "unreadable" }
  | { kind: "too-large" }
  | { kind: "put-away" }
  | { kind: "fault"; message: string };

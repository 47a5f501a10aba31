import type { FileType } from "#certificate/file-type.ts";
import type { Refusal } from "#certificate/refusal.ts";
import { ok, type Result, refused } from "#certificate/result.ts";
import type { DocumentText } from "./document-text.ts";
import { picturePage } from "./page.ts";
import type { ReadLimits } from "./read-limits.ts";
import { tiffPages } from "./tiff-pages.ts";

export type ImageType = Exclude<FileType, "pdf" | "text" | "xml">;

/**
 * Takes a picture in as pages that wait for text recognition. No pixel is decoded here.
 * HEIC is refused: its codec HEVC is under patents, and the maintained decoders leave it out.
 */
export function readImage(type: ImageType, bytes: Uint8Array, limits: ReadLimits): Result<DocumentText, Refusal> {
  if (type === "heic") return refused({ code: "unsupported-type", detail: "heic" });
  const count = pageCounts[type](bytes);
  if (count === null) return refused({ code: "truncated", detail: null });
  if (count > limits.maxPages) return refused({ code: "too-many-pages", detail: String(limits.maxPages) });
  const pages = Array.from({ length: count }, (_, index) => picturePage(index + 1));
  return ok({ type, reader: "ocr", pages, fields: [], xml: null });
}

/** Pages in the file; null where its end is missing. */
const pageCounts: Record<Exclude<ImageType, "heic">, (bytes: Uint8Array) => number | null> = {
  jpeg: (bytes) => (jpegEnds(bytes) ? 1 : null),
  png: (bytes) => (asBuffer(bytes).lastIndexOf("IEND", undefined, "latin1") === -1 ? null : 1),
  tiff: (bytes) => tiffPages(bytes)?.length ?? null,
  webp: (bytes) => (bytes.length < 12 || asBuffer(bytes).readUInt32LE(4) + 8 > bytes.length ? null : 1),
};

/** The end marker must follow the picture data: a thumbnail inside the header has one of its own. */
function jpegEnds(bytes: Uint8Array): boolean {
  const content = asBuffer(bytes);
  let at = 2;
  while (at + 4 <= content.length && content[at] === 0xff && content[at + 1] !== startOfScan) {
    at += 2 + content.readUInt16BE(at + 2);
  }
  return content.includes(Buffer.from([0xff, 0xd9]), at);
}

const startOfScan = 0xda;

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

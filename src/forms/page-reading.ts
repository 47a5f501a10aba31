import type { PageReading } from "#certificate/page-reading.ts";
import type { Page } from "#readers/document-text.ts";

/** How a page was read: digital text is print, a scan as well as text recognition says, a picture not at all. */
export function pageReading({ number, source, recognised }: Page): PageReading {
  if (source === "digital") return { page: number, source: "digital", grade: 4, handwriting: false, faults: [] };
  return {
    page: number,
    source: source === "ocr" ? "ocr" : "not-read",
    grade: recognised?.grade ?? null,
    handwriting: recognised?.handwriting ?? false,
    faults: recognised?.faults ?? [],
    ...(recognised === undefined ? {} : { unread: recognised.unread }),
  };
}

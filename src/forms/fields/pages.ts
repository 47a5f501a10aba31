import type { PageReading } from "#certificate/page-reading.ts";

/** XML and form fields are print: one page, nothing in the way of reading it. */
export const digitalPage: PageReading = { page: 1, source: "digital", grade: 4, handwriting: false, faults: [] };

/** A scanned form whose recognised values arrive without the picture: how legible it is, nobody can tell. */
export const scannedPage: PageReading = { page: 1, source: "ocr", grade: null, handwriting: false, faults: [] };

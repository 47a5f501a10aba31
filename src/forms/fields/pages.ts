import type { PageReading } from "#certificate/page-reading.ts";

/** XML and form fields are print: one page, nothing in the way of reading it. */
export const digitalPage: PageReading = { page: 1, source: "digital", grade: 4, handwriting: false, faults: [] };

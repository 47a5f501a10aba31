import { refused } from "#certificate/result.ts";
import { detectType } from "./detect-type.ts";
import { createPdfThreads } from "./pdf-threads.ts";
import { readImage } from "./read-image.ts";
import { type ReadLimits, readLimitsSchema } from "./read-limits.ts";
import { readText } from "./read-text.ts";
import { readXml } from "./read-xml.ts";
import type { DocumentReader } from "./reader.ts";

/**
 * A reader for every kind of file that the checker takes. The bytes stay the caller's: PDF parsing
 * works on a copy, in threads that start with the first PDF and stay warm until `close()`.
 */
export function createDocumentReader(limits: Partial<ReadLimits> = {}): DocumentReader {
  const settled = readLimitsSchema.parse(limits);
  const pdfThreads = createPdfThreads(settled);
  return {
    async read(bytes) {
      if (bytes.length > settled.maxBytes) return refused({ code: "too-large", detail: String(settled.maxBytes) });
      const type = detectType(bytes);
      if (!type.ok) return type;
      switch (type.value) {
        case "pdf":
          return pdfThreads.read(bytes);
        case "text":
          return readText(bytes, settled);
        case "xml":
          return readXml(bytes, settled);
        default:
          return readImage(type.value, bytes, settled);
      }
    },
    close: () => pdfThreads.close(),
  };
}

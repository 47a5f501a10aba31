import { type CheckedCertificate, type CheckOptions, checkFile } from "#cases/check-file.ts";
import { dayAt } from "#certificate/calendar-date.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { pictureReaderOnDemand } from "#readers/ocr/picture-reader-on-demand.ts";
import { defaultTimeZone } from "./config.ts";

/**
 * Checks one file from memory, scan or not, and gives a report for each certificate in it.
 *
 * @example
 * const [first] = await checkCertificate(await readFile("certificate.pdf"));
 * if (first?.report.kind === "assessed") console.log(first.report.assessment.verdict.word);
 */
export async function checkCertificate(
  bytes: Uint8Array,
  options: Partial<CheckOptions> = {},
): Promise<CheckedCertificate[]> {
  const reader = createDocumentReader();
  const pictures = pictureReaderOnDemand();
  try {
    return await checkFile({ reader, pictures }, bytes, {
      ...options,
      today: options.today ?? dayAt(new Date(), defaultTimeZone),
    });
  } finally {
    await Promise.all([reader.close(), pictures.close()]);
  }
}

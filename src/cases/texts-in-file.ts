import type { Refusal } from "#certificate/refusal.ts";
import { ok, type Result } from "#certificate/result.ts";
import { fillCertificates } from "#forms/fill-certificates.ts";
import type { PictureReader } from "#readers/ocr/picture-reader.ts";
import type { DocumentReader } from "#readers/reader.ts";

/**
 * What a file says, a text for each page and each answer: enough to compare another file with it. It need
 * not be a certificate that can be judged; a file that cannot be read is refused.
 */
export async function textsInFile(
  { reader, pictures }: { reader: DocumentReader; pictures: PictureReader },
  bytes: Uint8Array,
): Promise<Result<string[], Refusal>> {
  const read = await reader.read(bytes);
  if (!read.ok) return read;
  const scanned = read.value.pages.some(({ source }) => source === "picture");
  const seen = scanned ? await pictures.read(read.value, bytes) : ok({ document: read.value });
  if (!seen.ok) return seen;
  const { document } = seen.value;
  // An answer may go on over a page's end, or stand in fields that no page's text holds.
  const filled = fillCertificates(document);
  const answers = filled.ok ? filled.value.flatMap(({ certificate }) => certificate.passages) : [];
  return ok([...document.pages, ...answers].map(({ text }) => text));
}

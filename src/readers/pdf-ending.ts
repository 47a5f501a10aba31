/**
 * True where the end of a PDF is missing. A whole file ends with `%%EOF` or at least `startxref` and
 * a number; what follows may be junk of a mail gateway, but never further objects (ISO 32000-1, 7.5.5–7.5.6).
 */
export function isTruncatedPdf(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.max(content.lastIndexOf("%%EOF"), content.lastIndexOf("startxref"));
  return end === -1 || /\b\d+ \d+ obj\b/.test(content.toString("latin1", end));
}

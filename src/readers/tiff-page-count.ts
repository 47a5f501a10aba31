/**
 * How many pages a TIFF has, by its directories; thumbnails and masks are not pages. Null where a
 * directory lies outside the file. A chain that bites its own tail ends where it began; one of more
 * than a thousand directories counts as that many pages.
 * Source: TIFF 6.0, section 2, and tag 254 (NewSubfileType).
 */
export function tiffPageCount(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const visited = new Set<number>();
  let pages = 0;
  if (bytes.length < 8) return null;
  for (let at = view.getUint32(4, little); at !== 0 && !visited.has(at); ) {
    visited.add(at);
    if (visited.size > maxDirectories) return visited.size;
    if (at + 2 > bytes.length) return null;
    const end = at + 2 + view.getUint16(at, little) * entryLength;
    if (end + 4 > bytes.length) return null;
    if (isPage(view, at + 2, end, little)) pages += 1;
    at = view.getUint32(end, little);
  }
  return pages === 0 ? null : pages;
}

/** A directory may have 65 535 entries, and directories may overlap: without a bound a small file takes for ever. */
const maxDirectories = 1000;
const entryLength = 12;
const newSubfileType = 254;
const reducedOrMask = 0b101;

function isPage(view: DataView, start: number, end: number, little: boolean): boolean {
  for (let entry = start; entry < end; entry += entryLength) {
    if (view.getUint16(entry, little) === newSubfileType) {
      return (view.getUint32(entry + 8, little) & reducedOrMask) === 0;
    }
  }
  return true;
}

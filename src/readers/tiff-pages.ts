/** One page of a TIFF: its place among all directories, from 0, and its dots per inch. */
export interface TiffPage {
  directory: number;
  /** A fax has 204 dots per inch across and 98 down. Null where the file does not tell. */
  dpi: { across: number; down: number } | null;
}

/**
 * The pages of a TIFF, by its directories; thumbnails and masks are not pages. Null where a
 * directory lies outside the file, or none is a page. A chain that bites its own tail ends where it
 * began; one of more than a thousand directories counts as that many pages.
 * Source: TIFF 6.0, section 2, and tags 254 (NewSubfileType), 282, 283 and 296 (resolution).
 */
export function tiffPages(bytes: Uint8Array): TiffPage[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const visited = new Set<number>();
  const pages: TiffPage[] = [];
  if (bytes.length < 8) return null;
  for (let at = view.getUint32(4, little); at !== 0 && !visited.has(at); ) {
    visited.add(at);
    if (visited.size > maxDirectories) return Array.from(visited, (_, directory) => ({ directory, dpi: null }));
    if (at + 2 > bytes.length) return null;
    const end = at + 2 + view.getUint16(at, little) * entryLength;
    if (end + 4 > bytes.length) return null;
    const tags = readTags(view, at + 2, end, little);
    if (((tags.get(newSubfileType) ?? 0) & reducedOrMask) === 0) {
      pages.push({ directory: visited.size - 1, dpi: resolution(tags) });
    }
    at = view.getUint32(end, little);
  }
  return pages.length === 0 ? null : pages;
}

/** A directory may have 65 535 entries, and directories may overlap: without a bound a small file takes for ever. */
const maxDirectories = 1000;
const entryLength = 12;
const reducedOrMask = 0b101;

const newSubfileType = 254;
const xResolution = 282;
const yResolution = 283;
const resolutionUnit = 296;
const wanted: ReadonlySet<number> = new Set([newSubfileType, xResolution, yResolution, resolutionUnit]);

/** Field types of TIFF 6.0, section 2, in which the wanted tags come. */
const short = 3;
const rational = 5;

function readTags(view: DataView, start: number, end: number, little: boolean): Map<number, number> {
  const tags = new Map<number, number>();
  for (let entry = start; entry < end; entry += entryLength) {
    const tag = view.getUint16(entry, little);
    if (wanted.has(tag) && !tags.has(tag)) tags.set(tag, tagValue(view, entry, little));
  }
  return tags;
}

function tagValue(view: DataView, entry: number, little: boolean): number {
  const type = view.getUint16(entry + 2, little);
  if (type === short) return view.getUint16(entry + 8, little);
  const value = view.getUint32(entry + 8, little);
  if (type !== rational) return value;
  if (value + 8 > view.byteLength) return 0;
  return view.getUint32(value, little) / view.getUint32(value + 4, little);
}

function resolution(tags: ReadonlyMap<number, number>): TiffPage["dpi"] {
  const perInch = inchesPerUnit[tags.get(resolutionUnit) ?? 2];
  const across = tags.get(xResolution) ?? 0;
  const down = tags.get(yResolution) ?? 0;
  const known = perInch !== undefined && Number.isFinite(across) && Number.isFinite(down) && across > 0 && down > 0;
  return known ? { across: across * perInch, down: down * perInch } : null;
}

/** Inches are meant where no unit is given; unit 1 is none at all, and tells nothing but the shape of a dot. */
const inchesPerUnit: Readonly<Record<number, number>> = { 2: 1, 3: 2.54 };

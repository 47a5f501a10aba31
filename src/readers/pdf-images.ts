/**
 * Whether the images of a PDF have this many pixels together, as they say themselves; also where one
 * does not say it in its own place. Nothing is opened: the dictionary of an image stands in clear in every
 * file, for streams are never put into other streams, and names are not encrypted (ISO 32000-1, 7.5.7 and
 * 7.6.1). Images inside a page's own text are left out: they are small (8.9.7).
 */
export function hasImagesOf(pixels: number, bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let seen = 0;
  for (let at = content.indexOf(image); at !== -1 && seen < pixels; at = content.indexOf(image, at + image.length)) {
    const before = content.toString("latin1", Math.max(0, at - reach), at);
    const after = content.toString("latin1", at, at + reach);
    if (!(/\/Subtype\s*$/.test(before.slice(-20)) && /^\/Image(?![A-Za-z])/.test(after))) continue;
    const dictionary = before.slice(before.lastIndexOf("obj") + 1) + (after.split("stream", 1)[0] ?? "");
    seen += sideIn(dictionary, "Width") * sideIn(dictionary, "Height");
  }
  return seen >= pixels;
}

const image = "/Image";

/** Dictionaries of images take some hundred bytes; one that goes on for longer does not say its size here. */
const reach = 1000;

/** A number, unless it is the first half of `12 0 R`, which points elsewhere. */
function sideIn(dictionary: string, name: "Width" | "Height"): number {
  const side = new RegExp(String.raw`/${name}\s+(\d+)(?!\d|\s+\d+\s+R)`).exec(dictionary)?.[1];
  return side === undefined ? Number.POSITIVE_INFINITY : Number(side);
}

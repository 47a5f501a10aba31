/** Whether an image of the file may cover a page of these proportions. */
export type MayCover = (width: number, height: number) => boolean;

/**
 * Tells of a PDF, before it is opened, which of its pages could be scans: those with the proportions of
 * one of its larger images, all pages where images could be strips of one, or do not say their size in their own
 * place. The dictionary of an image stands in clear in every file, for streams are never put into other
 * streams, and names are not encrypted (ISO 32000-1, 7.5.7 and 7.6.1). Images inside a page's own text
 * are left out: they are small (8.9.7).
 */
export function imagesThatCover(bytes: Uint8Array): MayCover {
  const proportions = new Set<number>();
  const stacks = new Map<number, { images: number; height: number }>();
  for (const { width, height } of imageSizes(bytes)) {
    if (Number.isNaN(width * height)) return () => true;
    if (width * height >= smallestScan) proportions.add(proportion(width, height));
    const stack = stacks.get(width) ?? { images: 0, height: 0 };
    stacks.set(width, { images: stack.images + 1, height: stack.height + height });
    if (stack.images > 0 && mayBeStrips(width, stack.height + height)) return () => true;
  }
  return (width, height) => [...proportions].some((image) => isNear(image, proportion(width, height)));
}

/** Pixels of half an A4 page at 72 dpi: below it are logos, and scans that nobody could read. */
const smallestScan = 250_000;

function mayBeStrips(width: number, height: number): boolean {
  return height > width && width * height >= smallestScan;
}

/** How much longer than wide, whichever way up. */
function proportion(width: number, height: number): number {
  return Math.max(width, height) / Math.min(width, height);
}

/** Letter paper on A4 differs by 9 %. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one / other - 1) < 0.12;
}

function* imageSizes(bytes: Uint8Array): Generator<{ width: number; height: number }> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = content.indexOf(image); at !== -1; at = content.indexOf(image, at + image.length)) {
    const before = content.toString("latin1", Math.max(0, at - reach), at);
    const after = content.toString("latin1", at, at + reach);
    if (!(/\/Subtype\s*$/.test(before.slice(-20)) && /^\/Image(?![A-Za-z])/.test(after))) continue;
    const dictionary = before.slice(before.lastIndexOf("obj") + 1) + (after.split("stream", 1)[0] ?? "");
    yield { width: sideIn(dictionary, "Width"), height: sideIn(dictionary, "Height") };
  }
}

const image = "/Image";

/** Dictionaries of images take some hundred bytes; one that goes on for longer does not say its size here. */
const reach = 1000;

/** Not a number where it is missing, or is the first half of `12 0 R`, which points elsewhere. */
function sideIn(dictionary: string, name: "Width" | "Height"): number {
  const side = new RegExp(String.raw`/${name}\s+(\d+)(?!\d|\s+\d+\s+R)`).exec(dictionary)?.[1];
  return side === undefined ? Number.NaN : Number(side);
}

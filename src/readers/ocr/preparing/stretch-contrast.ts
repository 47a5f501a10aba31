/** Makes the paper of an evenly lit picture white and its ink black, in place. A blank page stays blank. */
export function stretchContrast(pixels: Uint8Array): void {
  const counts = histogram(pixels);
  const paper = paperLevel(counts);
  const white = paper * 0.97;
  const black = Math.max(0, Math.min(inkLevel(counts, pixels.length), white - 255 / maxGain));
  const stretched = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.round(Math.min(1, Math.max(0, (value - black) / (white - black))) * 255),
  );
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = stretched[pixels[at] ?? 0] ?? 0;
}

/** More would turn the grain of an empty page into writing. */
const maxGain = 8;

/** Of a page with a single line of writing a hundredth is ink; the darkest of it counts. */
const inkShare = 0.004;

function inkLevel(counts: Uint32Array, total: number): number {
  let seen = 0;
  return counts.findIndex((count) => {
    seen += count;
    return seen >= total * inkShare;
  });
}

/** The most frequent of the bright half: a photo can show more of the table than of the page. */
function paperLevel(counts: Uint32Array): number {
  return counts.reduce((best, count, value) => (value > best && count > (counts[best] ?? 0) ? value : best), 128);
}

function histogram(pixels: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  // Counted by index: to go through the values of a Buffer takes five times as long.
  for (let at = 0; at < pixels.length; at += 1) {
    const value = pixels[at] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

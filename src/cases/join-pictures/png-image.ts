import { deflateSync, inflateSync } from "node:zlib";
import type { PdfImage } from "./pdf-image.ts";

/**
 * A PNG as a PDF holds it: its own compressed rows where a PDF can have them, otherwise without
 * transparency, on white. Null for anything else, for interlaced ones, and for damaged ones.
 */
export function pngImage(bytes: Uint8Array): PdfImage | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = chunksOf(file);
  const header = chunks.find(({ type }) => type === "IHDR")?.data;
  if (header === undefined || header.length !== 13 || header[12] !== 0) return null;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const kind = kinds[header.readUInt8(9)];
  const bits = header.readUInt8(8);
  if (kind === undefined || !kind.bits.includes(bits) || width === 0 || height === 0) return null;
  const rows = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  const palette = chunks.find(({ type }) => type === "PLTE")?.data;
  const colours = kind.space ?? indexed(palette);
  if (colours === null || rows.length === 0) return null;

  const upright = { width, height, orientation: 1 } as const;
  if (!kind.transparent) {
    const shape = `/Predictor 15 /Colors ${kind.samples} /BitsPerComponent ${bits} /Columns ${width}`;
    const entries = `/ColorSpace ${colours} /BitsPerComponent ${bits} /Filter /FlateDecode /DecodeParms << ${shape} >>`;
    return { ...upright, entries, data: rows };
  }
  const plain = onWhite(rows, { width, height, samples: kind.samples });
  if (plain === null) return null;
  return {
    ...upright,
    entries: `/ColorSpace ${colours} /BitsPerComponent 8 /Filter /FlateDecode`,
    data: deflateSync(plain),
  };
}

/** The kinds of pixel (PNG 1.2, 4.1.1), by number. Sixteen bits with transparency nobody's phone makes. */
const kinds: Partial<
  Record<number, { samples: number; bits: readonly number[]; space: string | null; transparent: boolean }>
> = {
  0: { samples: 1, bits: [1, 2, 4, 8, 16], space: "/DeviceGray", transparent: false },
  2: { samples: 3, bits: [8, 16], space: "/DeviceRGB", transparent: false },
  3: { samples: 1, bits: [1, 2, 4, 8], space: null, transparent: false },
  4: { samples: 2, bits: [8], space: "/DeviceGray", transparent: true },
  6: { samples: 4, bits: [8], space: "/DeviceRGB", transparent: true },
};

function indexed(palette: Buffer | undefined): string | null {
  if (palette === undefined || palette.length === 0 || palette.length % 3 !== 0) return null;
  return `[/Indexed /DeviceRGB ${palette.length / 3 - 1} <${palette.toString("hex")}>]`;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunksOf(file: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  if (!file.subarray(0, 8).equals(signature)) return chunks;
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    if (at + 12 + length > file.length) break;
    chunks.push({ type: file.toString("latin1", at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** Pixels of 8 bits without their last sample, the share of ink that lets nothing through. */
function onWhite(
  rows: Buffer,
  { width, height, samples }: { width: number; height: number; samples: number },
): Buffer | null {
  const stride = width * samples;
  if ((stride + 1) * height > largestPicture) return null;
  const filtered = inflated(rows, (stride + 1) * height);
  if (filtered === null) return null;
  const plain = Buffer.alloc(width * height * (samples - 1));
  let above: Uint8Array = new Uint8Array(stride);
  let to = 0;
  for (let row = 0; row < height; row += 1) {
    const start = row * (stride + 1);
    const pixels = unfiltered(filtered.subarray(start + 1, start + 1 + stride), above, filtered[start] ?? 0, samples);
    for (let pixel = 0; pixel < stride; pixel += samples) {
      const opaque = (pixels[pixel + samples - 1] ?? 0) / 255;
      for (let sample = 0; sample < samples - 1; sample += 1) {
        plain[to] = Math.round((pixels[pixel + sample] ?? 0) * opaque + 255 * (1 - opaque));
        to += 1;
      }
    }
    above = pixels;
  }
  return plain;
}

/** Bytes: a screen of 8 million pixels, four samples each. */
const largestPicture = 33_000_000;

function inflated(rows: Buffer, length: number): Buffer | null {
  try {
    const filtered = inflateSync(rows, { maxOutputLength: length });
    return filtered.length === length ? filtered : null;
  } catch {
    // Damaged, or more than the header promises.
    return null;
  }
}

/** One row without its filter (PNG 1.2, chapter 6). */
function unfiltered(row: Uint8Array, above: Uint8Array, filter: number, samples: number): Uint8Array {
  const plain = new Uint8Array(row.length);
  for (let at = 0; at < row.length; at += 1) {
    const left = plain[at - samples] ?? 0;
    const up = above[at] ?? 0;
    const guess = filters[filter]?.(left, up, above[at - samples] ?? 0) ?? 0;
    plain[at] = (row[at] ?? 0) + guess;
  }
  return plain;
}

/** What each filter expects a byte to be, from those left of it, above it, and above that one. */
const filters: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
    return a <= b && a <= c ? left : b <= c ? up : corner;
  },
];

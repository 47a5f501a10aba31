import type { Orientation, PdfImage } from "./pdf-image.ts";

/** A JPEG as a PDF holds it, byte by byte as it came; null for anything else, and for the colours of a printing press. */
export function jpegImage(bytes: Uint8Array): PdfImage | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 4 || file.readUInt16BE(0) !== 0xffd8) return null;
  let orientation: Orientation = 1;
  // ITU-T T.81, B.1.1: a marker, and but for a few the length of what belongs to it.
  let at = 2;
  while (at + 4 <= file.length) {
    if (file[at] !== 0xff) return null;
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = file.readUInt16BE(at + 2);
    const segment = file.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1) orientation = exifOrientation(segment) ?? orientation;
    if (isFrame(marker)) return frame(segment, orientation, bytes);
    if (length < 2 || marker === 0xda) return null;
    at += 2 + length;
  }
  return null;
}

/** SOF0 to SOF2: the three ways of coding that PDF readers take; 0xc3 and up are lossless or arithmetic. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xc2;

function frame(segment: Buffer, orientation: Orientation, data: Uint8Array): PdfImage | null {
  if (segment.length < 6) return null;
  const colours = { 1: "DeviceGray", 3: "DeviceRGB" }[segment.readUInt8(5)];
  const [height, width] = [segment.readUInt16BE(1), segment.readUInt16BE(3)];
  if (colours === undefined || segment.readUInt8(0) !== 8 || width === 0 || height === 0) return null;
  const entries = `/ColorSpace /${colours} /BitsPerComponent 8 /Filter /DCTDecode`;
  return { width, height, orientation, entries, data };
}

/** How the camera was held (CIPA DC-008, 4.6.4: tag 274 of the first directory); null when it does not say. */
function exifOrientation(segment: Buffer): Orientation | null {
  if (segment.length < 14 || segment.toString("latin1", 0, 6) !== "Exif\0\0") return null;
  const tiff = segment.subarray(6);
  const little = tiff.toString("latin1", 0, 2) === "II";
  const two = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = Math.min(two(directory), 100);
  for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
    if (two(entry) === 274) return orientations.find((one) => one === two(entry + 8)) ?? null;
  }
  return null;
}

const orientations = [1, 2, 3, 4, 5, 6, 7, 8] as const;

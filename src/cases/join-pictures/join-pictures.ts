import { jpegImage } from "./jpeg-image.ts";
import type { PdfImage } from "./pdf-image.ts";
import { pdfOfImages } from "./pdf-of-images.ts";
import { pngImage } from "./png-image.ts";

/**
 * One PDF with a page for each picture, in their order: several photos of one certificate become one
 * original. JPEG is taken in byte by byte, PNG without loss; the same pictures give the same bytes.
 * Null when one is neither.
 */
export function joinPictures(pictures: readonly Uint8Array[]): Uint8Array | null {
  const images: PdfImage[] = [];
  for (const bytes of pictures) {
    const image = jpegImage(bytes) ?? pngImage(bytes);
    if (image === null) return null;
    images.push(image);
  }
  return images.length === 0 ? null : pdfOfImages(images);
}

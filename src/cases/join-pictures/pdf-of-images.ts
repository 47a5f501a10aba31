import type { Orientation, PdfImage } from "./pdf-image.ts";

/** A PDF with one picture on each page, as large as A4 allows. ISO 32000-1; no dates, no names, no ids. */
export function pdfOfImages(images: readonly PdfImage[]): Uint8Array {
  const pageNumbers = images.map((_, index) => 3 + index * 3);
  const objects = [
    object("<< /Type /Catalog /Pages 2 0 R >>"),
    object(`<< /Type /Pages /Count ${images.length} /Kids [${pageNumbers.map((one) => `${one} 0 R`).join(" ")}] >>`),
    ...images.flatMap((image, index) => pageObjects(image, 3 + index * 3)),
  ];
  return file(objects);
}

/** A page, what it draws, and the picture, numbered from `first`. */
function pageObjects({ width, height, orientation, entries, data }: PdfImage, first: number): Buffer[] {
  const lying = orientation >= 5;
  const [across, down] = lying ? [height, width] : [width, height];
  const scale = longSide / Math.max(across, down);
  const [w, h] = [points(across * scale), points(down * scale)];
  const drawing = Buffer.from(`q ${placing[orientation](w, h).join(" ")} cm /P Do Q`);
  return [
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${first + 1} 0 R /Resources << /XObject << /P ${first + 2} 0 R >> >> >>`,
    ),
    stream("", drawing),
    stream(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${entries}`, data),
  ];
}

/** A4, in points. */
const longSide = 842;

const points = (length: number) => Math.max(1, Math.round(length * 100) / 100);

/** Where the square of the picture comes to lie on a page of w × h (ISO 32000-1, 8.3.4): its axes, and its corner. */
const placing: Record<Orientation, (w: number, h: number) => number[]> = {
  1: (w, h) => [w, 0, 0, h, 0, 0],
  2: (w, h) => [-w, 0, 0, h, w, 0],
  3: (w, h) => [-w, 0, 0, -h, w, h],
  4: (w, h) => [w, 0, 0, -h, 0, h],
  5: (w, h) => [0, -h, -w, 0, w, h],
  6: (w, h) => [0, -h, w, 0, 0, h],
  7: (w, h) => [0, h, w, 0, 0, 0],
  8: (w, h) => [0, h, -w, 0, w, 0],
};

const object = (content: string) => Buffer.from(content);

function stream(entries: string, data: Uint8Array): Buffer {
  const dictionary = `<< ${entries} /Length ${data.byteLength} >>\nstream\n`;
  return Buffer.concat([Buffer.from(dictionary), data, Buffer.from("\nendstream")]);
}

/** The objects, numbered from 1, with the table that says where each begins. */
function file(objects: readonly Buffer[]): Uint8Array {
  // The four bytes tell programs that carry files that this one is not text.
  const parts = [Buffer.from("%PDF-1.5\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const places: number[] = [];
  let length = parts[0]?.byteLength ?? 0;
  for (const [index, content] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), content, Buffer.from("\nendobj\n")]);
    places.push(length);
    length += whole.byteLength;
    parts.push(whole);
  }
  const lines = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`);
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines.join("")}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(table + end)]));
}

import { constants, deflateRawSync } from "node:zlib";

/** A PDF written byte by byte, so that it can be wrong in any way. Object 1 is the catalogue. */
export function rawPdf(objects: (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const write = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    write(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]));
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const ending = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}${ending}`));
  return Buffer.concat(parts);
}

/** A stream object with its dictionary; `entries` without the length. */
export function stream(content: string | Buffer, entries = ""): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`),
    bytes,
    Buffer.from("\nendstream"),
  ]);
}

const catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

/** One page with this content stream; further objects count from 6. */
export function onePagePdf(content: Buffer, resources = "", further: (string | Buffer)[] = []): Buffer {
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`;
  return rawPdf([catalogue, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, content, font, ...further]);
}

/** Many pages that share one content stream. */
export function manyPagePdf(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, index) => `${index + 5} 0 R`).join(" ");
  const page =
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>";
  const pages = Array.from({ length: count }, () => page);
  return rawPdf([
    catalogue,
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    stream(textAt(700, "En rad")),
    font,
    ...pages,
  ]);
}

/** Content that shows one line of text at this height. */
export function textAt(y: number, words: string): string {
  return `BT /F1 12 Tf 50 ${y} Td (${words}) Tj ET\n`;
}

/**
 * `content` over and over, deflated without ever being built: a full flush makes each copy stand alone,
 * so the same few bytes can be repeated a million times.
 */
export function deflateBomb(content: string, times: number): Buffer {
  const once = deflateRawSync(Buffer.from(content), { finishFlush: constants.Z_FULL_FLUSH });
  const header = Buffer.from([0x78, 0x9c]);
  const lastBlock = Buffer.from([0x03, 0x00]);
  return Buffer.concat([header, Buffer.alloc(once.length * times, once), lastBlock]);
}

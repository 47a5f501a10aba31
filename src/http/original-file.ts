import type { FileType } from "#certificate/file-type.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { originalFilePolicy } from "./security-headers.ts";

/** The original exactly as it came, to be saved and never to be run: a sender could have put anything in it. */
export function originalFile({ id, file }: CertificateRecord, bytes: Uint8Array): Response {
  return savedFile({ name: file.name ?? `certificate-${id.slice(0, 8)}`, type: file.type }, bytes);
}

/** Any file that somebody sent, as it came. Saved it ends as what it was read as: `note.html` with text is `note.html.txt`. */
export function savedFile({ name, type }: { name: string; type: FileType | null }, bytes: Uint8Array): Response {
  return new Response(Uint8Array.from(bytes), {
    headers: {
      "content-type": mediaType(type),
      "content-length": String(bytes.byteLength),
      "content-disposition": attachment(endingAsRead(name, type)),
      "content-security-policy": originalFilePolicy,
    },
  });
}

/** How a browser saves an original that it fetches from the file store itself. The address must not hold a name. */
export function savedAs({ id, file }: CertificateRecord): { name: string; type: string } {
  return {
    name: endingAsRead(`certificate-${id.slice(0, 8)}`, file.type),
    type: mediaType(file.type),
  };
}

function mediaType(type: FileType | null): string {
  return type === null ? "application/octet-stream" : mediaTypes[type];
}

const mediaTypes: Record<FileType, string> = {
  pdf: "application/pdf",
  text: "text/plain",
  xml: "application/xml",
  jpeg: "image/jpeg",
  png: "image/png",
  tiff: "image/tiff",
  webp: "image/webp",
  heic: "image/heic",
};

/** What a double click opens is told by the end of the name, and that is the sender's word. */
function endingAsRead(name: string, type: FileType | null): string {
  if (type === null) return name;
  const fits = endings[type].some((ending) => name.toLowerCase().endsWith(`.${ending}`));
  return fits ? name : `${name}.${endings[type][0]}`;
}

const endings: Record<FileType, readonly [string, ...string[]]> = {
  pdf: ["pdf"],
  text: ["txt", "text"],
  xml: ["xml"],
  jpeg: ["jpg", "jpeg", "jpe"],
  png: ["png"],
  tiff: ["tif", "tiff"],
  webp: ["webp"],
  heic: ["heic", "heif"],
};

/** The name in both ways of RFC 6266: letters that every program knows, and the name itself, encoded (RFC 8187). */
function attachment(name: string): string {
  const plain = name.normalize("NFKD").replace(/[^A-Za-z0-9._ -]/g, "_");
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

import type { FileType } from "#certificate/file-type.ts";

/**
 * What the first bytes of a file say; the first match wins. `type` can be read, `refuse` names the
 * kind in a refusal. The bytes are written as Latin-1 text and stand at offset `at`.
 * Source: the formats' own specifications, by way of the "magic" table of file(1).
 */
export type KnownKind = { at: number; bytes: string } & ({ type: FileType } | { refuse: string });

export const knownKinds: readonly KnownKind[] = [
  { at: 0, bytes: "%PDF-", type: "pdf" },
  { at: 0, bytes: "\xff\xd8\xff", type: "jpeg" },
  { at: 0, bytes: "\x89PNG\r\n\x1a\n", type: "png" },
  { at: 0, bytes: "II*\0", type: "tiff" },
  { at: 0, bytes: "MM\0*", type: "tiff" },
  { at: 8, bytes: "WEBPVP8", type: "webp" },
  { at: 4, bytes: "ftypheic", type: "heic" },
  { at: 4, bytes: "ftypheix", type: "heic" },
  { at: 4, bytes: "ftyphevc", type: "heic" },
  { at: 4, bytes: "ftypheim", type: "heic" },
  { at: 4, bytes: "ftypheis", type: "heic" },
  { at: 4, bytes: "ftypmif1", type: "heic" },
  { at: 4, bytes: "ftypmsf1", type: "heic" },
  { at: 4, bytes: "ftypavif", refuse: "avif" },
  { at: 4, bytes: "ftyp", refuse: "video" },
  { at: 0, bytes: "II+\0", refuse: "bigtiff" },
  { at: 0, bytes: "MM\0+", refuse: "bigtiff" },
  { at: 0, bytes: "GIF8", refuse: "gif" },
  { at: 0, bytes: "\0\0\0\x0cjP  ", refuse: "jpeg2000" },
  { at: 0, bytes: "8BPS", refuse: "psd" },
  { at: 0, bytes: "AT&TFORM", refuse: "djvu" },
  { at: 128, bytes: "DICM", refuse: "dicom" },
  { at: 0, bytes: "PK\x03\x04", refuse: "zip" },
  { at: 0, bytes: "PK\x05\x06", refuse: "zip" },
  { at: 0, bytes: "PK\x07\x08", refuse: "zip" },
  { at: 0, bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", refuse: "office-97" },
  { at: 0, bytes: "Rar!\x1a\x07", refuse: "rar" },
  { at: 0, bytes: "7z\xbc\xaf\x27\x1c", refuse: "7z" },
  { at: 0, bytes: "\x1f\x8b", refuse: "gzip" },
  { at: 0, bytes: "BZh", refuse: "bzip2" },
  { at: 0, bytes: "\xfd7zXZ\0", refuse: "xz" },
  { at: 0, bytes: "(\xb5/\xfd", refuse: "zstd" },
  { at: 257, bytes: "ustar", refuse: "tar" },
  { at: 0, bytes: "MSCF", refuse: "cab" },
  { at: 0, bytes: "MZ\x90\0", refuse: "executable" },
  { at: 0, bytes: "MZP\0", refuse: "executable" },
  { at: 0, bytes: "\x7fELF", refuse: "executable" },
  { at: 0, bytes: "\xcf\xfa\xed\xfe", refuse: "executable" },
  { at: 0, bytes: "\xca\xfe\xba\xbe", refuse: "executable" },
  { at: 0, bytes: "\0asm", refuse: "executable" },
  { at: 0, bytes: "#!", refuse: "script" },
  { at: 0, bytes: "{\\rtf", refuse: "rtf" },
  { at: 0, bytes: "%!PS", refuse: "postscript" },
  { at: 0, bytes: "SQLite format 3\0", refuse: "sqlite" },
  { at: 0, bytes: "RIFF", refuse: "media" },
  { at: 0, bytes: "OggS", refuse: "media" },
  { at: 0, bytes: "ID3", refuse: "media" },
  { at: 0, bytes: "\x1aE\xdf\xa3", refuse: "media" },
];

/** What a container turns out to be by the names inside it, first match wins. */
export const containerKinds: Readonly<Record<string, readonly { holds: string; kind: string }[]>> = {
  zip: [
    { holds: "word/document.xml", kind: "docx" },
    { holds: "word/", kind: "docx" },
    { holds: "xl/", kind: "xlsx" },
    { holds: "ppt/", kind: "pptx" },
    { holds: "vnd.oasis.opendocument.text", kind: "odt" },
    { holds: "vnd.oasis.opendocument.spreadsheet", kind: "ods" },
    { holds: "vnd.oasis.opendocument", kind: "odf" },
    { holds: "application/epub+zip", kind: "epub" },
    { holds: "META-INF/MANIFEST.MF", kind: "jar" },
  ],
  // Names in the old office container are UTF-16.
  "office-97": [
    { holds: wide("EncryptedPackage"), kind: "encrypted-office" },
    { holds: wide("WordDocument"), kind: "doc" },
    { holds: wide("Workbook"), kind: "xls" },
    { holds: wide("PowerPoint Document"), kind: "ppt" },
    { holds: wide("__substg1.0"), kind: "msg" },
  ],
};

/** Kinds of text that is no certificate's text, told by how the text begins after any XML prolog. */
export const textKinds: readonly { begins: RegExp; refuse: string }[] = [
  { begins: /^<(!doctype\s+html|html|head|body|script)\b/i, refuse: "html" },
  { begins: /^<(!DOCTYPE\s+svg|svg)\b/, refuse: "svg" },
  { begins: /^(\{\s*["}]|\[\s*[{\]"])/, refuse: "json" },
  { begins: /^[A-Z][A-Za-z-]+: [\s\S]{0,4000}?\nMIME-Version:/i, refuse: "email" },
  { begins: /^BEGIN:V(CARD|CALENDAR)\b/, refuse: "vcard" },
  { begins: /^-----BEGIN [A-Z ]+-----/, refuse: "pem" },
];

function wide(name: string): string {
  return Array.from(name, (letter) => `${letter}\0`).join("");
}

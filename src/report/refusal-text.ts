import type { TextLanguage } from "#certificate/language.ts";
import type { Refusal } from "#certificate/refusal.ts";
import type { Phrases } from "./phrases/phrase-book.ts";
import { phrases } from "./phrases/phrases.ts";

/** Why a file is not assessed, and what the sender can do about it. */
export function refusalText(refusal: Refusal, language: TextLanguage): { text: string; sender: string } {
  const words = phrases(language);
  const { what, sender } = words.refusal[refusal.code];
  const more = detail(refusal, words);
  return {
    text: more === undefined ? what : `${what} ${more}`,
    sender: words.refusalSender[refusal.detail ?? ""] ?? sender,
  };
}

function detail({ code, detail: given }: Refusal, words: Phrases): string | undefined {
  if (given === null) return undefined;
  switch (code) {
    case "too-large":
      return words.limit.bytes(Number(given));
    case "too-many-pages":
      return words.limit.pages(Number(given));
    case "unsupported-type":
      return words.refusalDetail[fileKinds[given] ?? ""];
    case "not-a-certificate":
      return words.refusalDetail[given] ?? (isTypeCode(given) ? words.otherCertificate(given) : undefined);
    default:
      return undefined;
  }
}

/** Official type codes of Swedish certificates are written in capitals: LUSE, AG7804. */
function isTypeCode(text: string): boolean {
  return /^[A-Z0-9_-]{2,20}$/.test(text);
}

/** Kinds of file that the readers tell apart, as a person would name them; the others need no name. */
export const fileKinds: Readonly<Record<string, string>> = {
  docx: "word-processing",
  doc: "word-processing",
  odt: "word-processing",
  rtf: "word-processing",
  "encrypted-office": "word-processing",
  xlsx: "spreadsheet",
  xls: "spreadsheet",
  ods: "spreadsheet",
  pptx: "presentation",
  ppt: "presentation",
  zip: "archive",
  rar: "archive",
  "7z": "archive",
  gzip: "archive",
  bzip2: "archive",
  xz: "archive",
  zstd: "archive",
  tar: "archive",
  cab: "archive",
  html: "web-page",
  email: "e-mail",
  msg: "e-mail",
  heic: "iphone-photo",
  gif: "picture",
  avif: "picture",
  bigtiff: "picture",
  jpeg2000: "picture",
  psd: "picture",
  djvu: "picture",
  dicom: "picture",
  svg: "picture",
  executable: "program",
  script: "program",
  jar: "program",
  media: "sound-or-film",
  video: "sound-or-film",
  json: "data",
  sqlite: "data",
};

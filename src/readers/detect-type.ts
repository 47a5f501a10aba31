import type { FileType } from "#certificate/file-type.ts";
import type { Refusal } from "#certificate/refusal.ts";
import { ok, type Result, refused } from "#certificate/result.ts";
import { decodeText, unmarkedUtf16 } from "./decode-text.ts";
import { wideXml } from "./decode-xml.ts";
import { containerKinds, type KnownKind, knownKinds, textKinds } from "./known-kinds.ts";

/**
 * What a file is, by its content alone. Refuses nothing at all as `empty` and what no reader takes
 * as `unsupported-type` with the kind as detail: `zip`, `docx`, `html`, `binary` …
 */
export function detectType(bytes: Uint8Array): Result<FileType, Refusal> {
  const head = latin1(bytes.subarray(0, headLength));
  if (bytes.every((byte) => blankBytes.has(byte))) return refused({ code: "empty", detail: null });
  const known = knownKinds.find((kind) => head.startsWith(kind.bytes, kind.at)) ?? lateHeader(head);
  if (known) return "type" in known ? ok(known.type) : unsupported(insideContainer(known.refuse, bytes));
  if (isBinary(bytes)) return unsupported("binary");
  return textType(bytes);
}

const headLength = 1024;

/** Zero, tab, the line ends and space. */
const blankBytes: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20]);

/** PDF readers accept a header anywhere in the first 1024 bytes (PDF 1.7, appendix H.3.4.1); senders' junk precedes it. */
function lateHeader(head: string): KnownKind | undefined {
  const isText = /^\s*[<{]/.test(head);
  return !isText && head.includes("%PDF-") ? knownKinds.find((kind) => kind.bytes === "%PDF-") : undefined;
}

function insideContainer(kind: string, bytes: Uint8Array): string {
  const inside = containerKinds[kind];
  if (!inside) return kind;
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return inside.find(({ holds }) => content.includes(holds, 0, "latin1"))?.kind ?? kind;
}

function textType(bytes: Uint8Array): Result<FileType, Refusal> {
  const start = decodeText(bytes.subarray(0, sampleLength)).trimStart();
  const body = afterProlog(start);
  const kind = textKinds.find(({ begins }) => begins.test(body));
  if (kind) return unsupported(kind.refuse);
  return ok(/^<[?!A-Za-z_]/.test(start) ? "xml" : "text");
}

/** What follows the XML declaration and comments. A loop, for a pattern with nested repeats can be made to run for ever. */
function afterProlog(text: string): string {
  for (let rest = text; ; ) {
    const part = prologParts.find(({ opens }) => rest.startsWith(opens));
    const end = part ? rest.indexOf(part.closes, part.opens.length) : -1;
    if (!part || end === -1) return rest;
    rest = rest.slice(end + part.closes.length).trimStart();
  }
}

const prologParts = [
  { opens: "<?", closes: "?>" },
  { opens: "<!--", closes: "-->" },
] as const;

/**
 * Text has hardly any control characters, and zero bytes only in UTF-16. What claims to be UTF-16
 * and is not reads as East Asian script, which none of the languages here is written in.
 */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength);
  const wide = sample[0] === 0xff || sample[0] === 0xfe || unmarkedUtf16(bytes) || wideXml(bytes);
  if (!wide && sample.includes(0)) return true;
  const text = decodeText(sample);
  const share = (characters: RegExp) => (text.match(characters)?.length ?? 0) / text.length;
  return share(strangeCharacters) > 0.02 || (Boolean(wide) && share(eastAsian) > 0.5);
}

const sampleLength = 65_536;

/** Stray bytes from old systems are met in real letters; more than one in fifty is no letter. */
const strangeCharacters = /[[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]--[\t\n\v\f\r\u0085]]/gv;
const eastAsian = /[\u2e80-\ud7ff]/g;

function unsupported(kind: string): Result<FileType, Refusal> {
  return refused({ code: "unsupported-type", detail: kind });
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

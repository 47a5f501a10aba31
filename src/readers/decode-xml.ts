import { byteOrderMarks, type Utf16 } from "./decode-text.ts";

/**
 * The characters of an XML file: byte order mark first, then the shape of the declaration, then the
 * encoding that it names, else UTF-8. Null where the bytes are not what they say they are; nothing
 * is guessed, for a wrong guess would change names.
 */
export function decodeXml(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  if (encoding === null) return null;
  try {
    // Streaming leaves a character that is cut off at the end to the parser, which calls it truncated.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Null for a lie: a declaration that was read byte by byte cannot name an encoding of two bytes. */
function encodingOf(bytes: Uint8Array): string | null {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked.encoding;
  const wide = wideXml(bytes);
  if (wide) return wide;
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']/.exec(start)?.[1];
  return declared && /^(utf-?16|ucs|iso-10646)/i.test(declared) ? null : (declared ?? "utf-8");
}

/** `<` beside a zero byte: UTF-16 without a mark (XML 1.0, appendix F). */
export function wideXml(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  return null;
}

import type { Refusal } from "#certificate/refusal.ts";
import { ok, type Result, refused } from "#certificate/result.ts";
import { decodeText } from "./decode-text.ts";
import type { DocumentText } from "./document-text.ts";
import { digitalPage } from "./page.ts";
import type { ReadLimits } from "./read-limits.ts";

/** Reads plain text in any encoding that {@link decodeText} knows. A form feed begins a new page. */
export function readText(bytes: Uint8Array, limits: ReadLimits): Result<DocumentText, Refusal> {
  const text = decodeText(bytes);
  if (text.length > limits.maxCharacters) return refused({ code: "too-complex", detail: "characters" });
  if (text.trim() === "") return refused({ code: "empty", detail: null });
  const pageTexts = text.replace(/\f\s*$/, "").split("\f");
  if (pageTexts.length > limits.maxPages) return refused({ code: "too-many-pages", detail: String(limits.maxPages) });
  const pages = pageTexts.map((pageText, index) =>
    digitalPage(
      index + 1,
      pageText.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((line) => ({ text: line })),
    ),
  );
  return ok({ type: "text", reader: "text", pages, fields: [], xml: null });
}

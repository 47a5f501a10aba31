import type { Certificate } from "#certificate/certificate.ts";
import { fillCertificates } from "#forms/fill-certificates.ts";
import type { FilledCertificate } from "#forms/filled-certificate.ts";
import type { DocumentText, Line, Page } from "#readers/document-text.ts";

/** A document as the text reader gives it; null is a page that is a picture. */
export function textDocument(...pages: (string | null)[]): DocumentText {
  return { type: "text", reader: "text", pages: pages.map(pageOf), fields: [], xml: null };
}

function pageOf(text: string | null, i: number): Page {
  if (text === null) return { number: i + 1, source: "picture", text: "", lines: [] };
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    lines.push({ start, end: start + line.length, confidence: 1 });
    start += line.length + 1;
  }
  return { number: i + 1, source: "digital", text, lines };
}

export function filledFrom(...pages: (string | null)[]): FilledCertificate[] {
  const result = fillCertificates(textDocument(...pages));
  if (!result.ok) throw new Error(`refused: ${result.refusal.detail}`);
  return result.value;
}

export function certificateFrom(...pages: (string | null)[]): Certificate {
  const [first] = filledFrom(...pages);
  if (first === undefined) throw new Error("no certificate");
  return first.certificate;
}

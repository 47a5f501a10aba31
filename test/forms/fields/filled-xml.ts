import { readFileSync } from "node:fs";
import type { Certificate } from "#certificate/certificate.ts";
import type { Evidence } from "#certificate/evidence.ts";
import type { Refusal } from "#certificate/refusal.ts";
import type { Result } from "#certificate/result.ts";
import type { Statement } from "#certificate/statement.ts";
import { fillFromXml } from "#forms/fields/fill-from-xml.ts";
import type { FilledCertificate } from "#forms/filled-certificate.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import type { XmlElement } from "#readers/document-text.ts";

/** The tree of an XML file as the real reader gives it. */
export async function xmlTree(bytes: Uint8Array): Promise<XmlElement> {
  const reader = createDocumentReader();
  const read = await reader.read(bytes);
  await reader.close();
  if (!read.ok || read.value.xml === null) throw new Error(`no XML: ${JSON.stringify(read)}`);
  return read.value.xml;
}

/** What one of the XML files beside this file is filled into. */
export async function filledXml(name: string): Promise<Result<FilledCertificate[], Refusal>> {
  return fillFromXml(await xmlTree(readFileSync(new URL(`xml/${name}`, import.meta.url))));
}

/** The only certificate in one of the XML files beside this file. */
export async function certificateIn(name: string): Promise<Certificate> {
  const filled = await filledXml(name);
  const [first, ...others] = filled.ok ? filled.value : [];
  if (first === undefined || others.length > 0) throw new Error(`not one certificate: ${JSON.stringify(filled)}`);
  return first.certificate;
}

/** What XML that is written in the test is filled into. */
export async function filledFrom(xml: string): Promise<Result<FilledCertificate[], Refusal>> {
  return fillFromXml(await xmlTree(new TextEncoder().encode(xml)));
}

/** A statement without its evidence, for comparing. */
export function said<T>(statement: Statement<T>): T | string {
  return statement.status === "stated" ? statement.value : statement.status;
}

/** Place and words of evidence, `question: words`. */
export function places(evidence: readonly Evidence[]): string[] {
  return evidence.map(({ question, quote }) => `${question}: ${quote}`);
}

/** Question, topic and words of each passage. */
export function passagesIn({ passages }: Certificate): [string | null, string, string][] {
  return passages.map(({ evidence, topic, text }) => [evidence.question, topic, text]);
}

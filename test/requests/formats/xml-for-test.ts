import { readFileSync } from "node:fs";
import type { XmlElement } from "#readers/document-text.ts";
import { defaultReadLimits } from "#readers/read-limits.ts";
import { readXml } from "#readers/read-xml.ts";

/** Reads XML as the service reads what comes in. */
export function xmlOf(source: string | Uint8Array): XmlElement {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const read = readXml(bytes, defaultReadLimits);
  if (!read.ok || read.value.xml === null) throw new Error(read.ok ? "no XML" : read.refusal.code);
  return read.value.xml;
}

export function sampleXml(name: string): XmlElement {
  return xmlOf(readFileSync(`samples/${name}`));
}

import { fileURLToPath } from "node:url";
import type { Certificate, Passage } from "#certificate/certificate.ts";
import { labelledCases } from "#cli/evaluate/labelled-case.ts";
import { fillCertificates } from "#forms/fill-certificates.ts";
import type { DocumentReader } from "#readers/reader.ts";

/**
 * A Swedish certificate with as many words as asked for: the first labelled one with the free text of the
 * others behind its own, each sentence as a physician would write it and hardly any of them twice.
 */
export async function longCertificate(reader: DocumentReader, words: number): Promise<Certificate> {
  const certificates = await swedishCertificates(reader);
  const [first] = certificates;
  if (first === undefined) throw new Error("there is no labelled certificate in Swedish");
  const passages: Passage[] = [];
  let left = words;
  for (const passage of certificates.flatMap((one) => one.passages)) {
    if (left <= 0) return { ...first, passages };
    passages.push(passage);
    left -= wordsIn([passage]);
  }
  throw new Error("the labelled certificates have fewer words than the measurement asks for");
}

/** Words of the free text, as a person counts them. */
export function wordsIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

async function swedishCertificates(reader: DocumentReader): Promise<Certificate[]> {
  const folders = ["cases", "development"].map((name) =>
    fileURLToPath(new URL(`../test/gold/${name}`, import.meta.url)),
  );
  const cases = (await Promise.all(folders.map(labelledCases))).flat();
  const certificates: Certificate[] = [];
  for (const { text } of cases.filter(({ language }) => language === "sv")) {
    const read = await reader.read(new TextEncoder().encode(text));
    const filled = read.ok ? fillCertificates(read.value) : read;
    certificates.push(...(filled.ok ? filled.value.map(({ certificate }) => certificate) : []));
  }
  return certificates;
}

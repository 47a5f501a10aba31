import { readFile } from "node:fs/promises";
import { caseFactsSchema } from "#certificate/case-facts.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { samples } from "#samples/make/samples.ts";
import type { Twin } from "./judged-twins.ts";

/** The samples that have digital text to be printed and scanned: no forms with fields, no XML, no refused files. */
export async function sampleTwins(): Promise<Twin[]> {
  const reader = createDocumentReader();
  const twins: Twin[] = [];
  for (const { file, recipe, case: facts = {} } of samples) {
    if (!["pdf", "text", "letter-pdf"].includes(recipe.make)) continue;
    const read = await reader.read(
      new Uint8Array(await readFile(new URL(`../../../samples/${file}`, import.meta.url))),
    );
    if (read.ok) twins.push({ name: file, document: read.value, caseFacts: caseFactsSchema.parse(facts) });
  }
  return twins;
}

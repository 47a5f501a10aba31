import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CaseDeps } from "#cases/case-deps.ts";
import { receiveCertificate } from "#cases/receive-certificate.ts";
import { readCompanion } from "./companion.ts";

/** Puts the samples through like any other certificate. The number of those that were not there yet. */
export async function receiveSamples(
  deps: Pick<CaseDeps, "storage" | "requests" | "clock" | "announce">,
  folder = fileURLToPath(new URL("../../samples/", import.meta.url)),
): Promise<number> {
  let added = 0;
  // Backwards, since the worklist shows the newest first: there they then stand in order.
  for (const name of (await sampleNames(folder)).reverse()) {
    const path = join(folder, name);
    const companion = await readCompanion(path);
    const caseFacts = companion.kind === "facts" ? companion.facts : {};
    const { known } = await receiveCertificate(deps, {
      bytes: await readFile(path),
      name,
      arrival: "sample",
      caseFacts,
    });
    if (!known) added += 1;
  }
  return added;
}

async function sampleNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/^\.|\.expected\.json$|\.case\.json$|\.ts$|\.md$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

import { readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { checkFileKey, FileTakenError } from "../file-key.ts";
import type { CertificateFiles } from "../ports.ts";
import { makeFolder, place, placeNew, readIfThere } from "./whole-file.ts";

/**
 * Originals as files under `files/`, what was said of them under `metadata/`. A file stands under
 * its key whole or not at all, and is never written a second time.
 */
export async function openLocalFiles(folder: string, clock: () => Date): Promise<CertificateFiles> {
  const unfinished = join(folder, "unfinished");
  for (const name of ["files", "metadata", "unfinished"]) await makeFolder(join(folder, name));
  await clearUnfinished(unfinished, clock);

  const filePath = (key: string) => join(folder, "files", key);
  const metadataPath = (key: string) => join(folder, "metadata", `${key}.json`);

  return {
    put: async (key, bytes, metadata) => {
      checkFileKey(key, metadata);
      const there = await readIfThere(filePath(key));
      if (there === null) {
        // The file comes last: while it is not there, a retry writes both again.
        await place(unfinished, metadataPath(key), Buffer.from(JSON.stringify(metadata)), rename);
        if (await placeNew(unfinished, filePath(key), bytes)) return;
      }
      const stored = there ?? (await readFile(filePath(key)));
      if (!stored.equals(bytes)) throw new FileTakenError("other bytes stand under this key");
    },
    get: async (key) => {
      checkFileKey(key);
      const bytes = await readIfThere(filePath(key));
      if (bytes === null) return null;
      const metadata = metadataSchema.parse(JSON.parse(await readFile(metadataPath(key), "utf8")));
      return { bytes: new Uint8Array(bytes), metadata };
    },
  };
}

const metadataSchema = z.record(z.string(), z.string());

/** What a crash left half written. Younger files may belong to a process that is still at work. */
async function clearUnfinished(unfinished: string, clock: () => Date): Promise<void> {
  const hourAgo = clock().getTime() - 3_600_000;
  for (const name of await readdir(unfinished)) {
    const path = join(unfinished, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && found.mtimeMs < hourAgo) await rm(path, { force: true });
  }
}

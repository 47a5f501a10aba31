import { randomUUID } from "node:crypto";
import { link, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { checkFileKey, FileTakenError } from "../file-key.ts";
import type { CertificateFiles } from "../ports.ts";

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

/** False when somebody else has put a file there meanwhile: `link`, unlike `rename`, never replaces one. */
async function placeNew(unfinished: string, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await place(unfinished, path, bytes, link);
    return true;
  } catch (fault) {
    if (hasCode(fault, "EEXIST")) return false;
    throw fault;
  }
}

/** Writes to the side, and names the file only when all of it is on the disk. */
async function place(
  unfinished: string,
  path: string,
  bytes: Uint8Array,
  name: (from: string, to: string) => Promise<void>,
): Promise<void> {
  const aside = join(unfinished, randomUUID());
  await makeFolder(dirname(path));
  try {
    const file = await open(aside, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await name(aside, path);
    await syncFolder(dirname(path));
  } finally {
    await rm(aside, { force: true });
  }
}

async function makeFolder(path: string): Promise<void> {
  const made = await mkdir(path, { recursive: true });
  if (made !== undefined) await syncFolder(dirname(made));
}

/** A new name is only safe once its folder is on the disk. Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (fault) {
    if (hasCode(fault, "ENOENT") || hasCode(fault, "ENOTDIR")) return null;
    throw fault;
  }
}

/** What a crash left half written. Younger files may belong to a process that is still at work. */
async function clearUnfinished(unfinished: string, clock: () => Date): Promise<void> {
  const hourAgo = clock().getTime() - 3_600_000;
  for (const name of await readdir(unfinished)) {
    const path = join(unfinished, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && found.mtimeMs < hourAgo) await rm(path, { force: true });
  }
}

function hasCode(fault: unknown, code: string): boolean {
  return fault instanceof Error && "code" in fault && fault.code === code;
}

import { randomUUID } from "node:crypto";
import { link, mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** False when somebody else has put a file there meanwhile: `link`, unlike `rename`, never replaces one. */
export async function placeNew(unfinished: string, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await place(unfinished, path, bytes, link);
    return true;
  } catch (fault) {
    if (hasCode(fault, "EEXIST")) return false;
    throw fault;
  }
}

/** Writes to the side, and names the file only when all of it is on the disk. */
export async function place(
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

/** Makes a folder for our eyes alone, and is done only when its name is on the disk. */
export async function makeFolder(path: string): Promise<void> {
  const made = await mkdir(path, { recursive: true, mode: 0o700 });
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

/** The bytes of a file; null when there is none. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (fault) {
    if (hasCode(fault, "ENOENT") || hasCode(fault, "ENOTDIR")) return null;
    throw fault;
  }
}

/** True for a fault of the system with this code. */
export function hasCode(fault: unknown, code: string): boolean {
  return fault instanceof Error && "code" in fault && fault.code === code;
}

import { randomBytes, randomUUID } from "node:crypto";
import { link, open, readFile, rm } from "node:fs/promises";
import { leastKeyBytes } from "#requests/links/keyed-print.ts";
import { ConfigError } from "./config.ts";

/**
 * The secret that physicians' links are made with, from a file; made once, for its owner alone, where there is
 * none. Whoever deletes it makes every link that is on its way useless.
 *
 * @throws {ConfigError} for a file that holds no such key.
 */
export async function readLinkKey(path: string): Promise<Uint8Array> {
  const key = Buffer.from(((await textAt(path)) ?? (await made(path))).trim());
  if (key.byteLength < leastKeyBytes) {
    throw new ConfigError(`The file with the link key needs ${leastKeyBytes} characters at least.`);
  }
  return key;
}

/** Written beside and named when it is whole: neither a crash nor another process finds half a key. */
async function made(path: string): Promise<string> {
  const aside = `${path}.${randomUUID()}`;
  try {
    const file = await open(aside, "wx", 0o600);
    try {
      await file.writeFile(`${randomBytes(32).toString("hex")}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(aside, path);
  } catch (fault) {
    if (!hasCode(fault, "EEXIST")) throw fault;
  } finally {
    await rm(aside, { force: true });
  }
  return readFile(path, "utf8");
}

async function textAt(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (fault) {
    if (hasCode(fault, "ENOENT")) return null;
    throw fault;
  }
}

function hasCode(fault: unknown, code: string): boolean {
  return fault instanceof Error && "code" in fault && fault.code === code;
}

import { randomBytes } from "node:crypto";
import { open, readFile } from "node:fs/promises";
import { leastKeyBytes } from "#requests/links/keyed-print.ts";
import { ConfigError } from "./config.ts";

/**
 * The secret that physicians' links are made with, from a file; made once, for its owner alone, where there is
 * none. Whoever deletes it makes every link that is on its way useless.
 *
 * @throws {ConfigError} for a file that holds no such key.
 */
export async function readLinkKey(path: string): Promise<Uint8Array> {
  await makeKey(path);
  const key = Buffer.from((await readFile(path, "utf8")).trim());
  if (key.byteLength < leastKeyBytes) {
    throw new ConfigError(`The file with the link key needs ${leastKeyBytes} characters at least.`);
  }
  return key;
}

async function makeKey(path: string): Promise<void> {
  try {
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(`${randomBytes(32).toString("hex")}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault && fault.code === "EEXIST")) throw fault;
  }
}

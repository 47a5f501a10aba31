import { readFile } from "node:fs/promises";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/**
 * The bytes of a file, or of what is piped in for `-`. A file that cannot be opened is a {@link UsageError};
 * `instead.folder` tells what to write where it is a folder.
 */
export async function readInput(
  path: string,
  world: Pick<World, "standardInput">,
  instead: { folder?: string } = {},
): Promise<Uint8Array> {
  return path === "-" ? world.standardInput() : open(path, instead);
}

/** The content of a JSON file; a {@link UsageError} where it cannot be opened or is not JSON. */
export async function readJson(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await open(path));
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not JSON.`);
  }
}

async function open(path: string, instead: { folder?: string } = {}): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    const advice = code === "EISDIR" && instead.folder !== undefined ? `; ${instead.folder}` : "";
    throw new UsageError(`${path} cannot be opened: ${reasons[code] ?? "the system refused"}${advice}.`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "you are not allowed to read it",
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

import { readFile } from "node:fs/promises";
import { type UsualDurations, usualDurationsSchema } from "#policies/usual-durations/usual-durations.ts";
import { ConfigError } from "./config.ts";

/**
 * The table of usual durations that a deployment names; undefined where it names none.
 *
 * @throws {ConfigError} for a file that cannot be opened or holds no such table.
 */
export async function readUsualDurations(path: string | null): Promise<UsualDurations | undefined> {
  if (path === null) return undefined;
  const parsed = usualDurationsSchema.safeParse(await jsonIn(path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const fault = [issue?.path.join("."), issue?.message].filter(Boolean).join(": ");
  throw new ConfigError(`UNDERLAG_USUAL_DURATIONS names a file that is no table of usual durations. ${fault}`);
}

async function jsonIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    throw new ConfigError("UNDERLAG_USUAL_DURATIONS names a file that cannot be opened or is not JSON.");
  }
}

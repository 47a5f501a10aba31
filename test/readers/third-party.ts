import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of public files that no repository may hold, beside a checkout; null where it is absent. */
export function thirdPartyFolder(): string | null {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, "shared", "thirdparty");
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) return null;
  }
}

import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** Why tests that need the third-party files are skipped where these are not at hand. */
export const noThirdParty = "the folder ../shared/thirdparty is not beside this checkout";

/** The folder of third-party files, found by walking up from here; null where there is none. */
export function thirdPartyFolder(): string | null {
  let folder = import.meta.dirname;
  while (dirname(folder) !== folder) {
    folder = dirname(folder);
    const candidate = join(folder, "shared", "thirdparty");
    if (existsSync(candidate)) return candidate;
  }
  return null;
}

/** Paths of the third-party files with this ending; none where the folder is absent. */
export function thirdPartyFiles(ending: string): string[] {
  const root = thirdPartyFolder();
  return root === null
    ? []
    : ["se", "no"].flatMap((country) =>
        readdirSync(join(root, country))
          .filter((name) => name.endsWith(ending))
          .map((name) => join(root, country, name)),
      );
}

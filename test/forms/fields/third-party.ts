import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, test } from "vitest";

/** One test for each third-party file with this ending; where the folder is absent, one skipped test that says so. */
export function eachThirdPartyFile(
  title: string,
  ending: string,
  check: (name: string, file: string) => Promise<void>,
): void {
  const files = thirdPartyFiles(ending);
  if (files.length === 0) test.skip(`${title}: ${noThirdParty}`, () => {});
  else describe(title, () => test.each(files.map((file) => [basename(file), file] as const))("%s", check));
}

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

function thirdPartyFiles(ending: string): string[] {
  const root = thirdPartyFolder();
  return root === null
    ? []
    : ["se", "no"].flatMap((country) =>
        readdirSync(join(root, country))
          .filter((name) => name.endsWith(ending))
          .map((name) => join(root, country, name)),
      );
}

import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { expect, test } from "vitest";
import { languageDataFolder } from "#readers/ocr/recognising/language-data-folder.ts";

test("the data of all languages lie in one folder of our own until they are loaded", async () => {
  const [one, other] = await Promise.all([languageDataFolder(), languageDataFolder()]);
  expect(one.path).not.toBe(other.path);
  expect(await readdir(one.path)).toEqual(["eng.traineddata.gz", "nor.traineddata.gz", "swe.traineddata.gz"]);
  // On a shared machine nobody else may put data there.
  expect((await stat(one.path)).mode & 0o077).toBe(0);
  await Promise.all([one.release(), other.release()]);
  expect([one.path, other.path].filter(existsSync)).toEqual([]);
});
